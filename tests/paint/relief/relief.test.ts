import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { objectives } from '../../../src/catalog/objectives';
import {
  acrossOf,
  alongOf,
  cornerOf,
  groundAt,
  HEIGHT,
  pointAt,
  reliefOf,
  viewOf,
} from '../../../src/paint/relief/relief';
import { toneOf } from '../../../src/paint/tone';
import { surfaceOf } from '../../catalog/surface';
import { runs } from '../../runs';
import { fieldOf, hills, parts, onFloor } from './fields';

const plane = objectives.filter(({ domain }) => domain.length === 2);

describe.each(plane.map((objective) => [objective.id, objective] as const))('%s', (_, objective) => {
  const surface = surfaceOf(objective);
  const [[x0, x1], [y0, y1]] = objective.domain as [[number, number], [number, number]];
  const grid = { x0, dx: (x1 - x0) / 60, columns: 61, y0, dy: (y1 - y0) / 60, rows: 61 };
  const samples = Float64Array.from({ length: 61 * 61 }, (_value, n) =>
    surface.value([grid.x0 + (n % 61) * grid.dx, grid.y0 + Math.floor(n / 61) * grid.dy]),
  );
  const relief = reliefOf({ grid, samples, tone: toneOf(samples) });

  test('stands in its block as its values do', () => {
    const heights = [...relief.heights].filter((height) => !Number.isNaN(height));
    expect(Math.min(...heights)).toBeCloseTo(0, 6);
    expect(Math.max(...heights)).toBeCloseTo(HEIGHT, 6);
    const order = Array.from(relief.heights, (height, n) => ({ height, value: valueOf(n) }))
      .filter(({ value }) => Number.isFinite(value))
      .sort((a, b) => a.value - b.value);
    const off = order.map(({ height, value }) => Math.abs(height - relief.heightOf(value)));
    expect(Math.max(...off)).toBeLessThan(1e-6);
    const falls = order.filter(({ height }, n) => n > 0 && height < order[n - 1]!.height);
    expect(falls).toEqual([]);
  });

  /** The value of the field where the n-th sample of the relief stands. */
  function valueOf(n: number): number {
    const place = cornerOf(relief, n % relief.columns, Math.floor(n / relief.columns));
    const { x, y } = pointAt(relief, place);
    return samples[Math.round((y - y0) / grid.dy) * 61 + Math.round((x - x0) / grid.dx)]!;
  }
});

test('a point of the plane and its place on the floor are each other’s', () =>
  fc.assert(
    fc.property(hills, parts, parts, (field, u, v) => {
      const relief = reliefOf(field);
      const place = onFloor(relief, u, v);
      const { x, y } = pointAt(relief, place);
      expect(acrossOf(relief, x)).toBeCloseTo(place.x, 9);
      expect(alongOf(relief, y)).toBeCloseTo(place.y, 9);
    }),
    { numRuns: runs(50) },
  ));

test('between samples the ground lies between them, and beyond the floor there is none', () =>
  fc.assert(
    fc.property(hills, parts, parts, (field, u, v) => {
      const relief = reliefOf(field);
      const { x, y } = onFloor(relief, u, v);
      const ground = groundAt(relief, x, y);
      const [i, j] = [
        Math.floor((u + 0.5) * (relief.columns - 1)),
        Math.floor((v + 0.5) * (relief.rows - 1)),
      ];
      const corners = [
        [i, j],
        [i + 1, j],
        [i, j + 1],
        [i + 1, j + 1],
      ].map(([a, b]) => cornerOf(relief, a!, b!).z);
      expect(ground).toBeGreaterThanOrEqual(Math.min(...corners) - 1e-6);
      expect(ground).toBeLessThanOrEqual(Math.max(...corners) + 1e-6);
      expect(groundAt(relief, x + relief.width, y)).toBeNaN();
    }),
    { numRuns: runs(100) },
  ));

test('ground without a value stays without height, and flat ground is the floor', () => {
  const torn = reliefOf(fieldOf((x, y) => (x > 0 && y > 0.5 ? Number.NaN : x + y)));
  expect(groundAt(torn, torn.width * 0.4, torn.depth * 0.4)).toBeNaN();
  expect(groundAt(torn, -torn.width * 0.4, -torn.depth * 0.4)).toBeGreaterThanOrEqual(0);
  const flat = reliefOf(fieldOf(() => 7));
  expect(new Set(flat.heights)).toEqual(new Set([0]));
});

test('what goes up goes up, whichever way the goal lies', () => {
  const { grid, samples } = fieldOf((x, y) => Math.exp(4 * (x + y)));
  for (const sign of ['min', 'max'] as const) {
    const relief = reliefOf({ grid, samples, tone: toneOf(samples, Number.NaN, sign) });
    expect(relief.heightOf(1000)).toBeGreaterThan(relief.heightOf(1));
  }
});

test('a large field is thinned out, and its margins are left out', () => {
  const field = fieldOf((x, y) => x * y, 900, 500);
  const relief = reliefOf(field);
  expect(relief.columns).toBeLessThan(200);
  const view = viewOf(field.grid);
  const { dx, dy } = field.grid;
  expect(Math.abs(relief.box.x0 - view.x0)).toBeLessThan(relief.stride * dx);
  expect(Math.abs(relief.box.x1 - view.x1)).toBeLessThan(2 * relief.stride * dx);
  expect(Math.abs(relief.box.y0 - view.y0)).toBeLessThan(relief.stride * dy);
  expect(Math.abs(relief.box.y1 - view.y1)).toBeLessThan(2 * relief.stride * dy);
});
