import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { brief, component, count, exact, measure, readNumber } from '../../src/words/number';
import { runs } from '../runs';

describe('measure', () => {
  test.each([
    [0, '0'],
    [7.87, '7.87'],
    [12.9, '12.90'],
    [0.1, '0.10'],
    [0.0367, '0.0367'],
    [0.0014, '0.0014'],
    [2.6e-5, '2.6·10⁻⁵'],
    [1e-6, '10⁻⁶'],
    [0.0009, '9·10⁻⁴'],
    [1234.5, '1,235'],
    [2.4e8, '2.4·10⁸'],
    [-0.06, '−0.0600'],
    [Infinity, '∞'],
    [-Infinity, '−∞'],
    [Number.NaN, '–'],
  ])('%f is %s', (value, shown) => expect(measure(value)).toBe(shown));
});

test.each([
  [2.193, '2.193'],
  [-0.06, '−0.060'],
  [0.0004, '4·10⁻⁴'],
  [-1.6e59, '−1.6·10⁵⁹'],
])('component: %f is %s', (value, shown) => expect(component(value)).toBe(shown));

describe('brief', () => {
  test.each([
    [1e6, '10⁶'],
    [0.12345, '0.1235'],
    [0.0397887, '0.0398'],
    [1.5915494309189535, '1.592'],
    [12345.678, '12346'],
    [1234567, '1.2·10⁶'],
    [-1 / 3, '−0.333'],
    [-0.0014, '−1.4·10⁻³'],
    [0, '0'],
  ])('%f is %s', (value, shown) => expect(brief(value)).toBe(shown));

  test('it is within a twentieth of the number', () =>
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
        const read = readNumber(brief(value))!;
        // The largest double of all rounds up to no double.
        fc.pre(Math.abs(value) < 1.7e308);
        expect(Math.abs(read - value)).toBeLessThanOrEqual(0.0501 * Math.abs(value));
      }),
      { numRuns: runs(500) },
    ));
});

test.each([
  [0.01, '0.01'],
  [1e-8, '10⁻⁸'],
  [-2.5e-7, '−2.5·10⁻⁷'],
  [-1.2, '−1.2'],
  [1e9, '10⁹'],
])('exact: %f is %s', (value, shown) => expect(exact(value)).toBe(shown));

test('thousands stand apart', () => expect(count(1_000_000_000)).toBe('1,000,000,000'));

describe('readNumber', () => {
  const finite = fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => value + 0);

  test('reads back what the page shows, and what JavaScript writes', () => {
    fc.assert(
      fc.property(finite, (value) => {
        expect(readNumber(exact(value))).toBe(value);
        expect(readNumber(String(value))).toBe(value);
      }),
      { numRuns: runs(1_000) },
    );
  });

  test.each([
    [' 0.5 ', 0.5],
    ['.5', 0.5],
    ['−3', -3],
    ['+2', 2],
    ['1e-3', 0.001],
    ['1e−3', 0.001],
    ['3×10^-2', 0.03],
    ['−10⁻²', -0.01],
    ['1,000,000', 1_000_000],
  ])('%s is %f', (text, value) => expect(readNumber(text)).toBe(value));

  test.each(['', 'x', '0,5', '1e999', 'Infinity', 'NaN', '1 2', '0x10', '1,00', '--1', '1e', '⁵'])(
    '“%s” is no number',
    (text) => expect(readNumber(text)).toBeUndefined(),
  );

  test('is total', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(readNumber(text) ?? 0).toSatisfy(Number.isFinite);
      }),
      { numRuns: runs(1_000) },
    );
  });
});

test('no number is written with a hyphen for a minus', () => {
  fc.assert(
    fc.property(fc.double(), (value) => {
      for (const write of [measure, component, exact, brief]) expect(write(value)).not.toContain('-');
    }),
    { numRuns: runs(1_000) },
  );
});
