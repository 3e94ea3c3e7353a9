import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cornersOf, directionAt, lensOf, project } from '../../../src/paint/relief/lens';
import { groundAt } from '../../../src/paint/relief/relief';
import { groundUnder, isSeen } from '../../../src/paint/relief/sight';
import { runs } from '../../runs';
import { onFloor, parts, reliefs, viewpoints } from './fields';

const SIZE = { width: 640, height: 480 };
const LEFT = 60;

test('the whole block is in sight from everywhere, with room for its numbers', () =>
  fc.assert(
    fc.property(reliefs, viewpoints, (relief, viewpoint) => {
      const lens = lensOf(viewpoint, relief, SIZE, LEFT);
      const seen = cornersOf(relief).map((corner) => project(lens, corner));
      const xs = seen.map(({ x }) => x);
      const ys = seen.map(({ y }) => y);
      expect(Math.min(...xs)).toBeGreaterThanOrEqual(LEFT - 0.5);
      expect(Math.max(...xs)).toBeLessThanOrEqual(SIZE.width);
      expect(Math.min(...ys)).toBeGreaterThanOrEqual(0);
      expect(Math.max(...ys)).toBeLessThanOrEqual(SIZE.height);
      // As large as that allows.
      const fills = [
        (Math.max(...xs) - Math.min(...xs)) / (SIZE.width - LEFT),
        (Math.max(...ys) - Math.min(...ys)) / SIZE.height,
      ];
      expect(Math.max(...fills)).toBeGreaterThan(0.75);
    }),
    { numRuns: runs(100) },
  ));

test('a ray through the place where a point is projected leads to it', () =>
  fc.assert(
    fc.property(reliefs, viewpoints, parts, parts, (relief, viewpoint, u, v) => {
      const lens = lensOf(viewpoint, relief, SIZE, LEFT);
      const place = { ...onFloor(relief, u, v), z: 0.1 };
      const { distance, ...at } = project(lens, place);
      const direction = directionAt(lens, at);
      for (const axis of ['x', 'y', 'z'] as const)
        expect(lens.eye[axis] + direction[axis] * distance).toBeCloseTo(place[axis], 6);
    }),
    { numRuns: runs(100) },
  ));

test('nothing lies before a point of the ground that is seen, and something before one that is not', () =>
  fc.assert(
    fc.property(reliefs, viewpoints, parts, parts, (relief, viewpoint, u, v) => {
      const lens = lensOf(viewpoint, relief, SIZE, LEFT);
      const on = onFloor(relief, u, v);
      const place = { ...on, z: groundAt(relief, on.x, on.y) };
      const { distance } = project(lens, place);
      if (isSeen(place, lens, relief)) {
        // A little above it, so that ground which the sight only grazes does not count.
        const found = groundUnder(project(lens, { ...place, z: place.z + 0.01 }), lens, relief);
        if (found) expect(project(lens, found).distance).toBeGreaterThan(distance - 0.1);
      } else {
        const found = groundUnder(project(lens, place), lens, relief)!;
        expect(found.z).toBeCloseTo(groundAt(relief, found.x, found.y), 9);
        expect(project(lens, found).distance).toBeLessThan(distance);
      }
    }),
    { numRuns: runs(300) },
  ));

test('seen from above, what is under the hand is where it points', () =>
  fc.assert(
    fc.property(reliefs, parts, parts, (relief, u, v) => {
      const lens = lensOf({ azimuth: 270, elevation: 90, zoom: 1 }, relief, SIZE, LEFT);
      const { x, y } = onFloor(relief, u, v);
      const found = groundUnder(project(lens, { x, y, z: groundAt(relief, x, y) }), lens, relief)!;
      expect(Math.hypot(found.x - x, found.y - y)).toBeLessThan(0.001);
    }),
    { numRuns: runs(100) },
  ));

test('beside the block there is no ground', () =>
  fc.assert(
    fc.property(reliefs, viewpoints, (relief, viewpoint) => {
      const lens = lensOf(viewpoint, relief, SIZE, LEFT);
      expect(groundUnder({ x: 1, y: 1 }, lens, relief)).toBeNull();
      expect(groundUnder({ x: SIZE.width - 1, y: SIZE.height - 1 }, lens, relief)).toBeNull();
    }),
    { numRuns: runs(30) },
  ));

test('the notes look from where matplotlib does: y to the left, x away', () => {
  const [relief] = fc.sample(reliefs, { numRuns: 1, seed: 1 });
  const lens = lensOf({ azimuth: 200, elevation: 30, zoom: 1 }, relief!, SIZE, LEFT);
  const at = (x: number, y: number) => project(lens, { x, y, z: 0 });
  expect(at(0, 0.2).x).toBeLessThan(at(0, -0.2).x);
  expect(at(0.2, 0).distance).toBeGreaterThan(at(-0.2, 0).distance);
  const above = lensOf({ azimuth: 270, elevation: 90, zoom: 1 }, relief!, SIZE, LEFT);
  expect(project(above, { x: 0.2, y: 0, z: 0 }).x).toBeGreaterThan(project(above, { x: 0, y: 0, z: 0 }).x);
  expect(project(above, { x: 0, y: 0.2, z: 0 }).y).toBeLessThan(project(above, { x: 0, y: 0, z: 0 }).y);
});
