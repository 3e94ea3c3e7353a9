import { describe, expect, test } from 'vitest';
import { parseRule, parseSchedule, parseSurface } from '../../src/notation/parse';
import { printExpr, printRule, printSchedule, printSurface } from '../../src/notation/print';
import { accepted } from './trees';

const surface = (source: string) => accepted(parseSurface(source), source);
const rule = (source: string) => accepted(parseRule(source), source);
const schedule = (source: string) => accepted(parseSchedule(source), source);

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
