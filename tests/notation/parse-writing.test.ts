import { describe, expect, test } from 'vitest';
import { parseRule, parseSurface } from '../../src/notation/parse';
import { printExpr, printRule, printSurface } from '../../src/notation/print';
import { accepted } from './trees';

const surface = (source: string) => accepted(parseSurface(source), source);
const rule = (source: string) => accepted(parseRule(source), source);

/** The right side of a surface's last line, in canonical notation. */
const reading = (source: string): string => {
  const text = surface(source);
  return printExpr(text.equations.at(-1)!.expr);
};

describe('one thing written in many ways', () => {
  test.each([
    ['beta1', ['β1', 'β_1', 'β₁', 'beta_1', 'beta1']],
    ['m_hat', ['m̂', 'm_hat']],
    ['m_bar', ['m̄', 'm_bar']],
    ['y_hat', ['ŷ', 'y\u0302', 'y_hat']],
    ['eps', ['ε', 'ϵ', 'epsilon', 'varepsilon', 'eps']],
    ['mu', ['µ', 'μ']],
    ['phi', ['ϕ', 'φ']],
    ['x12', ['x₁₂', 'x_12', 'x12']],
    ['ab', ['ab', 'ａｂ']],
  ])('%s', (name, spellings) => {
    for (const spelling of spellings) expect(surface(`f(${spelling}) = 1`).coordinates).toEqual([name]);
  });

  test.each([
    ['x * y', 'x y'],
    ['x × y · x ⋅ y', 'x y x y'],
    ['x ÷ y', 'x / y'],
    ['x − y', 'x - y'],
    ['x**2', 'x^2'],
    ['x²y³', 'x^2 y^3'],
    ['x⁻²', 'x^-2'],
    ['x¹²', 'x^12'],
    ['x ≤ y', 'x <= y'],
    ['x ≥ y', 'x >= y'],
    ['x ≠ y', 'x != y'],
    ['√x + √(x y)', 'sqrt(x) + sqrt(x y)'],
    ['（ｘ＋１）＾２', '(x + 1)^2'],
    ['ln(x)', 'log(x)'],
    ['|x - y|', 'abs(x - y)'],
    ['||x| - |y||', 'abs(abs(x) - abs(y))'],
    ['2|x||y|', '2 abs(x) abs(y)'],
    ['|x (|y| + 1)|', 'abs(x (abs(y) + 1))'],
    ['clamp(x, -∞, inf)', 'clamp(x, -inf, inf)'],
    ['π e pi x', 'pi e pi x'],
    ['.5x + 5.', '0.5 x + 5'],
    ['1E3 x', '1000 x'],
    ['+x', 'x'],
  ])('%s is %s', (source, canonical) => {
    expect(reading(source)).toBe(canonical);
  });

  test.each(['u := x', 'u ← x', 'u=x', 'ｕ ＝ ｘ'])('%s assigns', (line) => {
    expect(surface(`${line}\nu`).equations[0]).toMatchObject({ name: 'u' });
  });

  test('∇f(…) is the gradient there', () => {
    expect(printRule(rule('w = w - ∇f(w - g)'))).toBe('w = w - grad(w - g)');
  });
});

describe('what binds what', () => {
  test.each([
    ['b (y - x)', 'b (y - x)'],
    ['2x y', '2 x y'],
    ['xy', 'x y'],
    ['2xy^2', '2 x y^2'],
    ['x^2y', 'x^2 y'],
    ['2πx', '2 pi x'],
    ['x1', 'x1'],
    ['xsin(y)', 'refused'],
    ['(x)(y)(2x)', 'x y (2 x)'],
    ['x(y)', 'x y'],
    ['1/2 x', '1 / 2 * x'],
    ['-1/2 x', '-1 / 2 * x'],
    ['1/2(x + y)', '1 / 2 * (x + y)'],
    ['x/y/z', 'x / y / z'],
    ['x/y*z', 'x / y * z'],
    ['x y/z', 'x y / z'],
    ['-x^2', '-x^2'],
    ['(-x)^2', '(-x)^2'],
    ['x^y^z', 'x^y^z'],
    ['x^-y', 'x^-y'],
    ['x * -y', 'x * -y'],
    ['x - y - z', 'x - y - z'],
    ['sin x', 'sin(x)'],
    ['sin x^2', 'sin(x^2)'],
    ['sin² x', 'sin(x)^2'],
    ['sin^2(x) y', 'sin(x)^2 y'],
    ['sin x cos y', 'sin(x) cos(y)'],
    ['2 sin x + 1', '2 sin(x) + 1'],
    ['sin(x) y', 'sin(x) y'],
    ['x < y + 1', 'x < y + 1'],
    ['not x < y', 'not x < y'],
    ['x or y and not z', 'x or y and not z'],
    ['(x or y) and z', '(x or y) and z'],
    ['(x < y) == z', '(x < y) == z'],
    ['x + y < z and z', 'x + y < z and z'],
  ])('%s is read as %s', (source, canonical) => {
    const result = parseSurface(`b = 1\nf(x, y, z) = ${source.replace('x1', 'z')}`);
    const expected = canonical.replace('x1', 'z');
    expect(result.ok ? printExpr(result.value.equations[0]!.expr) : 'refused').toBe(expected);
  });

  test.each([
    ['w = w - ηg', 'w = w - eta g'],
    ['w = w - ηf(w)', 'w = w - eta f(w)'],
    ['w = w - β1g', 'refused'],
  ])('in a rule, %s is read as %s', (line, canonical) => {
    const result = parseRule(`η = 1\n${line}`);
    expect(result.ok ? printRule(result.value).split('\n').at(-1) : 'refused').toBe(canonical);
  });

  test('a run of letters is read as the same letters with spaces', () => {
    for (const [run, spaced] of [
      ['xyz', 'x y z'],
      ['2xy^2z', '2 x y^2 z'],
      ['-xy', '-x y'],
      ['x^yz', 'x^y z'],
      ['x1x2', 'x1 x2'],
    ]) {
      expect(printSurface(surface(run!))).toBe(printSurface(surface(spaced!)));
    }
  });
});

describe('a literal', () => {
  test.each([
    ['0.1', 0.1],
    ['1e-8', 1e-8],
    ['4.9e-324', 5e-324],
    ['9007199254740993', 9007199254740992],
    ['1.7976931348623157e308', Number.MAX_VALUE],
  ])('%s is the double %d', (source, value) => {
    expect(surface(`f(x) = ${source}`).equations[0]!.expr).toMatchObject({ kind: 'number', value });
  });
});
