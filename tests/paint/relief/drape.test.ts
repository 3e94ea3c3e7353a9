import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Point } from '../../../src/paint/camera';
import type { Path } from '../../../src/paint/framing';
import { drape, flatCamera, type Draping } from '../../../src/paint/relief/drape';
import { lensOf, project } from '../../../src/paint/relief/lens';
import {
  acrossOf,
  alongOf,
  groundAt,
  pointAt,
  reliefOf,
  type Relief,
} from '../../../src/paint/relief/relief';
import { isSeen } from '../../../src/paint/relief/sight';
import { trace, type Trace, type Tracing } from '../../../src/paint/trace';
import { runs } from '../../runs';
import { fieldOf, onFloor, parts, reliefs, viewpoints } from './fields';

/** A part of a side and beyond it, from its middle. */
const far = fc.double({ min: -0.8, max: 0.8, noNaN: true });

const SIZE = { width: 640, height: 480 };

const pathOf = (relief: Relief, places: readonly (readonly [number, number])[]): Path => {
  const points = places.map(([u, v]) => pointAt(relief, onFloor(relief, u, v)));
  return {
    xs: Float64Array.from(points, ({ x }) => x),
    ys: Float64Array.from(points, ({ y }) => y),
    rows: points.length,
  };
};

const traced = (relief: Relief, places: readonly (readonly [number, number])[]): Tracing =>
  trace(pathOf(relief, places), { from: 0, to: places.length - 1 }, flatCamera(relief));

const pointsOf = ({ points }: Trace) =>
  Array.from({ length: points.length / 2 }, (_, i) => ({ x: points[2 * i]!, y: points[2 * i + 1]! }));

test('a path lies on the ground, in sight or not, from its first row to its last', () =>
  fc.assert(
    fc.property(
      reliefs,
      viewpoints,
      fc.array(fc.tuple(parts, parts), { minLength: 2, maxLength: 12 }),
      (relief, viewpoint, places) => {
        fc.pre(places.some(([u, v]) => Math.hypot(u - places[0]![0], v - places[0]![1]) > 0.01));
        const lens = lensOf(viewpoint, relief, SIZE, 40);
        const flat = flatCamera(relief);
        const { seen, hidden } = drape(traced(relief, places), flat, relief, lens, 'opaque');
        const drawn = [...pointsOf(seen), ...pointsOf(hidden)];
        for (const [u, v] of places) {
          const { x, y } = onFloor(relief, u, v);
          const at = project(lens, { x, y, z: groundAt(relief, x, y) });
          expect(Math.min(...drawn.map((it) => Math.hypot(it.x - at.x, it.y - at.y)))).toBeLessThan(2);
        }
        for (const { points, runs: lines } of [seen, hidden])
          lines.forEach(({ from }, n) => {
            // A run has two ends.
            expect((lines[n + 1]?.from ?? points.length / 2) - from).toBeGreaterThanOrEqual(2);
          });
      },
    ),
    { numRuns: runs(60) },
  ));

test('what is laid down row by row is what is laid down at once', () =>
  fc.assert(
    fc.property(
      reliefs,
      viewpoints,
      fc.array(fc.tuple(far, far), { minLength: 2, maxLength: 12 }),
      (relief, viewpoint, places) => {
        const lens = lensOf(viewpoint, relief, SIZE, 40);
        const flat = flatCamera(relief);
        const path = pathOf(relief, places);
        const lay = (rows: number, end: Point, before?: { path: Tracing; draped: Draping }) => {
          const tracing = trace(path, { from: 0, to: rows, end }, flat, before?.path);
          return { path: tracing, draped: drape(tracing, flat, relief, lens, 'opaque', before?.draped) };
        };
        const at = (row: number): Point => ({ x: path.xs[row]!, y: path.ys[row]! });
        let step = lay(0, at(0));
        for (let row = 0; row + 1 < path.rows; row++) {
          // Half way to the next row, then there.
          step = lay(row, { x: (at(row).x + at(row + 1).x) / 2, y: (at(row).y + at(row + 1).y) / 2 }, step);
          step = lay(row + 1, at(row + 1), step);
        }
        const whole = drape(step.path, flat, relief, lens, 'opaque');
        expect(step.draped.seen).toEqual(whole.seen);
        expect(step.draped.hidden).toEqual(whole.hidden);
      },
    ),
    { numRuns: runs(60) },
  ));

test('through a wireframe all of it is seen', () =>
  fc.assert(
    fc.property(reliefs, viewpoints, (relief, viewpoint) => {
      const lens = lensOf(viewpoint, relief, SIZE, 40);
      const path = traced(relief, [
        [-0.4, -0.4],
        [0.4, 0.3],
      ]);
      const { seen, hidden } = drape(path, flatCamera(relief), relief, lens, 'clear');
      expect(hidden.points).toEqual([]);
      expect(seen.runs).toHaveLength(1);
    }),
    { numRuns: runs(20) },
  ));

test('what leaves the floor, or its ground, is left out and taken up again', () => {
  const torn = reliefOf(fieldOf((x, y) => (Math.abs(x) < 0.4 ? Number.NaN : x + y)));
  const lens = lensOf({ azimuth: 270, elevation: 90, zoom: 1 }, torn, SIZE, 40);
  const across = traced(torn, [
    [-0.45, 0],
    [0.45, 0],
  ]);
  expect(drape(across, flatCamera(torn), torn, lens, 'clear').seen.runs).toHaveLength(2);
  const whole = reliefOf(fieldOf((x, y) => x + y));
  const out = traced(whole, [
    [-0.4, 0],
    [0.4, 0.8],
    [0.4, -0.2],
  ]);
  const { seen } = drape(out, flatCamera(whole), whole, lens, 'clear');
  expect(seen.runs).toHaveLength(2);
  for (const { y } of pointsOf(seen)) {
    const top = project(lens, { x: 0, y: whole.depth / 2, z: groundAt(whole, 0, whole.depth / 2) }).y;
    expect(y).toBeGreaterThan(top - 12);
  }
});

test('a wall hides what lies behind it, and nothing before it', () => {
  const wall = reliefOf(fieldOf((_, y) => Math.exp(-((y - 0.5) ** 2) / 0.02)));
  const lens = lensOf({ azimuth: 270, elevation: 20, zoom: 1 }, wall, SIZE, 40);
  const on = (y: number) => ({
    x: acrossOf(wall, 0),
    y: alongOf(wall, y),
    z: groundAt(wall, acrossOf(wall, 0), alongOf(wall, y)),
  });
  expect(isSeen(on(0.8), lens, wall)).toBe(false);
  expect(isSeen(on(0.1), lens, wall)).toBe(true);
});
