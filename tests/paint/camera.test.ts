import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  between,
  clamped,
  fit,
  pan,
  resized,
  toScreen,
  toWorld,
  visibleBox,
  zoomAt,
  type Camera,
} from '../../src/paint/camera';

const coordinate = fc.double({ min: -1e3, max: 1e3, noNaN: true });
const px = fc.double({ min: -200, max: 1200, noNaN: true });
const camera: fc.Arbitrary<Camera> = fc
  .record({
    cx: coordinate,
    cy: coordinate,
    zoom: fc.double({ min: -3, max: 5, noNaN: true }),
    squeeze: fc.double({ min: 0.2, max: 5, noNaN: true }),
    width: fc.integer({ min: 100, max: 2000 }),
    height: fc.integer({ min: 100, max: 1200 }),
  })
  .map(({ zoom, squeeze, ...rest }) => ({ ...rest, scaleX: 10 ** zoom, scaleY: 10 ** zoom * squeeze }));
const gap = (a: number, b: number) => Math.abs(a - b);

describe('laws', () => {
  test('to the canvas and back', () =>
    fc.assert(
      fc.property(camera, px, px, (view, x, y) => {
        const back = toScreen(view, toWorld(view, { x, y }));
        expect(gap(back.x, x)).toBeLessThanOrEqual(1e-4);
        expect(gap(back.y, y)).toBeLessThanOrEqual(1e-4);
      }),
    ));

  test('zooming keeps the point under the pointer', () =>
    fc.assert(
      fc.property(camera, px, px, fc.double({ min: 0.05, max: 20, noNaN: true }), (view, x, y, factor) => {
        const closer = zoomAt(view, { x, y }, factor);
        const there = toScreen(closer, toWorld(view, { x, y }));
        expect(gap(there.x, x)).toBeLessThanOrEqual(1e-3);
        expect(gap(there.y, y)).toBeLessThanOrEqual(1e-3);
        expect(gap(closer.scaleX / view.scaleX, factor)).toBeLessThanOrEqual(1e-9 * factor);
      }),
    ));

  test('panning moves every point by as much', () =>
    fc.assert(
      fc.property(camera, px, px, px, px, (view, x, y, dx, dy) => {
        const moved = toScreen(pan(view, dx, dy), toWorld(view, { x, y }));
        expect(gap(moved.x, x + dx)).toBeLessThanOrEqual(1e-3);
        expect(gap(moved.y, y + dy)).toBeLessThanOrEqual(1e-3);
      }),
    ));

  test('fit shows the whole box, with its air, on equal axes', () =>
    fc.assert(
      fc.property(
        coordinate,
        coordinate,
        fc.double({ min: 0.01, max: 100, noNaN: true }),
        fc.double({ min: 0.01, max: 100, noNaN: true }),
        (x0, y0, width, height) => {
          const view = fit({ x0, y0, x1: x0 + width, y1: y0 + height }, { width: 742, height: 612 }, 0.12);
          const [a, b] = [
            toScreen(view, { x: x0, y: y0 }),
            toScreen(view, { x: x0 + width, y: y0 + height }),
          ];
          expect(view.scaleX).toBe(view.scaleY);
          expect(Math.min(a.x, 742 - b.x) - 0.12 * 742).toBeGreaterThan(-0.01);
          expect(Math.min(b.y, 612 - a.y) - 0.12 * 612).toBeGreaterThan(-0.01);
          expect(gap(Math.min(a.x / 742, b.y / 612), 0.12)).toBeLessThanOrEqual(1e-4);
        },
      ),
    ));

  test('a flight begins and ends at its cameras, and its zoom is even in the logarithm', () =>
    fc.assert(
      fc.property(camera, camera, fc.double({ min: 0, max: 1, noNaN: true }), (from, to, t) => {
        const [first, last, now] = [between(from, to, 0), between(from, to, 1), between(from, to, t)];
        expect(gap(first.cx, from.cx)).toBeLessThanOrEqual(1e-6 * (1 + Math.abs(from.cx) + Math.abs(to.cx)));
        expect(gap(last.cy, to.cy)).toBeLessThanOrEqual(1e-6 * (1 + Math.abs(from.cy) + Math.abs(to.cy)));
        expect(
          gap(Math.log(now.scaleX), Math.log(from.scaleX) * (1 - t) + Math.log(to.scaleX) * t),
        ).toBeLessThanOrEqual(1e-9);
      }),
    ));

  test('a clamped camera has finite coordinates, and clamping again changes nothing', () =>
    fc.assert(
      fc.property(
        fc.double(),
        fc.double(),
        fc.double({ min: 1e-300, max: 1e300, noNaN: true }),
        (cx, cy, scale) => {
          const view = clamped({ cx, cy, scaleX: scale, scaleY: scale, width: 742, height: 612 });
          expect(Object.values(visibleBox(view)).every(Number.isFinite)).toBe(true);
          expect(view.scaleX).toBe(view.scaleY);
          expect(clamped(view).scaleX).toBeCloseTo(view.scaleX, 12 - Math.ceil(Math.log10(view.scaleX)));
        },
      ),
    ));
});

test('a box or a canvas without extent is looked at all the same', () => {
  for (const size of [
    { width: 742, height: 612 },
    { width: 0, height: 0 },
  ]) {
    const view = fit({ x0: 3, y0: 0.5, x1: 3, y1: 0.5 }, size);
    expect([view.cx, view.cy]).toEqual([3, 0.5]);
    expect(Number.isFinite(toWorld(resized(view, size), { x: 1, y: 1 }).x)).toBe(true);
  }
});

test('filling axes uses the whole canvas on both', () => {
  const view = fit({ x0: 0, y0: 0, x1: 10, y1: 1 }, { width: 400, height: 400 }, 0, 'fill');
  expect(visibleBox(view)).toEqual({ x0: 0, y0: 0, x1: 10, y1: 1 });
});
