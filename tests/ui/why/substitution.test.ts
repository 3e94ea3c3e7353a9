import { describe, expect, test } from 'vitest';
import { texExpr } from '../../../src/notation/tex';
import { replay } from '../../../src/run/replay';
import { numeral, substituted } from '../../../src/ui/why/substitution';
import { entry, must, run } from '../../run/entries';

/** The right side of the last line with the numbers of a step, in TeX. */
function filled(rule: string, step: number, coordinate = 0): string {
  const one = entry('x^2 + 3 y^2', rule, [1, -2]);
  const { text } = one.rule;
  const { lines } = must(replay(one, run(one))).at(step);
  return texExpr(substituted(text, text.equations.at(-1)!.expr, lines.at(-1)!, coordinate));
}

describe('a line with its values', () => {
  test('has them in the places of the names, coordinate by coordinate', () => {
    expect(filled('η = 0.1\nw = w - η g', 1)).toBe('1 - 0.1 \\cdot 2');
    expect(filled('η = 0.1\nw = w - η g', 1, 1)).toBe('-2 - 0.1\\mskip3mu (-12)');
  });
  test('has what holds for the whole run worked out', () => {
    expect(filled('β = 0.9 in [0, 1]\nw = w - (1 - β) g', 1)).toBe('1 - 0.1 \\cdot 2');
    expect(filled('β = 0.5 in [0, 1]\nw = w / (1 - β^t)', 2)).toMatch(/\/0\.75$/);
  });
  test('has the least and the largest of any number of them', () => {
    expect(filled('w = w - min(3, 2, 0.5) g', 1)).toBe('1 - 0.5 \\cdot 2');
    expect(filled('w = w - max(0.25, t / 8, 0.5) g', 1)).toBe('1 - 0.5 \\cdot 2');
  });
  test('has asking functions as what they answered', () => {
    expect(filled('w = w - 0.1 grad(w - 0.1 g)', 1)).toBe('1 - 0.1 \\cdot 1.6');
    expect(filled('w = w - g / norm(g)', 1)).toBe('1 - 2/12.166');
  });
  test('reads a name as it stood at that line', () => {
    expect(filled('w = w - 0.1 g\nw = 2 w', 1)).toBe('2 \\cdot 0.8');
  });
});

test('numbers carry so many digits, and say what is none', () => {
  const print = (value: number) => texExpr(numeral(value, 4));
  expect(print(1234.56)).toBe('1235');
  expect(print(-1.23456e-9)).toBe('-1.235 \\cdot 10^{-9}');
  expect(print(1e-8)).toBe('10^{-8}');
  expect(print(12345678)).toBe('1.235 \\cdot 10^7');
  expect(print(-Infinity)).toBe('-\\infty');
  expect(print(Number.NaN)).toBe('\\mathrm{NaN}');
  expect(print(0)).toBe('0');
});
