import { expect, test } from 'vitest';
import { emit, type EmitTarget } from '../../../src/emit/emit';
import { formulas } from '../../../src/emit/formula';
import { listing } from '../../../src/ui/code/listing';
import { form } from '../../catalog/alone';
import { raceOn, racer } from '../../emit/cases';
import { must } from '../../run/entries';

const race = raceOn('beale', [racer(form('adam', 'outside'))]);

const comments = (text: string): readonly string[] =>
  listing(text)
    .filter(({ isComment }) => isComment)
    .map((line) => line.text.trim());

test.each<[EmitTarget, string]>([
  ['numpy', 'm = beta1 * m + (1 - beta1) * g'],
  ['pytorch', 'optimizer.step()'],
  ['javascript', 'm = each((i) => beta1 * m[i] + (1 - beta1) * g[i]);'],
])('tells what a program says from what it does: %s', (target, deed) => {
  const { program } = must(emit(race, target));
  const lines = listing(program);
  expect(`${lines.map(({ text }) => text).join('\n')}\n`).toBe(program);
  const said = comments(program).join('\n');
  expect(said).toContain('E. M. L. Beale (1958)');
  expect(said).toContain('Adam, ε outside the root.');
  expect(lines.find(({ text }) => text.trim() === deed)?.isComment).toBe(false);
});

test('tells the titles of formulas from the formulas', () => {
  expect(comments(formulas(race))).toEqual(['% Beale', '% Adam']);
});
