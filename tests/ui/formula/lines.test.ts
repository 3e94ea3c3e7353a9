import { expect, test } from 'vitest';
import { readForm } from '../../../src/catalog/form';
import { schedules } from '../../../src/catalog/schedules';
import { parseSchedule } from '../../../src/notation/parse';
import { texLines } from '../../../src/notation/tex';
import { linesOf } from '../../../src/ui/formula/lines';
import { formEntries } from '../../catalog/forms';
import { accepted } from '../../catalog/surface';

const texts = [
  ...formEntries
    .filter(({ form }) => !form.method)
    .map(({ name, form }) => [name, accepted(readForm(form))] as const),
  ...schedules.map(({ id, text }) => [id, accepted(parseSchedule(text))] as const),
];

test.each(texts)('%s: what stands there before it is typeset is the same line', (_, text) => {
  const tex = texLines(text);
  const lines = linesOf(text, tex);
  expect(lines.map((line) => line.tex)).toEqual(tex);
  const isStart = (line: string): boolean => line.split('=')[0]!.includes('(0)');
  for (const { plain, tex: set } of lines) expect(isStart(plain)).toBe(isStart(set!));
});

test('there are start values among them', () =>
  expect(texts.filter(([, { memory }]) => memory.some(({ start }) => start)).length).toBeGreaterThan(3));
