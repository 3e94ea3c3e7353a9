import { describe, expect, test } from 'vitest';
import { parseRule, parseSchedule, parseSurface } from '../../src/notation/parse';
import { printExpr, printRule, printSchedule, printSurface } from '../../src/notation/print';
import { accepted } from './trees';

const surface = (source: string) => accepted(parseSurface(source), source);
const rule = (source: string) => accepted(parseRule(source), source);
const schedule = (source: string) => accepted(parseSchedule(source), source);

/** The right side of a surface's last line, in canonical notation. */
const reading = (source: string): string => {
  const text = surface(source);
  return printExpr(text.equations.at(-1)!.expr);
};

describe('lines', () => {
  test.each([
    ['u = x^2\nu + y', 'f(x, y) = u + y'],
    ['u = x^2; u + y', 'f(x, y) = u + y'],
    ['u = x^2\r\n\r\n;; # nothing\nu + y # the value', 'f(x, y) = u + y'],
    ['u = x^2\nmax(u,\n  y)', 'f(x, y) = max(u, y)'],
    ['  u = x^2 #; not = a line (\n\tu + y', 'f(x, y) = u + y'],
  ])('%j', (source, last) => {
    expect(printSurface(surface(source)).split('\n')).toEqual(['u = x^2', last]);
  });

  test('every node keeps its place', () => {
    const source = 'a = 2 # size\nf = a sin(x) + (y - 1)^2';
    const [line] = surface(source).equations;
    const expr = line!.expr;
    if (expr.kind !== 'binary' || expr.left.kind !== 'binary') throw new Error('not a sum of a product');
    const at = ({ span }: { span: { from: number; to: number } }): string => source.slice(span.from, span.to);
    expect([at(line!), at(expr.left), at(expr.left.right), at(expr.right)]).toEqual([
      'f = a sin(x) + (y - 1)^2',
      'a sin(x)',
      'sin(x)',
      '(y - 1)^2',
    ]);
    expect(at(surface(source).parameters[0]!)).toBe('a = 2');
  });
});

describe('parameters', () => {
  const only = (line: string) => surface(`${line}\nx`).parameters;
  test.each([
    [
      'η = 0.05 in [1e-5, 10] log',
      { name: 'eta', value: 0.05, low: 1e-5, high: 10, scale: 'log', ranged: true },
    ],
    ['n = 3 in [1, 9] int', { name: 'n', value: 3, low: 1, high: 9, scale: 'int', ranged: true }],
    [
      'a = π/4 in [-2^3, sqrt(16)]',
      { name: 'a', value: Math.PI / 4, low: -8, high: 4, scale: 'linear', ranged: true },
    ],
    ['a = 7 in [0, 1]', { name: 'a', value: 7, low: 0, high: 1, scale: 'linear', ranged: true }],
    ['a = 0.5', { name: 'a', value: 0.5, low: 0, high: 1, scale: 'linear', ranged: false }],
    ['a = 1', { name: 'a', value: 1, low: 0.1, high: 10, scale: 'log', ranged: false }],
    ['a = +20', { name: 'a', value: 20, low: 2, high: 200, scale: 'log', ranged: false }],
    ['a = 0', { name: 'a', value: 0, low: -1, high: 1, scale: 'linear', ranged: false }],
    ['a = -3', { name: 'a', value: -3, low: -30, high: 0, scale: 'linear', ranged: false }],
    ['a = −3', { name: 'a', value: -3, low: -30, high: 0, scale: 'linear', ranged: false }],
    [
      'a = 1e308',
      { name: 'a', value: 1e308, low: 1e307, high: Number.MAX_VALUE, scale: 'log', ranged: false },
    ],
  ])('%s', (line, parameter) => {
    expect(only(line)).toEqual([{ ...parameter, span: { from: 0, to: line.length } }]);
  });

  test('anything else right of = is an equation', () => {
    expect(only('a = 2 + 1')).toEqual([]);
    expect(only('a = (2)')).toEqual([]);
    expect(only('a = π')).toEqual([]);
  });

  test('they may stand anywhere', () => {
    expect(surface('f = a x\na = 2').parameters).toHaveLength(1);
    expect(rule('w = w - η g\nη = 0.1').parameters).toHaveLength(1);
  });
});

