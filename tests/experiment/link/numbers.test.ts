import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readNumber, writeNumber } from '../../../src/experiment/link/numbers';

describe('a written number', () => {
  test.each([
    [0, '0'],
    [-0, '-0'],
    [0.001, '0.001'],
    [0.0005, '5e-4'],
    [1e-5, '1e-5'],
    [1.5e-5, '1.5e-5'],
    [-2.25, '-2.25'],
    [1_000_000, '1000000'],
    [12_345_678, '12345678'],
    [1e9, '1e9'],
    [1e21, '1e21'],
    [5e-324, '5e-324'],
    [Number.MAX_VALUE, '1.7976931348623157e308'],
  ])('%d is %s', (value, text) => expect(writeNumber(value)).toBe(text));

  test('reads back as the same double, without a plus sign', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
        const text = writeNumber(value);
        expect(readNumber(text)).toBe(value);
        expect(text).not.toContain('+');
      }),
    );
  });
});

describe('a read number', () => {
  test.each([
    ['+1.5', 1.5],
    ['.5', 0.5],
    ['5.', 5],
    ['1E+3', 1000],
    ['\u22122e\u22123', -0.002],
  ])('%s is %d', (text, value) => expect(readNumber(text)).toBe(value));

  test.each([
    '',
    '-',
    '.',
    'e5',
    '0x10',
    '1_000',
    '1,5',
    'NaN',
    'Infinity',
    '1e999',
    '1 2',
    '--1',
    '1e',
    '１',
  ])('%j is none', (text) => expect(readNumber(text)).toBeUndefined());
});
