import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { principalPlane } from '../../src/run/principal';
import type { Trajectory } from '../../src/run/trajectory';
import { runs } from '../runs';

const path = (points: readonly (readonly number[])[]): Trajectory => ({
  rows: points.length,
  w: points[0]!.map((_, i) => Float64Array.from(points, (point) => point[i]!)),
  f: new Float64Array(points.length),
  gradNorm: new Float64Array(points.length),
  eta: new Float64Array(points.length),
  cost: 1,
  end: { kind: 'steps' },
});

const EVERYWHERE = [-Infinity, Infinity] as const;
const planeOf = (trajectory: Trajectory) =>
  principalPlane(
    trajectory,
    trajectory.w.map(() => EVERYWHERE),
  );

const dot = (a: readonly number[], b: readonly number[]) =>
  a.reduce((sum, value, i) => sum + value * b[i]!, 0);
const number = fc.double({ min: -100, max: 100, noNaN: true });
const points = fc
  .integer({ min: 2, max: 7 })
  .chain((n) => fc.array(fc.array(number, { minLength: n, maxLength: n }), { minLength: 1, maxLength: 40 }));

/** The variance of points along a direction. */
function varianceAlong(all: readonly (readonly number[])[], direction: readonly number[]): number {
  const places = all.map((point) => dot(point, direction));
  const middle = places.reduce((sum, place) => sum + place, 0) / places.length;
  return places.reduce((sum, place) => sum + (place - middle) ** 2, 0) / places.length;
}

describe('the principal plane', () => {
  test('has directions of length 1 at right angles, and a share between 0 and 1', () => {
    fc.assert(
      fc.property(points, (all) => {
        const { directions, share } = planeOf(path(all));
        const [a, b] = directions;
        expect([dot(a, a), dot(b, b), dot(a, b)]).toEqual([1, 1, 0].map((value) => expect.closeTo(value, 9)));
        expect(share).toBeGreaterThanOrEqual(0);
        expect(share).toBeLessThanOrEqual(1);
      }),
      { numRuns: runs(300) },
    );
  });

  test('holds more of the path than any other plane, and its first direction more than any other', () => {
    fc.assert(
      fc.property(points, fc.array(number, { minLength: 7, maxLength: 7 }), (all, other) => {
        const { directions, share } = planeOf(path(all));
        const along = directions.map((direction) => varianceAlong(all, direction));
        const whole = all[0]!.reduce(
          (sum, _, i) =>
            sum +
            varianceAlong(
              all,
              all[0]!.map((_, k) => Number(k === i)),
            ),
          0,
        );
        expect(along[0]! + along[1]!).toBeCloseTo(share * whole, 4);
        const length = Math.hypot(...other.slice(0, all[0]!.length));
        fc.pre(length > 1e-3);
        const direction = other.slice(0, all[0]!.length).map((value) => value / length);
        expect(varianceAlong(all, direction)).toBeLessThanOrEqual(along[0]! * (1 + 1e-9) + 1e-9);
      }),
      { numRuns: runs(300) },
    );
  });

  test('of a path in a plane is that plane', () => {
    const [u, v] = [[1, 2, 0, 0].map((x) => x / Math.sqrt(5)), [0, 0, 3, 4].map((x) => x / 5)] as const;
    const all = Array.from({ length: 50 }, (_, k) =>
      u.map((x, i) => 7 + 10 * Math.cos(k / 8) * x + Math.sin(k / 8) * v[i]!),
    );
    const { origin, directions, share } = planeOf(path(all));
    expect(share).toBeCloseTo(1, 12);
    for (const point of all) {
      const away = point.map((value, i) => value - origin[i]!);
      const [x, y] = [dot(away, directions[0]), dot(away, directions[1])];
      away.forEach((value, i) =>
        expect(x * directions[0][i]! + y * directions[1][i]!).toBeCloseTo(value, 10),
      );
    }
    expect(Math.abs(dot(directions[0], u))).toBeGreaterThan(0.99);
  });

  test('of a path that never moved is a plane all the same', () =>
    expect(planeOf(path([[1, 2, 3]]))).toMatchObject({ origin: [1, 2, 3], share: 1 }));

  test('does not lose itself where squares are not finite', () => {
    const { directions, share } = planeOf(
      path([
        [0, 0, 0],
        [1e149, 1e149, 0],
        [-1e149, -1e149, 1e140],
      ]),
    );
    expect(directions[0]).toEqual([Math.SQRT1_2, Math.SQRT1_2, 0].map((value) => expect.closeTo(value, 6)));
    expect(share).toBeCloseTo(1, 9);
  });

  test('is laid through the rows within reach only', () => {
    const near = [
      [0, 0, 0],
      [1, 2, 0],
      [2, 4, 0.1],
    ];
    const reach = near[0]!.map(() => [-5, 5] as const);
    const left = path([...near, [-3, 1e45, 2], [1e80, 1e60, -1e120]]);
    expect(principalPlane(left, reach)).toEqual(planeOf(path(near)));
  });
});
