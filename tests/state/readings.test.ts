import { expect, test } from 'vitest';
import { defaultExperiment } from '../../src/experiment/defaults';
import { race } from '../../src/experiment/race';
import { objectiveOf } from '../../src/experiment/resolve';
import { readingAt } from '../../src/state/readings';
import { must } from '../run/entries';

const beale = must(objectiveOf(defaultExperiment));
const [adam] = must(race(defaultExperiment)).map(({ trajectory }) => trajectory);

test('position, gradient and next move belong to the row at the playhead', () => {
  for (const step of [0, 44.7, 199]) {
    const { row, position, gradient, move } = readingAt(adam!, step, beale);
    expect(row).toBe(Math.floor(step));
    expect(position).toEqual(adam!.w.map((values) => values[row]!));
    expect(Math.hypot(...gradient)).toBeCloseTo(adam!.gradNorm[row]!, 12);
    expect(move!.map((value, i) => position[i]! + value)).toEqual(
      adam!.w.map((values) => expect.closeTo(values[row + 1]!, 12)),
    );
  }
});
test('past the end it is the last row, which moves nowhere', () => {
  const { row, move } = readingAt(adam!, 1e9, beale);
  expect([row, move]).toEqual([200, undefined]);
});
test('parameters of the surface are those of the experiment', () => {
  const objective = { kind: 'catalog', id: 'rosenbrock', parameters: { b: 1 } } as const;
  const flat = must(objectiveOf({ ...defaultExperiment, objective }));
  expect(
    readingAt({ ...adam!, w: [[0], [1]].map((one) => Float64Array.from(one)), rows: 1 }, 0, flat).gradient,
  ).toEqual([-2, 2]);
});
