import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { median, middleOf } from '../../src/run/crowd';
import type { End, Trajectory } from '../../src/run/trajectory';
import { runs } from '../runs';

const of = (xs: readonly number[], fs: readonly number[] = xs, end: End = { kind: 'steps' }): Trajectory => ({
  rows: xs.length,
  w: [Float64Array.from(xs)],
  f: Float64Array.from(fs),
  gradNorm: new Float64Array(xs.length),
  eta: new Float64Array(xs.length),
  cost: 1,
  end,
});

describe('the middle of many runs', () => {
  test('is the mean of their places and the median of f', () => {
    const { w, f, rows } = middleOf([of([0, 1], [9, 9]), of([2, 3], [1, 5]), of([7, 8], [2, 100])]);
    expect(rows).toBe(2);
    expect([...w[0]!]).toEqual([3, 4].map((value) => expect.closeTo(value, 12)));
    expect([...f]).toEqual([2, 9]);
  });

  test('of equal runs is that run', () => {
    const one = of([5, 4, 4.5], [25, 16, 20]);
    const { w, f } = middleOf([one, one, one, one]);
    expect([...w[0]!]).toEqual([5, 4, 4.5].map((value) => expect.closeTo(value, 12)));
    expect([...f]).toEqual([25, 16, 20]);
  });

  test('counts a run that has stopped where it stands', () => {
    const { w, f, rows } = middleOf([of([4], [4]), of([0, 0, 2], [0, 1, 2]), of([2, 2, 0], [3, 3, 3])]);
    expect(rows).toBe(3);
    expect([...w[0]!]).toEqual([2, 2, 2].map((value) => expect.closeTo(value, 12)));
    expect([...f]).toEqual([3, 3, 3]);
  });

  test('is not taken along by a run that diverges, unless all do', () => {
    const lost = of([1, 1e140], [1, 1e200], { kind: 'diverged', step: 2 });
    const one = middleOf([lost, of([1, 2, 3])]);
    expect([...one.w[0]!]).toEqual([1, 2, 3]);
    expect(one.end.kind).toBe('steps');
    const later = of([3, 5, 7], [1, 1, 1], { kind: 'diverged', step: 3 });
    expect(middleOf([lost, later])).toMatchObject({ rows: 3, end: { kind: 'diverged', step: 3 } });
  });
});

test('half of all values lie on each side of their median', () => {
  fc.assert(
    fc.property(fc.array(fc.double({ noNaN: true, min: -1e9, max: 1e9 }), { minLength: 1 }), (values) => {
      const middle = median(values);
      const below = values.filter((value) => value < middle).length;
      const above = values.filter((value) => value > middle).length;
      expect(Math.max(below, above)).toBeLessThanOrEqual(values.length / 2);
    }),
    { numRuns: runs(500) },
  );
});

test('what is no number counts as the largest', () => {
  expect(median([Number.NaN, 1, 2])).toBe(2);
  expect(median([1, Infinity, Number.NaN, Number.NaN])).toBeNaN();
});
