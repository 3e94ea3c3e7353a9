import fc from 'fast-check';
import { expect, test } from 'vitest';
import { axesOf, frameRects, numbersTake } from '../../../src/paint/relief/frame';
import { lensOf } from '../../../src/paint/relief/lens';
import { reliefOf } from '../../../src/paint/relief/relief';
import { levelsBetween } from '../../../src/paint/tone';
import { runs } from '../../runs';
import { hills, viewpoints } from './fields';

const SIZE = { width: 560, height: 420 };
const NAMES = { x: 'x', y: 'y' };

test('the numbers of the axes stand on the canvas and clear of each other, from wherever one looks', () =>
  fc.assert(
    fc.property(hills, viewpoints, (field, viewpoint) => {
      const relief = reliefOf(field);
      const levels = levelsBetween(field.tone, Math.min(...field.samples), Math.max(...field.samples));
      const lens = lensOf(viewpoint, relief, SIZE, numbersTake(levels, relief));
      const axes = axesOf(relief, lens, levels, NAMES);
      expect(axes.length).toBeGreaterThanOrEqual(2);
      const middles = axes.flatMap((axis) =>
        frameRects([axis], (text) => 7 * text.length)
          .slice(0, -1)
          .map((rect) => ({ x: rect.x + rect.width / 2, y: rect.y + rect.height / 2 })),
      );
      for (const { x, y } of middles) {
        expect(x > 0 && x < SIZE.width).toBe(true);
        expect(y > 0 && y < SIZE.height).toBe(true);
      }
      middles.forEach((a, n) => {
        for (const b of middles.slice(0, n)) expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThan(14);
      });
    }),
    { numRuns: runs(150) },
  ));

test('from above there is no upright axis', () => {
  const [field] = fc.sample(hills, { numRuns: 1, seed: 7 });
  const relief = reliefOf(field!);
  const lens = lensOf({ azimuth: 270, elevation: 90, zoom: 1 }, relief, SIZE, 40);
  expect(axesOf(relief, lens, [], NAMES).map(({ name }) => name)).toEqual(['x', 'y']);
});
