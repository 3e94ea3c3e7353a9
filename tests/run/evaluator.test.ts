import { expect, test } from 'vitest';
import { evaluatorSurface } from '../../src/graph/evaluate';
import { parseSurface } from '../../src/notation/parse';
import type { Table } from '../../src/run/entry';
import { keepEvaluators } from '../../src/run/evaluator';
import { must } from './entries';

const table = (id: string, Y: readonly number[]): Table => ({
  id,
  columns: new Map([['Y', Float64Array.from(Y)]]),
});

function kept() {
  let made = 0;
  const evaluatorOf = keepEvaluators((program, data) => {
    made += 1;
    return evaluatorSurface(
      program,
      program.data.columns.map((name) => data!.columns.get(name)!),
    );
  });
  return { evaluatorOf, made: () => made };
}

test('one evaluator serves all values of a text', () => {
  const { evaluatorOf, made } = kept();
  const text = must(parseSurface('a = 1 in [0, 9]\nf = a x^2'));
  const at = (a: number): number => must(evaluatorOf({ text, values: new Map([['a', a]]) })).value([3]);
  expect([at(1), at(2), at(1)]).toEqual([9, 18, 9]);
  expect(made()).toBe(1);
});

test('other data are read from another evaluator', () => {
  const { evaluatorOf, made } = kept();
  const text = must(parseSurface('f(b) = sum((Y - b)^2)'));
  const over = (data: Table): number => must(evaluatorOf({ text, values: new Map(), data })).value([1]);
  expect([over(table('a', [1, 2])), over(table('a', [1, 2])), over(table('b', [3, 4, 5]))]).toEqual([
    1, 1, 29,
  ]);
  expect(made()).toBe(2);
});

test('a surface that cannot be composed is refused', () => {
  const text = must(parseSurface('f(b) = Y - b'));
  expect(kept().evaluatorOf({ text, values: new Map(), data: table('a', [1]) })).toMatchObject({
    ok: false,
    error: { code: 'column-value' },
  });
});
