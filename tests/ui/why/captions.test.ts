import fc from 'fast-check';
import { expect, test } from 'vitest';
import { inkOf } from '../../../src/paint/ink';
import { PALETTES } from '../../../src/paint/palette';
import { overlap, rectAt } from '../../../src/paint/places';
import type { Rect } from '../../../src/paint/scene';
import { type Caption, writeCaptions } from '../../../src/ui/why/captions';
import { coverOf, laidOut } from '../../../src/ui/why/laid';
import { planOf } from '../../../src/ui/why/plan';
import { recorder } from '../../paint/recorder';
import { runs } from '../../runs';
import { plane } from './planes';

const camera = { cx: 0, cy: 0, scaleX: 100, scaleY: 100, width: 900, height: 600 };
const plan = planOf(plane(2, [0, 1]), camera, [0, 0]);
const KINDS = ['down', 'memory', 'gradient', 'step'] as const;

const caption = (text: string, at: Caption['at'], towards: Caption['towards']): Caption => ({
  text,
  at,
  radius: 4,
  towards,
  weight: 600,
  colour: 'black',
});

const write = (captions: readonly Caption[], taken: readonly Rect[]) => {
  const { ctx, texts } = recorder();
  const ground = { canvas: camera, taken, ink: () => inkOf([], camera) };
  const placed = writeCaptions(ctx, captions, ground, PALETTES.light, new Map());
  return { placed, texts };
};

test('captions cover no arrow and not each other, wherever the arrows point', () => {
  const part = fc.tuple(
    fc.double({ min: -2, max: 2, noNaN: true }),
    fc.double({ min: -2, max: 2, noNaN: true }),
  );
  fc.assert(
    fc.property(fc.tuple(part, part, part, part), (vectors) => {
      const laid = laidOut(
        plan,
        vectors.map((vector, i) => ({ of: KINDS[i]!, vector, lines: [] })),
      );
      const taken = laid.flatMap((one) => coverOf(one, camera));
      const captions = laid.map(({ arrow, from, to }) =>
        caption(`the name of ${arrow.of}`, to, { x: to.x - from.x, y: to.y - from.y }),
      );
      const { placed } = write(captions, taken);
      const rects = captions.flatMap(({ text, at, radius }) => {
        const place = placed.get(text);
        const size = { width: 7 * text.length, height: 17 };
        return place ? [rectAt({ at, radius, first: 0, gaps: [] }, place, size)] : [];
      });
      expect(rects).toHaveLength(captions.length);
      expect(rects.filter((rect) => taken.some((other) => overlap(rect, other)))).toEqual([]);
      expect(rects.filter((rect, i) => rects.some((other, j) => i !== j && overlap(rect, other)))).toEqual(
        [],
      );
    }),
    { numRuns: runs(60) },
  );
});

test('a caption stands beyond the tip that it names, where that is free', () => {
  const { placed, texts } = write([caption('step', { x: 400, y: 300 }, { x: 0, y: -1 })], []);
  expect(texts).toEqual(['step']);
  expect(placed.get('step')).toMatchObject({ dx: expect.closeTo(0, 9), gap: 4 });
  expect(placed.get('step')!.dy).toBeLessThan(0);
});

test('a caption without any free place is left out', () => {
  const all = { x: 0, y: 0, width: camera.width, height: camera.height };
  expect(write([caption('step', { x: 400, y: 300 }, { x: 1, y: 0 })], [all]).texts).toEqual([]);
});
