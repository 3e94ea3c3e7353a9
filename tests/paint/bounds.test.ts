import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { boxOutline, clippedTo, discOutline } from '../../src/paint/bounds';
import type { Point } from '../../src/paint/camera';
import { runs } from '../runs';

const number = fc.integer({ min: -500, max: 500 }).map((value) => value / 10);
const point: fc.Arbitrary<Point> = fc.record({ x: number, y: number });

/** Whether a point lies in a convex polygon that is run through counter-clockwise. */
const holds = (polygon: readonly Point[], { x, y }: Point, slack = 1e-6): boolean =>
  polygon.every((a, n) => {
    const b = polygon[(n + 1) % polygon.length]!;
    return (
      (b.x - a.x) * (y - a.y) - (b.y - a.y) * (x - a.x) >= -slack * (1 + Math.hypot(b.x - a.x, b.y - a.y))
    );
  });

const area = (polygon: readonly Point[]): number =>
  polygon.reduce((sum, a, n) => {
    const b = polygon[(n + 1) % polygon.length]!;
    return sum + (a.x * b.y - b.x * a.y) / 2;
  }, 0);

describe('the shadow of a box', () => {
  test('on its own axes is the box', () => {
    const outline = boxOutline({ x: 1, y: 2 }, [
      { x: 3, y: 0 },
      { x: 0, y: -4 },
    ]);
    expect(outline.map(({ x, y }) => [x, y])).toEqual([
      [-2, -2],
      [4, -2],
      [4, 6],
      [-2, 6],
    ]);
  });

  test('holds every corner of the box, and reaches no farther than its corners', () => {
    fc.assert(
      fc.property(point, fc.array(point, { minLength: 2, maxLength: 6 }), (middle, reaches) => {
        const outline = boxOutline(middle, reaches);
        const corners = Array.from({ length: 2 ** reaches.length }, (_, signs) =>
          reaches.reduce(
            (at, { x, y }, i) =>
              signs & (1 << i) ? { x: at.x + x, y: at.y + y } : { x: at.x - x, y: at.y - y },
            middle,
          ),
        );
        for (const corner of corners) expect(holds(outline, corner)).toBe(true);
        for (const { x, y } of outline)
          expect(Math.min(...corners.map((corner) => Math.hypot(corner.x - x, corner.y - y)))).toBeLessThan(
            1e-9,
          );
      }),
      { numRuns: runs(300) },
    );
  });
});

test('the outline of a disc is as far from its middle everywhere', () => {
  for (const { x, y } of discOutline({ x: 3, y: -1 }, 2)) expect(Math.hypot(x - 3, y + 1)).toBeCloseTo(2, 12);
});

describe('clipping to a box', () => {
  const box = { x0: -10, x1: 10, y0: -5, y1: 5 };

  test('leaves nothing outside, and of a convex polygon just what lies in both', () => {
    fc.assert(
      fc.property(point, fc.array(point, { minLength: 2, maxLength: 5 }), point, (middle, reaches, probe) => {
        const polygon = boxOutline(middle, reaches);
        const clipped = clippedTo(polygon, box);
        for (const { x, y } of clipped) {
          expect(Math.abs(x)).toBeLessThanOrEqual(10 + 1e-9);
          expect(Math.abs(y)).toBeLessThanOrEqual(5 + 1e-9);
        }
        const isInBox = Math.abs(probe.x) < 10 && Math.abs(probe.y) < 5;
        fc.pre(Math.abs(area(polygon)) > 1e-3);
        if (isInBox && holds(polygon, probe, -1e-6)) expect(holds(clipped, probe)).toBe(true);
        expect(area(clipped)).toBeLessThanOrEqual(Math.min(200, area(polygon)) + 1e-6);
      }),
      { numRuns: runs(300) },
    );
  });

  test('keeps what lies inside as it is, and drops what lies outside', () => {
    const inside = boxOutline({ x: 0, y: 0 }, [
      { x: 1, y: 0 },
      { x: 0, y: 1 },
    ]);
    expect(clippedTo(inside, box)).toEqual(inside);
    expect(
      clippedTo(
        inside.map(({ x, y }) => ({ x: x + 100, y })),
        box,
      ),
    ).toEqual([]);
  });

  test('brings in what reaches beyond all screens', () => {
    const strip = boxOutline({ x: 0, y: 0 }, [
      { x: 2, y: 0 },
      { x: 0, y: 1e100 },
    ]);
    expect(area(clippedTo(strip, box))).toBeCloseTo(40, 9);
  });
});
