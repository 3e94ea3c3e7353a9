import { describe, expect, test } from 'vitest';
import { visibleBox, zoomAt } from '../../../src/paint/camera';
import type { View } from '../../../src/state/store';
import { cameraOf, choose, looksSame, type Chosen, type Moment } from '../../../src/ui/map/viewpoint';

const path = (xs: number[], ys: number[]) => ({
  xs: Float64Array.from(xs),
  ys: Float64Array.from(ys),
  rows: xs.length,
});

const framed: View = { kind: 'frame' };

const moment = (change: Partial<Moment> = {}): Moment => ({
  view: framed,
  size: { width: 600, height: 400 },
  aspect: 'equal',
  domain: { x0: -5, y0: -5, x1: 5, y1: 5 },
  levelled: (camera) => camera,
  surface: 'beale',
  arrivals: 0,
  complete: false,
  dragging: false,
  framing: () => ({
    starts: [{ x: 0, y: 0 }],
    paths: [path([0, 2], [0, 1])],
    goals: [],
    domain: { x0: -5, y0: -5, x1: 5, y1: 5 },
  }),
  ...change,
});

const refused = (): never => {
  throw new Error('a frame was chosen');
};

/** Goes through moments, as frames do. */
const after = (...moments: readonly Moment[]): Chosen | null =>
  moments.reduce<Chosen | null>((chosen, next) => choose(chosen, next), null);

describe('the frame of a race', () => {
  test('is not chosen from rows that were there before it was asked for', () => {
    const chosen = after(
      moment({ arrivals: 7, framing: refused }),
      moment({ arrivals: 7, framing: refused }),
    );
    expect(chosen?.box).toBeNull();
    expect(cameraOf(chosen, moment())).toBeNull();
  });

  test('is chosen at once where the rows are all those of the experiment', () => {
    expect(after(moment({ complete: true }))).toMatchObject({ settled: true });
  });

  test('is chosen from the first rows, then from all, and then left alone', () => {
    const first = after(moment(), moment({ arrivals: 1 }));
    expect(first).toMatchObject({ settled: false });
    const all = choose(first, moment({ arrivals: 2, complete: true }));
    expect(all).toMatchObject({ settled: true });
    expect(choose(all, moment({ arrivals: 3, framing: refused }))).toBe(all);
    expect(choose(all, moment({ arrivals: 9, complete: true, framing: refused }))).toBe(all);
  });

  test('is not chosen while a hand drags, if there is one already', () => {
    const first = after(moment(), moment({ arrivals: 1 }));
    const held = moment({ arrivals: 2, complete: true, dragging: true, framing: refused });
    expect(choose(first, held)).toBe(first);
  });

  test.each([
    ['it is asked for again', { view: { kind: 'frame' } as View }],
    ['the surface is another', { surface: 'himmelblau' }],
  ])('is chosen anew when %s', (_, change) => {
    const before = after(moment({ complete: true }));
    const now = choose(before, moment({ complete: true, ...change }));
    expect(now).not.toBe(before);
    expect(now).toMatchObject({ settled: true });
  });

  test('is forgotten when the hand has turned the map elsewhere', () => {
    const before = after(moment({ complete: true }));
    expect(choose(before, moment({ view: { kind: 'domain' }, framing: refused }))).toBeNull();
  });
});

describe('the camera', () => {
  test('shows a framed race whole on a canvas of any size', () => {
    const chosen = after(moment({ complete: true }))!;
    for (const size of [
      { width: 300, height: 900 },
      { width: 1200, height: 200 },
    ]) {
      const seen = visibleBox(cameraOf(chosen, moment({ size }))!);
      expect(seen.x0).toBeLessThanOrEqual(chosen.box!.x0 + 1e-9);
      expect(seen.x1).toBeGreaterThanOrEqual(chosen.box!.x1 - 1e-9);
      expect(seen.y0).toBeLessThanOrEqual(chosen.box!.y0 + 1e-9);
      expect(seen.y1).toBeGreaterThanOrEqual(chosen.box!.y1 - 1e-9);
    }
  });

  test('shows a box whole, given as left, right, bottom, top', () => {
    const view: View = { kind: 'box', box: [1, 2, 10, 14] };
    const seen = visibleBox(cameraOf(null, moment({ view }))!);
    expect(seen.y0).toBeCloseTo(10, 10);
    expect(seen.y1).toBeCloseTo(14, 10);
    expect((seen.x0 + seen.x1) / 2).toBeCloseTo(1.5, 10);
  });

  test('where a hand has put it keeps its scale on a canvas of another size', () => {
    const camera = cameraOf(null, moment({ view: { kind: 'domain' } }))!;
    const view: View = { kind: 'camera', camera: zoomAt(camera, { x: 10, y: 10 }, 3) };
    const now = cameraOf(null, moment({ view, size: { width: 100, height: 100 } }))!;
    expect(now.scaleX).toBe(view.camera.scaleX);
    expect(now.width).toBe(100);
  });
});

test('cameras look the same within half a pixel, and only then', () => {
  const camera = cameraOf(null, moment({ view: { kind: 'domain' } }))!;
  expect(looksSame(camera, { ...camera, cx: camera.cx + 0.4 / camera.scaleX })).toBe(true);
  expect(looksSame(camera, { ...camera, cx: camera.cx + 0.6 / camera.scaleX })).toBe(false);
  expect(looksSame(camera, { ...camera, scaleY: camera.scaleY * 1.01 })).toBe(false);
  expect(looksSame(camera, { ...camera, width: 599 })).toBe(false);
});
