import { describe, expect, test } from 'vitest';
import { toScreen, toWorld, type Camera, type Point } from '../../../src/paint/camera';
import { aimed } from '../../../src/ui/why/aim';

const camera: Camera = { cx: 1, cy: 2, scaleX: 100, scaleY: 100, width: 600, height: 400 };
const middle = { x: 300, y: 200 };

/** Where places of the canvas are once another camera looks at them. */
const seen = (to: Camera, points: readonly Point[]) => points.map((at) => toScreen(to, toWorld(camera, at)));

describe('the camera', () => {
  test('stays where the arrows can be read', () => {
    expect(aimed(camera, middle, [{ x: 360, y: 200 }])).toBeNull();
    expect(aimed(camera, middle, [])).toBeNull();
  });
  test('comes closer to short arrows, and has them in its middle', () => {
    const tip = { x: 304, y: 203 };
    const [at, end] = seen(aimed(camera, middle, [tip])!, [middle, tip]);
    expect(Math.hypot(end!.x - at!.x, end!.y - at!.y)).toBeCloseTo(100, 0);
    expect((at!.x + end!.x) / 2).toBeCloseTo(300, 9);
  });
  test('goes back from what is out of sight', () => {
    const tip = { x: 3000, y: 200 };
    const to = aimed(camera, middle, [tip])!;
    for (const { x, y } of seen(to, [middle, tip])) {
      expect(x).toBeGreaterThan(0);
      expect(x).toBeLessThan(600);
      expect(y).toBeCloseTo(200, 9);
    }
  });
  test('is not asked after what is no place', () => {
    expect(aimed(camera, middle, [{ x: Infinity, y: 0 }])).toBeNull();
  });
});
