import { expect, test } from 'vitest';
import { fit, toWorld, type Point } from '../../../src/paint/camera';
import { isolines } from '../../../src/paint/isolines';
import type { FieldReply } from '../../../src/worker/messages';
import { gridFor } from '../../../src/ui/map/sampling';
import { roomFor } from '../../../src/ui/map/undefinedGround';

const camera = fit({ x0: -3, y0: -2, x1: 3, y1: 2 }, { width: 600, height: 400 });
const words = { width: 90, height: 12 };

/** A field of this camera that has a value where `isDefined` says so. */
function fieldOf(isDefined: (point: Point) => boolean): FieldReply {
  const grid = gridFor(camera, { at: [0, 0], axes: [0, 1] });
  const samples = Float64Array.from({ length: grid.columns * grid.rows }, (_, n) => {
    const [i, j] = [n % grid.columns, Math.floor(n / grid.columns)];
    return isDefined({ x: grid.x0 + i * grid.dx, y: grid.y0 + j * grid.dy }) ? 1 : NaN;
  });
  const tone = { floor: 0, scale: 1, cap: 2, spacing: 'even' } as const;
  return { kind: 'field', generation: 1, grid, samples, tone, isolines: isolines(samples, grid, []) };
}

test('the word for undefined ground stands on it with all its letters', () => {
  const room = roomFor(
    words,
    fieldOf(({ x }) => x > -1),
    camera,
  )!;
  for (const dx of [-45, 0, 45])
    for (const dy of [-6, 6]) expect(toWorld(camera, { x: room.x + dx, y: room.y + dy }).x).toBeLessThan(-1);
  // About the middle of what is undefined: a third of the canvas, on the left.
  expect(Math.abs(room.x - 100)).toBeLessThan(20);
  expect(Math.abs(room.y - 200)).toBeLessThan(20);
});

test('where the middle of it is defined, the word stands beside that', () => {
  const room = roomFor(
    words,
    fieldOf(({ x, y }) => Math.hypot(x, y) < 1),
    camera,
  )!;
  for (const dx of [-45, 0, 45]) {
    const { x, y } = toWorld(camera, { x: room.x + dx, y: room.y });
    expect(Math.hypot(x, y)).toBeGreaterThan(1);
  }
});

test('there is no word where it has no room', () => {
  expect(
    roomFor(
      words,
      fieldOf(({ x }) => x > -2.7),
      camera,
    ),
  ).toBeNull();
  expect(
    roomFor(
      words,
      fieldOf(() => true),
      camera,
    ),
  ).toBeNull();
});
