import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isolines } from '../../../src/paint/isolines';
import { contoursOf, rimOf, wiresOf } from '../../../src/paint/relief/lines';
import { surfaceMesh, wallPositions } from '../../../src/paint/relief/mesh';
import { cornerOf, groundAt, reliefOf } from '../../../src/paint/relief/relief';
import { levelsBetween } from '../../../src/paint/tone';
import { runs } from '../../runs';
import { fieldOf, hills } from './fields';

const placesOf = (numbers: ArrayLike<number>) =>
  Array.from({ length: numbers.length / 3 }, (_, n) => ({
    x: numbers[3 * n]!,
    y: numbers[3 * n + 1]!,
    z: numbers[3 * n + 2]!,
  }));

test('contour lines lie on the ground, each at the height of its level', () =>
  fc.assert(
    fc.property(hills, (field) => {
      const relief = reliefOf(field);
      const [low, high] = [Math.min(...field.samples), Math.max(...field.samples)];
      const lines = isolines(field.samples, field.grid, levelsBetween(field.tone, low, high));
      const heights = lines.levels.map(({ value }) => relief.heightOf(value));
      for (const rank of ['whole', 'three'] as const) {
        const { ends, tones } = contoursOf(relief, field, lines, rank);
        expect(tones).toHaveLength(ends.length / 3);
        const drawn = placesOf(ends);
        const offLevel = drawn.map(({ z }) => Math.min(...heights.map((height) => Math.abs(height - z))));
        const offGround = drawn.map(({ x, y, z }) => Math.abs(groundAt(relief, x, y) - z));
        expect(Math.max(0, ...offLevel)).toBeLessThan(0.002);
        expect(Math.max(0, ...offGround)).toBeLessThan(0.03);
      }
    }),
    { numRuns: runs(30) },
  ));

test('wires, rim and mesh have the samples for corners', () =>
  fc.assert(
    fc.property(hills, (field) => {
      const relief = reliefOf(field);
      const { positions, places, triangles } = surfaceMesh(relief, field, 0.2);
      const off = placesOf(positions).map(({ x, y, z }, n) => {
        const corner = cornerOf(relief, n % relief.columns, Math.floor(n / relief.columns));
        return Math.hypot(x - corner.x, y - corner.y, z - corner.z);
      });
      expect(Math.max(...off)).toBeLessThan(1e-6);
      expect(triangles).toHaveLength(6 * (relief.columns - 1) * (relief.rows - 1));
      expect(places.every((place) => place > 0 && place < 1)).toBe(true);
      for (const { ends, tones } of [wiresOf(relief), rimOf(relief)]) {
        expect(tones).toHaveLength(ends.length / 3);
        expect(placesOf(ends).every(({ x, y, z }) => Math.abs(groundAt(relief, x, y) - z) < 1e-5)).toBe(true);
      }
    }),
    { numRuns: runs(20) },
  ));

test('where the surface has no value there is neither a triangle, a wall nor a line', () => {
  const field = fieldOf((x, y) => (x > 0 ? Number.NaN : x * y));
  const relief = reliefOf(field);
  const { positions, triangles, shades } = surfaceMesh(relief, field, 0.2);
  for (const corner of triangles) expect(positions[3 * corner]!).toBeLessThan(0.01);
  expect(triangles.length).toBeGreaterThan(0);
  expect(shades.every(Number.isFinite)).toBe(true);
  for (const numbers of [wallPositions(relief), rimOf(relief).ends, wiresOf(relief).ends]) {
    expect(numbers.length).toBeGreaterThan(0);
    for (const { x, z } of placesOf(numbers)) {
      expect(x).toBeLessThan(0.01);
      expect(Number.isFinite(z)).toBe(true);
    }
  }
});

test('light falls on slopes that face it, and flat ground keeps the colour of the map', () => {
  const shadeOf = (f: (x: number, y: number) => number): number => {
    const field = fieldOf(f);
    const relief = reliefOf(field);
    const middle = Math.floor(relief.rows / 2) * relief.columns + Math.floor(relief.columns / 2);
    return surfaceMesh(relief, field, 0.2).shades[3 * middle]!;
  };
  expect(shadeOf(() => 1)).toBeCloseTo(1, 6);
  expect(shadeOf((x) => x)).toBeGreaterThan(shadeOf((x) => -x));
});
