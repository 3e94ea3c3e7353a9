import { describe, expect, test } from 'vitest';
import { toScreen, visibleBox, type Camera } from '../../src/paint/camera';
import { paintContours, paintField } from '../../src/paint/ground';
import { boxOf, type Grid } from '../../src/paint/grid';
import { inkOf } from '../../src/paint/ink';
import { isolines } from '../../src/paint/isolines';
import type { Ground } from '../../src/paint/places';
import { REFERENCE_SIZES } from '../../src/paint/scene';
import { placeUndefinedName } from '../../src/paint/undefinedName';
import { recorder } from './recorder';

const camera: Camera = { cx: 0, cy: 0, scaleX: 100, scaleY: 100, width: 742, height: 612 };
const { x0, x1, y0, y1 } = visibleBox(camera);
const grid: Grid = { x0, dx: (x1 - x0) / 99, columns: 100, y0, dy: (y1 - y0) / 79, rows: 80 };
const field = (f: (x: number, y: number) => number) =>
  Float64Array.from({ length: 8000 }, (_, n) =>
    f(x0 + (n % 100) * grid.dx, y0 + Math.floor(n / 100) * grid.dy),
  );
const half = isolines(
  field((x, y) => (y < -0.5 ? NaN : x * x + y)),
  grid,
  [{ value: 1, label: '1', rank: 'whole' }],
);
const picture = {} as CanvasImageSource;
const look = { theme: 'light', sizes: REFERENCE_SIZES } as const;

test('each sample stands in the middle of its cell', () =>
  expect(boxOf({ x0: 0, dx: 2, columns: 5, y0: 10, dy: 1, rows: 3 })).toEqual({
    x0: -1,
    x1: 9,
    y0: 9.5,
    y1: 12.5,
  }));

test('the picture covers its box', () => {
  const { ctx, coordinates } = recorder();
  paintField(ctx, picture, grid, camera);
  const box = boxOf(grid);
  const [topLeft, bottomRight] = [
    toScreen(camera, { x: box.x0, y: box.y1 }),
    toScreen(camera, { x: box.x1, y: box.y0 }),
  ];
  [topLeft.x, topLeft.y, bottomRight.x, bottomRight.y].forEach((value, i) =>
    expect(coordinates[i]).toBeCloseTo(value, 6),
  );
});

test.each<[string, Partial<Camera>]>([
  ['far closer', { scaleX: 1e7, scaleY: 1e7 }],
  ['a little closer', { scaleX: 900, scaleY: 900, cx: 3 }],
  ['elsewhere', { cx: 1e6, cy: -1e6 }],
  ['far away', { scaleX: 1e-6, scaleY: 1e-6 }],
])('a field seen by a camera that is %s keeps to the canvas', (_, change) => {
  const { ctx, coordinates } = recorder();
  paintField(ctx, picture, grid, { ...camera, ...change });
  paintContours(ctx, half, [], grid, { ...camera, ...change }, look);
  expect(coordinates.every((value) => Math.abs(value) < 1e5)).toBe(true);
});

describe('the name of undefined ground', () => {
  const ink = inkOf([], camera);
  const groundOf = (taken: Ground['taken']): Ground => ({ canvas: camera, taken, ink: () => ink });
  const size = { width: 120, height: 17 };

  test('lies wholly on it, as near to the middle as that goes', () => {
    const at = placeUndefinedName(half, grid, camera, groundOf([]), size)!;
    const edge = toScreen(camera, { x: 0, y: -0.5 }).y;
    expect(at.y - size.height / 2).toBeGreaterThan(edge - 4);
    expect(at.y - size.height / 2).toBeLessThan(edge + 24);
    expect(Math.abs(at.x - 371)).toBeLessThan(20);
  });

  test('covers nothing, and is left out where it finds no place', () => {
    const lower = { x: 0, y: 306, width: 742, height: 200 };
    expect(placeUndefinedName(half, grid, camera, groundOf([lower]), size)!.y).toBeGreaterThan(506);
    expect(placeUndefinedName(half, grid, camera, groundOf([{ ...lower, height: 306 }]), size)).toBeNull();
  });

  test('is not needed where all is defined', () => {
    const all = isolines(
      field((x) => x),
      grid,
      [],
    );
    expect(placeUndefinedName(all, grid, camera, groundOf([]), size)).toBeNull();
  });
});
