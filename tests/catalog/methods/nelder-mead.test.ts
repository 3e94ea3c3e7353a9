import { describe, expect, test } from 'vitest';
import type { Oracle } from '../../../src/catalog/method';
import { nelderMead } from '../../../src/catalog/methods/nelder-mead';

const standard = { eta: 3, rho: 1, chi: 2, gamma: 0.5, sigma: 0.5 };

/** One step of a simplex of one coordinate that begins with the corners −1 and 2; the points asked about, in order. */
function firstStep(f: (x: number) => number): { asked: number[]; corners: number[]; middle: number } {
  const asked: number[] = [];
  const oracle = {
    dimension: 1,
    value(at: Float64Array) {
      asked.push(at[0]!);
      return f(at[0]!);
    },
  } as Oracle;
  const w = Float64Array.of(0.5);
  const memory = nelderMead.begin(w, standard);
  expect(nelderMead.step(w, oracle, memory, standard)).toBeNaN();
  return { asked, corners: nelderMead.corners!(memory).map(([x]) => x!), middle: w[0]! };
}

/** f at a few places, as high as can be elsewhere. */
const at = (values: Readonly<Record<number, number>>) => (x: number) => values[x] ?? Infinity;

describe('a simplex of one coordinate', () => {
  test('expands where the reflection is the best', () =>
    expect(firstStep((x) => x)).toEqual({ asked: [-1, 2, -4, -7], corners: [-7, -1], middle: -4 }));

  test('keeps the reflection where the expansion is no better', () =>
    expect(firstStep(at({ '-1': 1, 2: 2, '-4': 0, '-7': 5 })).corners).toEqual([-4, -1]));

  test('contracts towards the reflection where that is better than the worst', () =>
    expect(firstStep(at({ '-1': 0, 2: 2, '-4': 1, '-2.5': 0.5 }))).toEqual({
      asked: [-1, 2, -4, -2.5],
      corners: [-1, -2.5],
      middle: -1.75,
    }));

  test('contracts inwards where the reflection is the worst', () =>
    expect(firstStep((x) => x * x)).toEqual({ asked: [-1, 2, -4, 0.5], corners: [0.5, -1], middle: -0.25 }));

  test('shrinks towards the best where neither helps', () =>
    expect(firstStep(at({ '-1': 0, 2: 2, 0.5: 2 }))).toEqual({
      asked: [-1, 2, -4, 0.5, 0.5],
      corners: [-1, 0.5],
      middle: -0.25,
    }));

  test('takes a value that is no number for the highest', () =>
    expect(firstStep((x) => (x < 0 ? NaN : x)).corners[0]).toBeGreaterThan(0));
});
