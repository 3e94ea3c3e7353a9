import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toScreen, type Camera } from '../../src/paint/camera';
import type { Path } from '../../src/paint/framing';
import { trace, type Trace } from '../../src/paint/trace';

const camera: Camera = { cx: 0, cy: 0, scaleX: 100, scaleY: 100, width: 742, height: 612 };
const pathOf = (places: readonly (readonly [number, number])[]): Path => ({
  xs: Float64Array.from(places, ([x]) => x),
  ys: Float64Array.from(places, ([, y]) => y),
  rows: places.length,
});
const whole = (path: Path) => ({ from: 0, to: path.rows - 1 });
const pointsOf = ({ points }: Trace) =>
  Array.from({ length: points.length / 2 }, (_, i) => ({ x: points[2 * i]!, y: points[2 * i + 1]! }));
const length = ({ points, runs }: Trace) =>
  runs.reduce((sum, { from }, n) => {
    const to = runs[n + 1]?.from ?? points.length / 2;
    let run = 0;
    for (let i = from + 1; i < to; i++)
      run += Math.hypot(points[2 * i]! - points[2 * i - 2]!, points[2 * i + 1]! - points[2 * i - 1]!);
    return sum + run;
  }, 0);

const far = fc.oneof(
  fc.double({ min: -4, max: 4, noNaN: true }),
  fc.double({ min: -1e6, max: 1e6, noNaN: true }),
  fc.double({ min: -1e150, max: 1e150, noNaN: true }),
);
const anyPath = fc.array(fc.tuple(far, far), { minLength: 1, maxLength: 40 }).map(pathOf);

test('no coordinate leaves the canvas by more than its margin', () =>
  fc.assert(
    fc.property(anyPath, (path) => {
      for (const { x, y } of pointsOf(trace(path, whole(path), camera))) {
        expect(Math.abs(x - 371)).toBeLessThanOrEqual(371 + 64.01);
        expect(Math.abs(y - 306)).toBeLessThanOrEqual(306 + 64.01);
      }
    }),
  ));

test('every row in sight is within a pixel of the trace', () =>
  fc.assert(
    fc.property(
      fc.array(
        fc.tuple(fc.double({ min: -3, max: 3, noNaN: true }), fc.double({ min: -3, max: 3, noNaN: true })),
        { minLength: 2, maxLength: 60 },
      ),
      (places) => {
        fc.pre(places.some(([x, y]) => Math.hypot(x - places[0]![0], y - places[0]![1]) > 0.01));
        const drawn = pointsOf(trace(pathOf(places), { from: 0, to: places.length - 1 }, camera));
        for (const [x, y] of places) {
          const at = toScreen(camera, { x, y });
          const nearest = Math.min(
            ...drawn.map((point) => Math.hypot(point.x - at.x, point.y - at.y)),
            Infinity,
          );
          expect(nearest).toBeLessThan(1.5);
        }
      },
    ),
  ));

describe('an endless oscillation', () => {
  const places = Array.from({ length: 10_001 }, (_, k): [number, number] => [
    3 * (k % 2 ? 1 : -1) * 0.9999 ** k,
    2 * 0.9999 ** k,
  ]);
  const drawn = trace(pathOf(places), { from: 0, to: 10_000 }, camera);

  test('costs as much as the ground it covers', () => expect(drawn.points.length / 2).toBeLessThan(1200));

  test('keeps its extremes', () => {
    const xs = pointsOf(drawn).map(({ x }) => x);
    expect(Math.min(...xs)).toBeCloseTo(371 - 300, 0);
    expect(Math.max(...xs)).toBeCloseTo(371 + 300, 0);
  });
});

test('moves of a hundredth of a pixel add up', () => {
  const creeping = pathOf(Array.from({ length: 5001 }, (_, k): [number, number] => [k * 1e-4, 0]));
  const drawn = trace(creeping, whole(creeping), camera);
  expect(length(drawn)).toBeCloseTo(50, 1);
  expect(drawn.points.length / 2).toBeLessThan(110);
});

test('a path that is played draws what one drawn at once does', () =>
  fc.assert(
    fc.property(anyPath, fc.array(fc.nat(39), { maxLength: 6 }), (path, stops) => {
      const rows = [...stops.map((stop) => Math.min(stop, path.rows - 1)), path.rows - 1].sort(
        (a, b) => a - b,
      );
      let played: ReturnType<typeof trace> | undefined;
      for (const to of rows) {
        const next = Math.min(to + 1, path.rows - 1);
        const end = { x: (path.xs[to]! + path.xs[next]!) / 2, y: (path.ys[to]! + path.ys[next]!) / 2 };
        played = trace(path, { from: 0, to, ...(to < path.rows - 1 && { end }) }, camera, played);
      }
      const atOnce = trace(path, whole(path), camera);
      expect(played!.points).toEqual(atOnce.points);
      expect(played!.runs).toEqual(atOnce.runs);
    }),
  ));

test('dashes go on behind an excursion where they would have been', () => {
  const out = pathOf([
    [0, 0],
    [10, 0],
    [10, 1],
    [0, 1],
  ]);
  const { runs } = trace(out, whole(out), camera);
  expect(runs).toHaveLength(2);
  expect(runs[1]!.travelled).toBeCloseTo(1000 + 100 + (1000 - 371 - 64), 6);
});

test('a scribble of any length costs what it covers', () => {
  let seed = 1;
  const random = () => (seed = (seed * 48271) % 2147483647) / 2147483647 - 0.5;
  const scribble = (rows: number) =>
    pathOf(Array.from({ length: rows }, () => [random(), random()] as const));
  const [short, long] = [50_000, 400_000].map((rows) => {
    const path = scribble(rows);
    return trace(path, whole(path), camera).points.length;
  });
  expect(long! / short!).toBeLessThan(1.5);
});
