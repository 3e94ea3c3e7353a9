import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fit, screenY, visibleBox } from '../../src/paint/camera';
import { curveOf, paintCurve } from '../../src/paint/curve';
import { toneAt } from '../../src/paint/tone';
import { runs } from '../runs';
import { recorder } from './recorder';

const size = { width: 600, height: 400 };
const domain = { low: -5, high: 5 };
const parabola = curveOf((x) => x * x, domain, 0, 'min');

describe('a curve', () => {
  test('has its tone from its own domain: palest at the goal', () => {
    expect(toneAt(parabola.tone, 0)).toBe(0);
    expect(toneAt(parabola.tone, 25)).toBeGreaterThan(0.9);
    const hill = curveOf((x) => -x * x, domain, 0, 'max');
    expect(toneAt(hill.tone, 0)).toBe(0);
    expect(toneAt(hill.tone, -25)).toBeGreaterThan(0.9);
  });

  test('levels a camera to just the heights in sight, with air above and below', () => {
    fc.assert(
      fc.property(
        fc.double({ min: -20, max: 20, noNaN: true }),
        fc.double({ min: 0.01, max: 50, noNaN: true }),
        (middle, width) => {
          const camera = parabola.levelled(
            fit({ x0: middle - width, x1: middle + width, y0: 0, y1: 1 }, size, 0, 'fill'),
          );
          const { x0, x1 } = visibleBox(camera);
          const heights = Array.from({ length: 301 }, (_, i) => (x0 + ((x1 - x0) * i) / 300) ** 2);
          const [top, bottom] = [Math.max(...heights), Math.min(...heights)].map((y) => screenY(camera, y));
          expect(top).toBeCloseTo(0.14 * 400, 0);
          expect(bottom).toBeCloseTo(0.86 * 400, 0);
          expect(parabola.levelled(camera)).toEqual(camera);
        },
      ),
      { numRuns: runs(100) },
    );
  });

  test('that is flat, or nowhere defined, still levels a camera', () => {
    for (const height of [() => 3, () => 0, () => Number.NaN, () => Infinity]) {
      const curve = curveOf(height, domain, Number.NaN, 'min');
      const camera = curve.levelled(fit({ x0: -1, x1: 1, y0: 0, y1: 1 }, size, 0, 'fill'));
      expect(Number.isFinite(camera.cy) && camera.scaleY > 0 && Number.isFinite(camera.scaleY)).toBe(true);
    }
  });
});

describe('painting', () => {
  const paint = (height: (x: number) => number) => {
    const { ctx, strokes, coordinates } = recorder();
    const curve = curveOf(height, domain, Number.NaN, 'min');
    const camera = curve.levelled(fit({ x0: -5, x1: 5, y0: 0, y1: 1 }, size, 0, 'fill'));
    paintCurve(ctx, curve, camera, size, 'light');
    return { strokes, coordinates };
  };

  test('breaks the line where the surface has no value, and hatches the gap', () => {
    const whole = paint((x) => x * x);
    const broken = paint((x) => (Math.abs(x) < 1 ? Number.NaN : x * x));
    expect(whole.strokes).toHaveLength(1);
    expect(broken.strokes).toHaveLength(3);
  });

  test('never leaves the canvas far behind, however steep the curve', () => {
    for (const height of [(x: number) => Math.exp(60 * x), (x: number) => 1 / x, (x: number) => 1e300 * x])
      for (const coordinate of paint(height).coordinates) expect(Math.abs(coordinate)).toBeLessThan(1e5);
  });
});
