import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { averageAt } from '../../src/paint/average';
import { paintOverlay } from '../../src/paint/overlay';
import type { Camera } from '../../src/paint/camera';
import { PALETTES } from '../../src/paint/palette';
import { racerLook } from '../../src/paint/racers';
import { REFERENCE_SIZES, type Scene, type SceneRacer } from '../../src/paint/scene';
import { runs } from '../runs';
import { recorder } from './recorder';

const camera: Camera = { cx: 0, cy: 0, scaleX: 100, scaleY: 100, width: 742, height: 612 };
const pathOf = (places: readonly (readonly [number, number])[]) => ({
  xs: Float64Array.from(places, ([x]) => x),
  ys: Float64Array.from(places, ([, y]) => y),
  rows: places.length,
});
/** The width of an average, and what its casing adds. */
const FINE = 1.25;
const CASINGS = 3;
const places = [
  [-2, 0],
  [-1, 0.5],
  [0, 1],
  [1, 0.5],
] as const;

function painted(playhead: number, average: SceneRacer['average'], rest: Partial<Scene> = {}) {
  const { ctx, coordinates, strokes } = recorder();
  const racer: SceneRacer = {
    ...pathOf(places),
    slot: 2,
    name: '',
    rank: 1,
    selected: false,
    ...(average && { average }),
  };
  const scene: Scene = {
    theme: 'light',
    quality: 'rest',
    sizes: REFERENCE_SIZES,
    dpr: 1,
    playhead,
    racers: [racer],
    crowd: [],
    starts: [],
    goals: [],
    saddles: [],
    axes: { x: 'x', y: 'y' },
    covered: [],
    ...rest,
  };
  paintOverlay(ctx, scene, camera);
  const fine = strokes.filter(({ width }) => width === FINE || width === FINE + CASINGS);
  return { at: averageAt(racer, scene, camera), fine, coordinates };
}

describe('the average of a racer’s places', () => {
  const average = { ...pathOf(places), from: 1 };
  const { r } = racerLook(2, 'light');
  const { casing } = PALETTES.light;

  test('is nothing for a racer without one, and until it leaves its racer', () => {
    expect(painted(3, undefined)).toMatchObject({ at: null, fine: [] });
    for (const playhead of [0, 0.5, 1])
      expect(painted(playhead, average)).toMatchObject({ at: null, fine: [] });
  });

  test('is a fine line from there to the playhead, in its racer’s colour within a casing', () => {
    const { fine, at } = painted(2, average);
    expect(fine).toMatchObject([
      { style: casing, width: FINE + CASINGS },
      { style: r, width: FINE },
    ]);
    expect(at!.path.points).toEqual([271, 256, 371, 206]);
    expect(at!.head).toMatchObject({ at: { x: 371, y: 206 }, away: null });
  });

  test('has no casing while something is dragged, and no line on a curve', () => {
    const lines = (rest: Partial<Scene>) => painted(2, average, rest).fine.map(({ width }) => width);
    expect(lines({ quality: 'drag' })).toEqual([FINE]);
    expect(lines({ height: (x) => x })).toEqual([]);
  });

  test('never reaches the canvas beyond 1e5 px', () => {
    const anywhere = fc.oneof(
      fc.double({ min: -4, max: 4, noNaN: true }),
      fc.double({ min: -1e150, max: 1e150, noNaN: true }),
    );
    fc.assert(
      fc.property(
        fc.array(fc.tuple(anywhere, anywhere), { minLength: 2, maxLength: 20 }),
        fc.double({ min: 0, max: 30, noNaN: true }),
        fc.nat(18),
        (some, playhead, from) => {
          const where = { ...pathOf(some), from: Math.min(from, some.length - 2) };
          const { coordinates } = painted(playhead, where);
          expect(coordinates.every((value) => Math.abs(value) < 1e5)).toBe(true);
        },
      ),
      { numRuns: runs(100) },
    );
  });
});
