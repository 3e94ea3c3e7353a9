import { describe, expect, test } from 'vitest';
import { fit } from '../../../src/paint/camera';
import { along, FLIGHT_TIME, type Flight } from '../../../src/ui/map/flight';

const size = { width: 600, height: 400 };
const from = fit({ x0: -1, y0: -1, x1: 1, y1: 1 }, size);
const to = fit({ x0: 3, y0: 0, x1: 3.5, y1: 0.5 }, size);
const flight: Flight = { from, to, began: 1_000 };

describe('a flight', () => {
  test('begins where the camera stands, and ends in the very camera it leads to', () => {
    expect(along(flight, 1_000)).toMatchObject({ cx: from.cx, scaleX: from.scaleX });
    expect(along(flight, 1_000 + FLIGHT_TIME)).toBe(to);
    expect(along(flight, 9_000)).toBe(to);
  });

  test('never turns back, and is slow at both ends', () => {
    const scales = Array.from({ length: 33 }, (_, n) => along(flight, 1_000 + n * 10).scaleX);
    const steps = scales.slice(1).map((scale, n) => Math.log(scale / scales[n]!));
    for (const step of steps) expect(step).toBeGreaterThanOrEqual(0);
    const fastest = Math.max(...steps);
    expect(steps[0]).toBeLessThan(fastest / 3);
    expect(steps.at(-1)).toBeLessThan(fastest / 3);
  });

  test('keeps to cubic-bezier(.3, 0, .1, 1): at the middle of its curve it is half done', () => {
    // At s = ½ the curve is at x = ⅜ (.3 + .1) + ⅛ = .275 and y = ½.
    const { scaleX } = along(flight, 1_000 + 0.275 * FLIGHT_TIME);
    expect(Math.log(scaleX / from.scaleX) / Math.log(to.scaleX / from.scaleX)).toBeCloseTo(0.5, 5);
  });
});
