import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type FitPicture, fitX, fitY, frameFit, paintFit } from '../../src/paint/fit';
import { PALETTES } from '../../src/paint/palette';
import { racerLook } from '../../src/paint/racers';
import { runs } from '../runs';
import { recorder } from './recorder';

const x = [-2, 0, 1, 4];
const y = [1, -3, 2, 5];
const size = { width: 320, height: 160 };
const frame = frameFit({ x, y }, size);

const picture = (curves: FitPicture['curves'], seen?: readonly number[]): FitPicture => ({
  theme: 'light',
  x,
  y,
  seen: seen && new Set(seen),
  curves,
});

const painted = (one: FitPicture) => {
  const recording = recorder();
  paintFit(recording.ctx, one, frame);
  return recording;
};

describe('the frame', () => {
  test('holds all data, with air around them', () => {
    x.forEach((value, row) => {
      expect(fitX(frame, value)).toBeGreaterThan(frame.left);
      expect(fitX(frame, value)).toBeLessThan(frame.right);
      expect(fitY(frame, y[row]!)).toBeGreaterThan(frame.top);
      expect(fitY(frame, y[row]!)).toBeLessThan(frame.bottom);
    });
  });

  test('has places from edge to edge', () => {
    expect(fitX(frame, frame.xs[0]!)).toBe(frame.left);
    expect(fitX(frame, frame.xs.at(-1)!)).toBeCloseTo(frame.right, 9);
  });

  test('stands on any canvas, over any data', () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: -1e6, max: 1e6, noNaN: true }), { minLength: 1, maxLength: 9 }),
        fc.nat(400),
        fc.nat(400),
        (values, width, height) => {
          const any = frameFit({ x: values, y: values }, { width, height });
          for (const value of values) {
            expect(Number.isFinite(fitX(any, value))).toBe(true);
            expect(Number.isFinite(fitY(any, value))).toBe(true);
          }
        },
      ),
      { numRuns: runs(100) },
    );
  });
});

describe('the picture', () => {
  const flat = (value: number) => frame.xs.map(() => value);

  test('each racer has its colour and its dash, the selected one last and thicker', () => {
    const { strokes } = painted(
      picture([
        { slot: 2, values: flat(1), selected: true },
        { slot: 4, values: flat(2), selected: false },
      ]),
    );
    const [other, selected] = strokes.slice(-2);
    expect([other!.style, selected!.style]).toEqual([4, 2].map((slot) => racerLook(slot, 'light').r));
    expect(selected!.width).toBeGreaterThan(other!.width);
    for (const { dash } of [other!, selected!]) expect(dash.length).toBeGreaterThan(0);
  });

  test('wherever a model leads, the canvas gets numbers that it can take', () => {
    const wild = frame.xs.map((_, i) => [Number.NaN, Infinity, -Infinity, 1e300, 0][i % 5]!);
    const { coordinates } = painted(picture([{ slot: 1, values: wild, selected: true }]));
    expect(coordinates.filter((value) => !(Math.abs(value) <= 1e5))).toEqual([]);
  });

  test('a batch is told from the rest by size and darkness', () => {
    const dots: { radius: number; colour: unknown }[] = [];
    const { ctx } = recorder();
    const watched = Object.assign(ctx, {
      arc: (_x: number, _y: number, radius: number) => dots.push({ radius, colour: ctx.fillStyle }),
    });
    paintFit(watched, picture([], [1, 3]), frame);
    const dark = dots.filter(({ colour }) => colour === PALETTES.light.ink);
    const pale = dots.filter(({ colour }) => colour !== PALETTES.light.ink);
    expect([dark.length, pale.length]).toEqual([2, 2]);
    expect(dark[0]!.radius).toBeGreaterThan(pale[0]!.radius);
  });
});
