import { expect, test } from 'vitest';
import { toScreen, visibleBox } from '../../src/paint/camera';
import { frame, type Path } from '../../src/paint/framing';

const domain = { x0: -4.5, y0: -4.5, x1: 4.5, y1: 4.5 };
const size = { width: 742, height: 612 };
const pathOf = (...places: [number, number][]): Path => ({
  xs: Float64Array.from(places, ([x]) => x),
  ys: Float64Array.from(places, ([, y]) => y),
  rows: places.length,
});
const start = { x: 0.7, y: 1.4 };

test('start, paths and the nearest minimum are in the frame; other minima need not be', () => {
  const path = pathOf([0.7, 1.4], [0.1, -1.6], [2.9, 0.5]);
  const goals = [
    { x: 3, y: 0.5 },
    { x: -60, y: 40 },
  ];
  const view = frame({ starts: [start], paths: [path], goals, domain }, size);
  for (const place of [start, goals[0]!, { x: 0.1, y: -1.6 }]) {
    const { x, y } = toScreen(view, place);
    expect(x).toBeGreaterThanOrEqual(0.119 * 742);
    expect(x).toBeLessThanOrEqual(0.881 * 742);
    expect(y).toBeGreaterThanOrEqual(0.119 * 612);
    expect(y).toBeLessThanOrEqual(0.881 * 612);
  }
  expect(view.scaleX).toBeGreaterThan(100);
});

test('rows beyond three domains are left out, and so are rows that are not filled', () => {
  const calm = pathOf([0.7, 1.4], [1, 1]);
  const wild = { ...pathOf([0.7, 1.4], [1, 1], [1e150, -1e150], [14, 0], [2, 2]), rows: 4 };
  const views = [calm, wild].map((path) =>
    frame({ starts: [start], paths: [path], goals: [], domain }, size),
  );
  expect(views[1]).toEqual(views[0]);
});

test('a run that never moved keeps a tenth of the domain around it', () => {
  const view = frame({ starts: [start], paths: [pathOf([0.7, 1.4])], goals: [], domain }, size);
  const { x0, x1 } = visibleBox(view);
  expect(x1 - x0).toBeGreaterThan(0.9);
  expect(view.cx).toBeCloseTo(0.7);
});

test('with nothing to frame it is the domain', () => {
  const { x0, x1, y0, y1 } = visibleBox(frame({ starts: [], paths: [], goals: [], domain }, size));
  expect(x0 <= -4.5 && x1 >= 4.5 && y0 <= -4.5 && y1 >= 4.5).toBe(true);
});
