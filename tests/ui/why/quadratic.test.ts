import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Camera, Point } from '../../../src/paint/camera';
import { curvatureOf } from '../../../src/run/curvature';
import { planOf } from '../../../src/ui/why/plan';
import { quadraticOf } from '../../../src/ui/why/quadratic';
import { runs } from '../../runs';
import { plane } from './planes';

type Pair = readonly [number, number];
type Matrix = readonly (readonly number[])[];

const matrix = (a: number, b: number, c: number): Matrix => [
  [a, b],
  [b, c],
];

function lens(of: Matrix, [scaleX, scaleY]: Pair = [40, 40], axes: Pair = [0, 1]) {
  const camera: Camera = { cx: 1, cy: 2, scaleX, scaleY, width: 600, height: 400 };
  const w = of.map((_, i) => i + 1);
  const plan = planOf(plane(w.length, axes), camera, w);
  return quadraticOf(plan, { ...curvatureOf(of), slope: w.map(() => 0) }, axes);
}

/** The quadratic form of a matrix at a place of the map. */
const heightAt = (form: Matrix, [sx, sy]: Pair, at: Point, { x, y }: Point): number => {
  const d = [(x - at.x) / sx, (at.y - y) / sy];
  return form.flatMap((row, i) => row.map((value, j) => (value * d[i]! * d[j]!) / 2)).reduce((a, b) => a + b);
};

const number = fc.double({ min: -100, max: 100, noNaN: true }).filter((value) => Math.abs(value) > 1e-3);
const scale = fc.double({ min: 1, max: 1e4, noNaN: true });

describe('the lines of a lens', () => {
  test('are of equal height each, below the middle where they say so, and three heights of a kind', () => {
    fc.assert(
      fc.property(number, number, number, fc.tuple(scale, scale), (a, b, c, scales) => {
        const form = matrix(a, b, c);
        const found = lens(form, scales)!;
        const { at, lines, radius } = found;
        const rim = Array.from({ length: 360 }, (_, k) => ({
          x: at.x + radius * Math.cos(k),
          y: at.y + radius * Math.sin(k),
        }));
        const most = Math.max(...rim.map((place) => Math.abs(heightAt(form, scales, at, place))));
        for (const { points, below } of lines) {
          const inside = points.filter(({ x, y }) => Math.hypot(x - at.x, y - at.y) <= 1.001 * radius);
          const heights = inside.map((point) => heightAt(form, scales, at, point) / most);
          expect(heights.filter((height) => Math.abs(height - heights[0]!) > 1e-5)).toEqual([]);
          expect(heights.filter((height) => height < 0 !== below)).toEqual([]);
        }
        const crossing = lines.filter(({ points }) =>
          points.some(({ x, y }) => Math.hypot(x - at.x, y - at.y) < 1.001 * radius),
        );
        expect(crossing.length).toBeGreaterThanOrEqual(3);
      }),
      { numRuns: runs(100) },
    );
  });
  test('are closed round a minimum and a maximum, and branches at a saddle', () => {
    const isClosed = (of: Matrix) =>
      lens(of)!.lines.map(({ points }) => {
        const [first, last] = [points[0]!, points.at(-1)!];
        return Math.hypot(first.x - last.x, first.y - last.y) < 1e-9;
      });
    expect(isClosed(matrix(4, 0, 1))).toEqual([true, true, true]);
    expect(isClosed(matrix(-4, 0, -1))).toEqual([true, true, true]);
    const branches = isClosed(matrix(1, 0, -1));
    expect(branches).toEqual(Array.from({ length: 12 }, () => false));
  });
  test('lie broken where the ground goes down', () => {
    expect(new Set(lens(matrix(-4, 0, -1))!.lines.map(({ below }) => below))).toEqual(new Set([true]));
    expect(new Set(lens(matrix(2, 0, -1))!.lines.map(({ below }) => below))).toEqual(new Set([true, false]));
  });
  test('are parallel where one axis is not curved', () => {
    const { lines, at } = lens(matrix(0, 0, 3))!;
    for (const { points } of lines) expect(points[0]!.y).toBeCloseTo(points.at(-1)!.y, 9);
    expect(lines.map(({ points }) => points[0]!.y > at.y).filter(Boolean)).toHaveLength(3);
  });
  test('stay apart on the narrowest ground: Rosenbrock’s valley floor', () => {
    const { lines, at, radius } = lens(matrix(802, -400, 200))!;
    const nearest = lines.map(({ points }) =>
      Math.min(...points.map(({ x, y }) => Math.hypot(x - at.x, y - at.y))),
    );
    expect(Math.min(...nearest)).toBeGreaterThan(radius / 5);
    expect(Math.max(...nearest)).toBeLessThan(radius / 2);
  });
});

describe('a lens', () => {
  test('has its axes at the rim, with their second derivatives', () => {
    const { axes, curvature, radius } = lens(matrix(3, 0, 7))!;
    expect(curvature.values).toEqual([7, 3]);
    expect(curvature.condition).toBeCloseTo(7 / 3, 12);
    expect(axes.map(({ x, y }) => [Math.abs(x), Math.abs(y)])).toEqual([
      [0, radius],
      [radius, 0],
    ]);
  });
  test('is of the two coordinates that the map shows', () => {
    const three = [
      [1, 0, 0],
      [0, 2, 0],
      [0, 0, 3],
    ];
    expect(lens(three, [40, 40], [0, 2])!.curvature.values).toEqual([3, 1]);
  });
  test('is not drawn where there is no curvature, or no number for it', () => {
    expect(lens(matrix(0, 0, 0))).toBeUndefined();
    expect(lens(matrix(Infinity, 0, 1))).toBeUndefined();
  });
});
