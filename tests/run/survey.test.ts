import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { tableOf } from '../../src/experiment/data';
import { datasetById } from '../../src/catalog/known';
import { parseSurface } from '../../src/notation/parse';
import type { Box } from '../../src/run/minima';
import { survey } from '../../src/run/survey';
import { runs } from '../runs';
import { must } from './entries';

const cube = (coordinates: number, half: number): Box =>
  Array.from({ length: coordinates }, () => [1 - half, 1 + half] as const);

function surveyed(source: string, sign: 'min' | 'max' = 'min') {
  const text = must(parseSurface(source));
  const box = cube(text.coordinates.length, 5);
  const data = tableOf(datasetById.get('line100')!);
  return { box, found: survey({ text, values: new Map(), data }, box, sign) };
}

describe('a box stays the very same', () => {
  test.each([
    ['around a bowl', 'f = x^2 + y^2'],
    ['around a ravine', 'f = (1 - x)^2 + 100(y - x^2)^2'],
    ['around four basins', 'f = (x^2 + y - 11)^2 + (x + y^2 - 7)^2'],
    ['on waves, which go on for ever', 'f = sin(x) + sin(y)'],
    ['on fast waves', 'f = sin(5 x) cos(7 y)'],
    ['on a plain', 'f(x, y) = 1'],
    ['where there are no numbers', 'f = log(-1 - x^2) + y'],
    ['where the surface cannot be read to its end', 'f(x) = X + x'],
  ])('%s', (_, text) => {
    const { box, found } = surveyed(text);
    expect(found).toBe(box);
  });
});

describe('no box is found', () => {
  test.each([
    ['on a slope', 'f = x - y'],
    ['over a dome', 'f(x, y) = -x^2 - y^2'],
    ['along a slope that grows ever flatter', 'f = log(1 + exp(-x))'],
    ['towards a plateau', 'f = tanh(x) + y^2'],
    ['for what lies beyond the last doubling', 'f = (x - 1e6)^2 + y^2'],
  ])('%s', (_, text) => expect(surveyed(text).found).toBeUndefined());

  test('for the highest place of a bowl, and of what overflows', () => {
    expect(surveyed('f = x^2 + y^2', 'max').found).toBeUndefined();
    expect(surveyed('f = exp(x)', 'max').found).toBeUndefined();
  });
});

test('a box is doubled until it holds the lowest place, in any number of coordinates', () => {
  const far = fc.double({ min: -2000, max: 2000, noNaN: true });
  fc.assert(
    fc.property(fc.array(far, { minLength: 1, maxLength: 5 }), (lowest) => {
      const terms = lowest.map((x, i) => `${i + 1} (x${i + 1} - (${x}))^2`);
      const { found } = surveyed(`f = ${terms.join(' + ')}`);
      for (const [i, [low, high]] of found!.entries()) {
        expect(lowest[i]).toBeGreaterThan(low);
        expect(lowest[i]).toBeLessThan(high);
        expect((low + high) / 2).toBeCloseTo(1, 9);
        expect(Math.log2((high - low) / 10) % 1).toBe(0);
      }
    }),
    { numRuns: runs(100) },
  );
});

test('over data, a few rows tell; all of them lie far', () => {
  const text = must(parseSurface('model = a X + b\nf(a, b) = mean((model - 40 X - Y)^2)'));
  const data = tableOf(datasetById.get('line100')!);
  const found = survey({ text, values: new Map(), data }, cube(2, 5), 'min')!;
  expect(found[0]![1]).toBeGreaterThan(40);
});
