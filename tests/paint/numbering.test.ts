import { describe, expect, test } from 'vitest';
import { visibleBox, type Camera } from '../../src/paint/camera';
import type { Grid } from '../../src/paint/grid';
import { inkOf } from '../../src/paint/ink';
import { isolines } from '../../src/paint/isolines';
import { numberContours } from '../../src/paint/numbering';
import type { Ground } from '../../src/paint/places';
import { trace } from '../../src/paint/trace';
import type { Level } from '../../src/paint/tone';

const camera: Camera = { cx: 0, cy: 0, scaleX: 100, scaleY: 100, width: 742, height: 612 };
const { x0, x1, y0, y1 } = visibleBox(camera, 12);
const grid: Grid = { x0, dx: (x1 - x0) / 199, columns: 200, y0, dy: (y1 - y0) / 159, rows: 160 };
const field = (f: (x: number, y: number) => number) =>
  Float64Array.from({ length: 200 * 160 }, (_, n) =>
    f(x0 + (n % 200) * grid.dx, y0 + Math.floor(n / 200) * grid.dy),
  );
const nothing = trace(
  { xs: Float64Array.of(99), ys: Float64Array.of(99), rows: 1 },
  { from: 0, to: 0 },
  camera,
);
const groundOf = (taken: Ground['taken'] = [], path = nothing): Ground => {
  const ink = inkOf([path], camera);
  return { canvas: camera, taken, ink: () => ink };
};
const width = (text: string) => 7 * text.length;
const levels: Level[] = [0.25, 1, 2.25, 4, 6.25].map((value) => ({
  value,
  label: String(value),
  rank: 'whole',
}));
const rings = isolines(
  field((x, y) => x * x + y * y),
  grid,
  levels,
);

describe('numbers of concentric rings', () => {
  const numbers = numberContours(rings, grid, camera, groundOf(), width);

  test('stand on their lines', () => {
    expect(new Set(numbers.map(({ text }) => text))).toEqual(new Set(levels.map(({ label }) => label)));
    for (const { text, at } of numbers) {
      const radius = Math.hypot(at.x - 371, at.y - 306);
      expect(Math.abs(radius - 100 * Math.sqrt(Number(text)))).toBeLessThan(5);
    }
  });

  test('are never upside down, and lie as level as the line allows', () => {
    for (const { angle } of numbers) expect(Math.abs(angle)).toBeLessThanOrEqual(Math.PI / 2);
    expect(Math.abs(numbers[0]!.angle)).toBeLessThan(0.2);
  });

  test('are at least 46 px from each other', () => {
    numbers.forEach((a, n) => {
      for (const b of numbers.slice(n + 1))
        expect(Math.hypot(a.at.x - b.at.x, a.at.y - b.at.y)).toBeGreaterThan(46);
    });
  });

  test('are one on a short line and two at most on a long one', () => {
    for (const { label } of levels)
      expect(numbers.filter(({ text }) => text === label).length).toBeLessThanOrEqual(
        Number(label) >= 1 ? 2 : 1,
      );
  });
});

test('numbers keep off paths and words', () => {
  const upper = { x: 0, y: 0, width: 742, height: 300 };
  const path = { xs: Float64Array.of(-3, 3), ys: Float64Array.of(-3, -1), rows: 2 };
  const drawn = trace(path, { from: 0, to: 1 }, camera);
  const numbers = numberContours(rings, grid, camera, groundOf([upper], drawn), width);
  expect(numbers.length).toBeGreaterThan(2);
  for (const { at } of numbers) {
    expect(at.y).toBeGreaterThan(300);
    const [x, y] = [(at.x - 371) / 100, (306 - at.y) / 100];
    expect(Math.abs(y - (-2 + x / 3)) * 100).toBeGreaterThan(5);
  }
});

test('threes are numbered only where few whole decades are in sight', () => {
  const mixed = (whole: number): Level[] =>
    levels.map((level, i) => ({ ...level, rank: i < whole ? 'whole' : 'three' }));
  const numbered = (whole: number) =>
    numberContours(
      isolines(
        field((x, y) => x * x + y * y),
        grid,
        mixed(whole),
      ),
      grid,
      camera,
      groundOf(),
      width,
    );
  expect(numbered(3).some(({ text }) => text === '6.25')).toBe(false);
  expect(numbered(2).some(({ text }) => text === '6.25')).toBe(true);
});
