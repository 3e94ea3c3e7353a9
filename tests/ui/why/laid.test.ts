import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { clipSegment, emptyClip } from '../../../src/paint/clip';
import type { Arrow } from '../../../src/ui/why/arrows';
import { coverOf, type Laid, laidOut } from '../../../src/ui/why/laid';
import { planOf } from '../../../src/ui/why/plan';
import { runs } from '../../runs';
import { plane } from './planes';

const camera = { cx: 0, cy: 0, scaleX: 100, scaleY: 100, width: 600, height: 400 };
const plan = planOf(plane(2, [0, 1]), camera, [0, 0]);

const arrow = (of: Arrow['of'], ...vector: readonly number[]): Arrow => ({ of, vector, lines: [] });
const vectorOf = ({ from, to }: Laid) => [to.x - from.x, to.y - from.y];

/** How far a place is from the line of an arrow. */
function distance({ from, to }: Laid, { x, y }: { readonly x: number; readonly y: number }): number {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  return Math.abs(dx * (y - from.y) - dy * (x - from.x)) / Math.hypot(dx, dy);
}

describe('arrows of a step', () => {
  test('that go one way lie side by side: the way down of plain descent is seen', () => {
    const [down, step] = laidOut(plan, [arrow('down', 3, 0), arrow('step', 0.9, 0)]);
    expect(step!.from).toEqual(plan.at);
    expect(distance(step!, down!.to)).toBeGreaterThan(8);
    expect(vectorOf(down!)).toEqual([expect.closeTo(88, 9), 0]);
  });
  test('that go different ways all begin at the place', () => {
    const laid = laidOut(plan, [arrow('down', 0, 1), arrow('gradient', -1, 0), arrow('step', 1, 0)]);
    for (const { from } of laid) expect(from).toEqual(plan.at);
  });
  test('keep their lengths and ways wherever they lie, the step its place, and nobody hides another', () => {
    const part = fc.tuple(
      fc.double({ min: -2, max: 2, noNaN: true }),
      fc.double({ min: -2, max: 2, noNaN: true }),
    );
    fc.assert(
      fc.property(part, part, part, (a, b, c) => {
        const arrows = [arrow('memory', ...a), arrow('gradient', ...b), arrow('step', ...c)];
        const laid = laidOut(plan, arrows);
        laid.forEach((one, i) => {
          const [x, y] = arrows[i]!.vector;
          expect(vectorOf(one)).toEqual([expect.closeTo(100 * x!, 6), expect.closeTo(-100 * y!, 6)]);
        });
        expect(laid.at(-1)!.from).toEqual(plan.at);
        for (const one of laid)
          for (const other of laid) {
            const [[x, y], [u, v]] = [vectorOf(one), vectorOf(other)] as [[number, number], [number, number]];
            const [short, long] = [Math.hypot(x, y), Math.hypot(u, v)];
            if (one === other || short > long || short <= 14 || x * u + y * v <= 0.91 * short * long)
              continue;
            expect(distance(other, one.to)).toBeGreaterThan(8);
          }
      }),
      { numRuns: runs(200) },
    );
  });
});

test('words keep off the whole of an arrow that is in sight, and of one that is out of all numbers', () => {
  const [long] = laidOut(plan, [arrow('step', 1e60, 1e60)]);
  for (const one of [long!, { arrow: arrow('step', 1, 0), from: { x: 20, y: 30 }, to: { x: 320, y: 90 } }]) {
    const cover = coverOf(one, camera);
    const box = { x0: 0, y0: 0, x1: camera.width, y1: camera.height };
    const seen = emptyClip();
    expect(clipSegment(one.from.x, one.from.y, one.to.x, one.to.y, box, seen)).toBe(true);
    for (let part = 0; part <= 1; part += 0.01) {
      const [x, y] = [seen.x0 + part * (seen.x1 - seen.x0), seen.y0 + part * (seen.y1 - seen.y0)];
      const isCovered = cover.some(
        (rect) => x >= rect.x && x <= rect.x + rect.width && y >= rect.y && y <= rect.y + rect.height,
      );
      expect(isCovered).toBe(true);
    }
  }
  expect(
    coverOf({ arrow: arrow('step', 1, 0), from: { x: -9, y: -9 }, to: { x: -90, y: -9 } }, camera),
  ).toEqual([]);
});
