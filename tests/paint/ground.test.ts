import { expect, test } from 'vitest';
import { toScreen, visibleBox, type Camera } from '../../src/paint/camera';
import { paintContours, paintField } from '../../src/paint/ground';
import { boxOf, type Grid } from '../../src/paint/grid';
import { isolines } from '../../src/paint/isolines';
import { REFERENCE_SIZES } from '../../src/paint/scene';
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
