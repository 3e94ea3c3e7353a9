import { spawnSync } from 'node:child_process';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseRule } from '../../src/notation/parse';
import { NUMPY, pythonExpr, pythonMod, pythonName } from '../../src/notation/python';
import { printExpr } from '../../src/notation/print';
import type { Expr } from '../../src/notation/tree';
import { naive, points } from '../graph/expressions';
import { runs } from '../runs';
import { accepted, treesOf } from './trees';

describe('a name in Python', () => {
  test.each([
    ['beta1', 'beta1'],
    ['lambda', 'lambda_'],
    ['lambda_', 'lambda__'],
    ['np', 'np_'],
    ['f', 'f_'],
    ['lambda1', 'lambda1'],
    ['inn', 'inn'],
  ])('%s is %s', (name, python) => {
    expect(pythonName(name)).toBe(python);
  });
});

describe('an expression in Python', () => {
  test.each([
    ['w - eta m / (sqrt(m) + eta)', 'w - eta * m / (np.sqrt(m) + eta)'],
    ['(1 - eta) g^2', '(1 - eta) * g**2'],
    ['w^0.5', 'np.sqrt(w)'],
    ['1/3 w', '1.0 / 3.0 * w'],
    ['w / 0', 'w / 0'],
    ['1/0 w', 'np.float64(1.0) / 0.0 * w'],
    ['(-1)^w', '(-1)**w'],
    ['2^-3 w', 'np.float64(2.0)**-3.0 * w'],
    ['(5/pi) w', '5.0 / np.pi * w'],
    ['where(t == 1, g, 2)', 'np.where(t == 1, g, 2.0)'],
    ['where(w, g, -2)', 'np.where(w != 0, g, -2.0)'],
    ['(w < g) - 1', 'np.where(w < g, 1.0, 0.0) - 1'],
    ['not w and g < 1', 'np.logical_and(np.logical_not(w), g < 1)'],
    ['min(w, g, 1)', 'np.minimum(np.minimum(w, g), 1.0)'],
    ['clamp(w, 0, 1)', 'np.clip(w, 0.0, 1.0)'],
    ['mod(w, 2)', 'mod(w, 2.0)'],
    ['dot(w + g, g)', 'np.sum((w + g) * g)'],
    ['norm(w) sum(g)', 'np.linalg.norm(w) * np.sum(g)'],
    ['grad(w - eta g) + hess(w)', 'grad(w - eta * g) + hess(w)'],
    ['lowest(w, g) (f - f(g))', 'lowest(w, g) * (f_ - f(g))'],
    ['inf e', 'np.inf * np.e'],
  ])('%s', (source, python) => {
    const text = accepted(parseRule(`eta = 1\nm = m + g\nw = ${source}`), source);
    const expr = text.equations.at(-1)!.expr;
    const isCondition = python.startsWith('np.logical');
    expect(pythonExpr(expr, NUMPY)).toBe(isCondition ? `np.where(${python}, 1.0, 0.0)` : python);
  });
});

/** Reads expressions with a point each, and writes their values there: alone, and as the first of two in arrays. */
const PROGRAM = `
import json, sys, warnings
import numpy as np
warnings.simplefilter("ignore")

${pythonMod(NUMPY)}
def value(code, x, y):
    result = eval(code, {"np": np, "mod": mod, "x": x, "y": y})
    return float(np.broadcast_to(np.asarray(result, dtype=float), (2,))[0])

print(json.dumps([
    [value(code, np.float64(x), np.float64(y)), value(code, np.array([x, 1.5]), np.array([y, -0.5]))]
    for code, x, y in json.load(sys.stdin)
]))
`;

const hasNumpy = spawnSync('python3', ['-c', 'import numpy']).status === 0;

/** The values in Python of expressions in x and y, each at its point: as numbers and in arrays. */
function inPython(
  asked: readonly (readonly [code: string, x: number, y: number])[],
): (readonly [number, number])[] {
  const { status, stdout, stderr } = spawnSync('python3', ['-c', PROGRAM], {
    input: JSON.stringify(asked),
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  });
  if (status !== 0) throw new Error(stderr);
  // Python writes what JSON has no word for.
  return JSON.parse(
    stdout.replaceAll(/-?(NaN|Infinity)/g, (word) => `"${word}"`),
    (_, value: unknown) => (typeof value === 'string' ? Number(value) : value),
  ) as (readonly [number, number])[];
}

const close = (a: number, b: number): boolean => Math.abs(a - b) <= 1e-6 * Math.max(1, Math.abs(a));

/**
 * The value here, by walking the tree; none where a number on the way is beyond all size, nor where rounding decides:
 * where a nudge of the point or of a literal moves the value, another library's last bit may, too.
 */
function settledValue(expr: Expr, [x, y]: readonly [number, number]): number | undefined {
  const value = naive(expr, [x, y]);
  const isSettled = [1e-9, -1e-9].every((by) =>
    close(value, naive(nudged(expr, by), [x * (1 + by), y * (1 - by)])),
  );
  return isSettled ? value : undefined;
}

function nudged(expr: Expr, by: number): Expr {
  switch (expr.kind) {
    case 'number':
      return Number.isInteger(expr.value) ? expr : { ...expr, value: expr.value * (1 + by) };
    case 'name':
      return expr;
    case 'unary':
      return { ...expr, arg: nudged(expr.arg, by) };
    case 'binary':
      return { ...expr, left: nudged(expr.left, by), right: nudged(expr.right, by) };
    case 'call':
      return { ...expr, args: expr.args.map((arg) => nudged(arg, by)) };
  }
}

test('random expressions have the same values in Python and here, and never raise', ({ skip }) => {
  if (!hasNumpy) skip('python3 with numpy is not here');
  const seed = Date.now() % 2 ** 31;
  const samples = fc.sample(fc.tuple(treesOf('schedule', ['x', 'y']), points), { seed, numRuns: runs(2000) });
  const values = inPython(samples.map(([expr, [x, y]]) => [pythonExpr(expr, NUMPY), x, y]));
  const compared = samples.flatMap(([expr, at], i) => {
    const value = settledValue(expr, at);
    return value === undefined ? [] : [{ expr, at, value, python: values[i]! }];
  });
  const wrong = compared.filter(({ value, python }) => !python.every((other) => close(value, other)));
  expect(compared.length).toBeGreaterThan(runs(700));
  expect(wrong.map(({ expr, ...at }) => ({ expr: printExpr(expr), ...at, seed }))).toEqual([]);
});
