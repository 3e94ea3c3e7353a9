import { describe, expect, test } from 'vitest';
import { objectives } from '../../../src/catalog/objectives';
import { form, runAlone, surface } from '../alone';

/** Methods that look before they go. */
const searching = [
  ['armijo', 'plain'],
  ['bfgs', 'plain'],
  ['conjugate-gradient', 'fletcher-reeves'],
  ['conjugate-gradient', 'polak-ribiere'],
  ['lbfgs', 'strong-wolfe'],
  ['newton', 'damped'],
] as const;

describe.each(searching)('%s.%s', (id, formId) => {
  const path = (objective: (typeof objectives)[number]) =>
    runAlone({
      objective: surface(objective.id),
      start: objective.start,
      optimizer: form(id, formId),
      steps: 30,
      sign: objective.sign ?? 'min',
    });

  test.each(objectives)('never loses ground on $id, and gains some', (objective) => {
    const { f } = path(objective);
    const gains = (a: number, b: number) => (objective.sign === 'max' ? a <= b : a >= b);
    f.forEach((value, row) => expect(row === 0 || gains(f[row - 1]!, value)).toBe(true));
    expect(f.at(-1)).not.toBe(f[0]);
  });
});
