import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseRule, parseSchedule, parseSurface } from '../../src/notation/parse';
import { printExpr, printNumber, printRule, printSchedule, printSurface } from '../../src/notation/print';
import type { Expr, Parameter, RuleText, ScheduleText, SurfaceText } from '../../src/notation/tree';
import { namesIn } from '../../src/notation/walk';
import { runs } from '../runs';
import { accepted, binary, call, literals, minus, name, not, num, shape, treesOf } from './trees';

const span = { from: 0, to: 0 };

/** Names that are easily taken for something else beside a bracket, a number or each other. */
const SURFACE_NAMES = [
  'x',
  'y1',
  'beta1',
  'm_hat',
  'ab',
  'a',
  'b',
  'lambda',
  'E',
  'e3',
  'step_size',
  'x_',
  'X',
];
const RULE_NAMES = ['w', 'g', 'f', 't', 'T', 'N', 'm', 'v_hat', 'eta', 'k2'];

const declared = (names: readonly string[]): readonly Parameter[] =>
  names.map((one) => ({ name: one, value: 2, low: 0, high: 5, scale: 'linear', ranged: true, span }));

const surfaceOf = (expr: Expr): SurfaceText => ({
  kind: 'surface',
  source: '',
  parameters: declared(SURFACE_NAMES.slice(2, -1)),
  coordinates: ['x', 'y1'],
  columns: namesIn(expr).has('X') ? ['X'] : [],
  equations: [{ name: 'f', expr, span }],
  value: 'f',
  hasModel: false,
});

describe('a random tree, printed and read again, is the same tree', () => {
  test('as a surface', () => {
    fc.assert(
      fc.property(treesOf('surface', SURFACE_NAMES).map(surfaceOf), (text) => {
        const printed = printSurface(text);
        expect(shape(accepted(parseSurface(printed), printed))).toEqual(shape(text));
      }),
      { numRuns: runs(2000) },
    );
  });

  test('as a rule, memory and start values included', () => {
    const texts = fc
      .tuple(treesOf('rule', RULE_NAMES), treesOf('rule', RULE_NAMES))
      .map(([m, w]): RuleText => ({
        kind: 'rule',
        source: '',
        parameters: declared(['eta', 'k2']),
        memory: [{ name: 'm', start: binary('*', name('eta'), num(3)) }, { name: 'v_hat' }],
        equations: [
          { name: 'm', expr: binary('+', name('m'), name('v_hat')), span },
          { name: 'v_hat', expr: m, span },
          { name: 'w', expr: w, span },
        ],
      }));
    fc.assert(
      fc.property(texts, (text) => {
        const printed = printRule(text);
        expect(shape(accepted(parseRule(printed), printed))).toEqual(shape(text));
      }),
      { numRuns: runs(2000) },
    );
  });

  test('as a schedule', () => {
    const names = ['eta0', 'beta0', 't', 'T', 'N', 'f', 'k'];
    const texts = fc
      .tuple(treesOf('schedule', names), treesOf('schedule', names))
      .map(([eta, beta]): ScheduleText => ({
        kind: 'schedule',
        source: '',
        parameters: declared(['k']),
        memory: [],
        equations: [
          { name: 'eta', expr: binary('+', eta, num(1)), span },
          { name: 'beta', expr: binary('+', beta, num(1)), span },
        ],
        drivesMomentum: true,
      }));
    fc.assert(
      fc.property(texts, (text) => {
        const printed = printSchedule(text);
        expect(shape(accepted(parseSchedule(printed), printed))).toEqual(shape(text));
      }),
      { numRuns: runs(2000) },
    );
  });
});

describe('parameters', () => {
  const values = fc
    .tuple(literals, fc.boolean())
    .map(([size, isNegative]) => (isNegative && size > 0 ? -size : size));
  const scales = fc.constantFrom<Parameter['scale']>('linear', 'int');

  test('keep value, range and scale to the last bit', () => {
    fc.assert(
      fc.property(values, values, values, scales, (value, one, other, scale) => {
        const [low, high] = [Math.min(one, other), Math.max(one, other)];
        fc.pre(low < high);
        const parameter: Parameter = { name: 'eta', value, low, high, scale, ranged: true, span };
        const text = { ...surfaceOf(name('x')), coordinates: ['x'], parameters: [parameter] };
        const printed = printSurface(text);
        expect(accepted(parseSurface(printed), printed).parameters[0]).toEqual({
          ...parameter,
          span: expect.anything(),
        });
      }),
      { numRuns: runs(2000) },
    );
  });

  test('a bare number stays bare, and a range of powers is said', () => {
    const source = 'a = 2\nb = -0.5\nc = 1e-3 in [1e-5, 10] log\nx^2 + a + b + c';
    const printed = printSurface(accepted(parseSurface(source), source));
    expect(printed).toBe('a = 2\nb = -0.5\nc = 0.001 in [1e-5, 10] log\nf(x) = x^2 + a + b + c');
  });
});

describe('what people read', () => {
  const [x, y] = [name('x'), name('y')];
  test.each([
    ['x y', binary('*', x, y)],
    ['2 x^2', binary('*', num(2), binary('^', x, num(2)))],
    ['x * 2', binary('*', x, num(2))],
    ['x * -y', binary('*', x, minus(y))],
    ['x / y * x', binary('*', binary('/', x, y), x)],
    ['x / (y x)', binary('/', x, binary('*', y, x))],
    ['x y / x', binary('/', binary('*', x, y), x)],
    ['(x + y) (x - y)', binary('*', binary('+', x, y), binary('-', x, y))],
    ['f * (x + y)', binary('*', name('f'), binary('+', x, y))],
    ['f x', binary('*', name('f'), x)],
    ['x^f * (x + y)', binary('*', binary('^', x, name('f')), binary('+', x, y))],
    ['-x^2', minus(binary('^', x, num(2)))],
    ['(-x)^2', binary('^', minus(x), num(2))],
    ['x^-y', binary('^', x, minus(y))],
    ['x^y^x', binary('^', x, binary('^', y, x))],
    ['(x^y)^x', binary('^', binary('^', x, y), x)],
    ['x - (y - x)', binary('-', x, binary('-', y, x))],
    ['x - y - x', binary('-', binary('-', x, y), x)],
    ['not x < y and x', binary('and', not(binary('<', x, y)), x)],
    ['(x < y) < x', binary('<', binary('<', x, y), x)],
    ['sin(x) y', binary('*', call('sin', x), y)],
    ['where(t == 1, x, -y)', call('where', binary('==', name('t'), num(1)), x, minus(y))],
  ])('%s', (printed, expr) => {
    expect(printExpr(expr)).toBe(printed);
  });

  test.each([
    [0.05, '0.05'],
    [0.001, '0.001'],
    [1e-5, '1e-5'],
    [2.5e-7, '2.5e-7'],
    [500, '500'],
    [10000, '10000'],
    [1e6, '1e6'],
    [123456, '123456'],
    [1e300, '1e300'],
    [0, '0'],
  ])('the number %d as %s', (value, printed) => {
    expect(printNumber(value)).toBe(printed);
  });
});