describe('a surface', () => {
  test.each([
    ['its value is the line named f', 'f = x\nu = x^2', 'f'],
    ['else the last equation', 'u = x\nq = u^2\na = 2', 'q'],
    ['or a lone expression', 'u = x\nu^2', 'f'],
  ])('%s', (_, source, value) => {
    expect(surface(source).value).toBe(value);
  });

  test.each([
    ['z + x', ['x', 'z']],
    ['x3 + x1 x2', ['x1', 'x2', 'x3']],
    ['x1x2', ['x1', 'x2']],
    ['x₂ + x_1', ['x1', 'x2']],
    ['2πx', ['x']],
    ['f(y, x) = x', ['y', 'x']],
    ['f(t, E) = t^2', ['t', 'E']],
    ['f(T) = T', ['T']],
    ['x = 3 in [0, 5]\nx + y', ['y']],
    ['x = y^2\nx + 1', ['y']],
    [`f(${Array.from({ length: 64 }, (_, i) => `c${i + 1}`).join(', ')}) = c1`, 64],
  ])('%s has the coordinates %j', (source, coordinates) => {
    const found = surface(source).coordinates;
    expect(typeof coordinates === 'number' ? found.length : found).toEqual(coordinates);
  });

  test('a definition may name the coordinates, and the data columns', () => {
    const known = { coordinates: ['p', 'q'], columns: ['age'] };
    const text = accepted(parseSurface('sum((p age - q)^2)', known), '');
    expect(text).toMatchObject({ coordinates: ['p', 'q'], columns: ['age'] });
  });

  test('X and Y are data, and the line named model is drawn over them', () => {
    const source = 'f(φ0, φ1) = sum((model - Y)^2)';
    const gabor = `u = φ0 + 0.06 φ1 X\nmodel = sin(u) exp(-u^2 / 32)\n${source}`;
    expect(surface(gabor)).toMatchObject({
      coordinates: ['phi0', 'phi1'],
      columns: ['X', 'Y'],
      hasModel: true,
    });
    expect(surface('x + y')).toMatchObject({ columns: [], hasModel: false });
  });
});

describe('a rule', () => {
  const memory = (source: string) =>
    rule(source).memory.map(({ name, start }) => (start ? `${name}(0) = ${printExpr(start)}` : name));

  test.each([
    ['η = 0.1\nw = w - η g', []],
    ['m = m + g\nw = w - m', ['m']],
    ['w = w - m\nm = g', ['m']],
    ['u = g\nw = w - u', []],
    ['m(0) = 1\nw = w - m g\nm = m / 2', ['m(0) = 1']],
    ['P(0) = w\nw = w - P g', ['P(0) = w']],
    ['k = 2\nm(0) = k grad(w)\nm = m + g\nw = w - m', ['m(0) = k grad(w)']],
    ['g = g + w\nw = w - g', []],
    ['b = a\na = b + g\nw = w - a', ['a']],
  ])('%j remembers %j', (source, names) => {
    expect(memory(source)).toEqual(names);
  });

  test('w, g, f, t, T and N are given', () => {
    expect(printRule(rule('w = w - g f t / (T N)'))).toBe('w = w - g f t / (T N)');
  });

  test('f alone is the value, f before brackets is asked at a point', () => {
    const source = 'w = where(f(w - g) < f, w - g, w)';
    expect(printRule(rule(source))).toBe(source);
  });
});

describe('a schedule', () => {
  test('assigns the rate, and drives the momentum where it assigns β', () => {
    expect(schedule('η = η0 / (1 + 0.1 (t - 1))').drivesMomentum).toBe(false);
    const both = schedule('η = η0 (1 + cos(π (t - 1) / T)) / 2\nβ = β0 + 0.1 f');
    expect(both.drivesMomentum).toBe(true);
    expect(printSchedule(both)).toBe('eta = eta0 (1 + cos(pi (t - 1) / T)) / 2\nbeta = beta0 + 0.1 f');
  });

  test('remembers', () => {
    expect(
      schedule('best(0) = inf\nbest = min(best, f)\nη = η0 where(f > best, 0.5, 1)').memory,
    ).toHaveLength(1);
  });
});

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
