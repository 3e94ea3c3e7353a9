import fc from 'fast-check';
import { expect, test } from 'vitest';
import { clipSegment, emptyClip } from '../../src/paint/clip';

const box = { x0: -2, y0: -1, x1: 3, y1: 4 };
const near = fc.double({ min: -10, max: 10, noNaN: true });
const anywhere = fc.oneof(near, fc.double({ min: -1e150, max: 1e150, noNaN: true }));
const inside = (x: number, y: number) => x >= box.x0 && x <= box.x1 && y >= box.y0 && y <= box.y1;

test('what is left lies in the box, however far the ends are', () =>
  fc.assert(
    fc.property(anywhere, anywhere, anywhere, anywhere, (ax, ay, bx, by) => {
      const clip = emptyClip();
      if (!clipSegment(ax, ay, bx, by, box, clip)) return;
      expect(inside(clip.x0, clip.y0) && inside(clip.x1, clip.y1)).toBe(true);
      expect(0 <= clip.enter && clip.enter <= clip.leave && clip.leave <= 1).toBe(true);
    }),
  ));

test('every point of the segment that lies in the box is left', () =>
  fc.assert(
    fc.property(near, near, near, near, fc.double({ min: 0, max: 1, noNaN: true }), (ax, ay, bx, by, t) => {
      fc.pre(inside(ax + t * (bx - ax), ay + t * (by - ay)));
      const clip = emptyClip();
      expect(clipSegment(ax, ay, bx, by, box, clip)).toBe(true);
      expect(clip.enter).toBeLessThanOrEqual(t + 1e-9);
      expect(clip.leave).toBeGreaterThanOrEqual(t - 1e-9);
    }),
  ));

test('two far ends that doubles cannot tell from each other lead nowhere beyond the box', () => {
  const clip = emptyClip();
  clipSegment(1e150, 0, 1e130, 0, box, clip);
  expect(inside(clip.x1, clip.y1)).toBe(true);
});

test('a segment inside stays as it is, bit for bit', () => {
  const clip = emptyClip();
  expect(clipSegment(0.1, 0.2, 0.3, 0.7, box, clip)).toBe(true);
  expect(clip).toEqual({ x0: 0.1, y0: 0.2, x1: 0.3, y1: 0.7, enter: 0, leave: 1 });
});

test('a segment without a place is nowhere', () => {
  expect(clipSegment(NaN, 0, 1, 1, box, emptyClip())).toBe(false);
  expect(clipSegment(9, 9, 9, 9, box, emptyClip())).toBe(false);
});
