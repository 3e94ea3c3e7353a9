import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { paintChart } from '../../src/paint/chart';
import { frameChart } from '../../src/paint/chartFrame';
import type { Camera } from '../../src/paint/camera';
import { paintCrowd } from '../../src/paint/crowd';
import { headOf } from '../../src/paint/heads';
import { paintOverlay } from '../../src/paint/overlay';
import { PALETTES } from '../../src/paint/palette';
import { racerLook } from '../../src/paint/racers';
import { REFERENCE_SIZES, type Scene, type SceneRacer } from '../../src/paint/scene';
import { runs } from '../runs';
import { recorder } from './recorder';

const camera: Camera = { cx: 0, cy: 0, scaleX: 100, scaleY: 100, width: 742, height: 612 };
const racer = (
  slot: number,
  places: readonly (readonly [number, number])[],
  rest: Partial<SceneRacer> = {},
): SceneRacer => ({
  slot,
  name: `racer ${slot}`,
  rank: slot,
  selected: slot === 1,
  xs: Float64Array.from(places, ([x]) => x),
  ys: Float64Array.from(places, ([, y]) => y),
  rows: places.length,
  ...rest,
});
const sceneOf = (racers: readonly SceneRacer[], rest: Partial<Scene> = {}): Scene => ({
  theme: 'light',
  quality: 'rest',
  sizes: REFERENCE_SIZES,
  dpr: 2,
  playhead: 2,
  racers,
  crowd: [],
  starts: [
    {
      x: 0,
      y: 1,
      label: 'start',
      state: 'rest',
      moves: 'freely',
      coordinates: '0.00, 1.00',
      pointer: 'mouse',
    },
  ],
  goals: [{ x: 2, y: 0, label: 'min 0' }],
  saddles: [{ x: -1, y: -1 }],
  axes: { x: 'x', y: 'y' },
  covered: [],
  ...rest,
});
const calm = racer(1, [
  [0, 1],
  [1, 0.5],
  [2, 0],
  [2.2, -1],
]);
const other = racer(2, [
  [0, 1],
  [-1, -0.5],
  [-2, -2],
]);

describe('a racer beside the one that the map is of', () => {
  const beside = { ...other, beside: true as const };

  test('has a path and neither head nor name', () => {
    const { ctx } = recorder();
    const { paths, labels } = paintOverlay(ctx, sceneOf([calm, beside]), camera);
    expect(new Set(paths.keys())).toEqual(new Set([0, 1]));
    expect(labels.flatMap(({ racers }) => racers)).toEqual([0]);
  });

  test('is drawn more thinly than one whose map it is', () => {
    const widthsOf = (run: SceneRacer): readonly number[] => {
      const { ctx, strokes } = recorder();
      paintOverlay(ctx, sceneOf([run]), camera);
      return strokes.filter(({ style }) => style === racerLook(2, 'light').r).map(({ width }) => width);
    };
    expect(Math.max(...widthsOf(beside))).toBeLessThan(Math.min(...widthsOf(other)));
  });
});

describe('heads', () => {
  test('glide between rows', () =>
    expect(headOf(calm, 1.5, camera)!.at).toEqual({ x: 371 + 150, y: 306 - 25 }));
  test('roll on a curve between rows, where there is one', () => {
    const height = (x: number): number => x * x;
    const hop = racer(1, [
      [-1, 1],
      [1, 1],
    ]);
    expect(headOf(hop, 0.5, camera, height)!.at).toEqual({ x: 371, y: 306 });
    expect(headOf(hop, 1, camera, height)!.at).toEqual({ x: 471, y: 206 });
  });
  test('wait at their last row', () => expect(headOf(other, 99, camera)!.at).toEqual({ x: 171, y: 506 }));
  test('that left the view are arrows where they last crossed the edge, pointing on', () => {
    const lost = racer(3, [
      [0, 0],
      [99, 0],
      [0, 1],
      [0, 1e150],
    ]);
    const { at, away, past } = headOf(lost, 3, camera)!;
    expect(at.x).toBeCloseTo(371);
    expect(at.y).toBeCloseTo(8);
    expect(away).toBeCloseTo(-Math.PI / 2);
    expect(past.to).toBe(2);
  });
  test('of which nothing is in sight are none', () =>
    expect(
      headOf(
        racer(3, [
          [50, 50],
          [60, 60],
        ]),
        1,
        camera,
      ),
    ).toBeNull());
});

const anywhere = fc.oneof(
  fc.double({ min: -4, max: 4, noNaN: true }),
  fc.double({ min: -1e150, max: 1e150, noNaN: true }),
);
const anyPath = fc.array(fc.tuple(anywhere, anywhere), { minLength: 1, maxLength: 30 });

test('nothing beyond 1e5 px and nothing non-finite reaches the canvas', () =>
  fc.assert(
    fc.property(
      anyPath,
      anyPath,
      anywhere,
      fc.double({ min: 0, max: 40, noNaN: true }),
      (a, b, x, playhead) => {
        const { ctx, coordinates } = recorder();
        const start = {
          x,
          y: 1,
          label: 'start',
          state: 'rest',
          moves: 'freely',
          coordinates: '',
          pointer: 'mouse',
        } as const;
        paintOverlay(
          ctx,
          sceneOf([racer(1, a), racer(2, b)], { playhead, starts: [start], goals: [] }),
          camera,
        );
        expect(coordinates.every((value) => Math.abs(value) < 1e5)).toBe(true);
      },
    ),
  ));

test('words come from the scene; only numbers are made here', () => {
  const { ctx, texts } = recorder();
  paintOverlay(ctx, sceneOf([calm, other]), camera);
  const given = new Set(['racer 1', 'racer 2', 'start', 'min 0', 'x', 'y']);
  expect([...given].every((word) => texts.includes(word))).toBe(true);
  expect(texts.filter((text) => !given.has(text)).every((text) => /^−?\d/.test(text))).toBe(true);
  expect(texts.some((text) => text.includes('-'))).toBe(false);
});

test('a diverged racer is named by its end, once it has come', () => {
  const diverged = { at: 3, label: 'racer 2, diverged at step 3' };
  const textsAt = (playhead: number) => {
    const { ctx, texts } = recorder();
    paintOverlay(ctx, sceneOf([{ ...other, diverged }], { playhead }), camera);
    return texts;
  };
  expect(textsAt(2)).toContain('racer 2');
  expect(textsAt(3)).toContain('racer 2, diverged at step 3');
});

test('before the first step there are no heads', () => {
  const { ctx, texts } = recorder();
  expect(paintOverlay(ctx, sceneOf([calm, other], { playhead: 0 }), camera).labels).toEqual([]);
  expect(texts).not.toContain('racer 1');
});

test('before the first step a racer whose rows begin elsewhere than at a start stands there', () => {
  const { ctx, texts } = recorder();
  const brought = racer(
    2,
    [
      [1, 0],
      [-1, 0],
    ],
    { apart: true },
  );
  const { labels } = paintOverlay(ctx, sceneOf([calm, brought], { playhead: 0 }), camera);
  expect(labels.map(({ racers }) => racers)).toEqual([[1]]);
  expect(texts).toContain('racer 2');
  expect(texts).not.toContain('racer 1');
});

describe('paths', () => {
  const strokesOf = (scene: Scene) => {
    const { ctx, strokes } = recorder();
    paintOverlay(ctx, scene, camera);
    return strokes;
  };
  const dashed = racerLook(2, 'light');

  test('have casing, then colour in their dash; the selected is wider', () => {
    const strokes = strokesOf(sceneOf([calm, other]));
    const casings = strokes.filter(({ style, alpha }) => style === PALETTES.light.casing && alpha === 0.92);
    expect(casings.map(({ width }) => width)).toEqual([2.25 + 4, 2.85 + 4]);
    expect(strokes).toContainEqual({ width: 2.25, style: dashed.r, dash: [9, 5], alpha: 1 });
  });

  test('are one device pixel without casing or dash during a drag', () => {
    const strokes = strokesOf(sceneOf([calm, other], { quality: 'drag' }));
    expect(strokes).toContainEqual({ width: 0.5, style: dashed.r, dash: [], alpha: 1 });
    expect(strokes.some(({ alpha }) => alpha === 0.92)).toBe(false);
  });

  test('show what is to come of the selected racer alone', () => {
    const strokes = strokesOf(sceneOf([calm, other], { playhead: 1 }));
    const toCome = strokes.filter(({ alpha, width }) => alpha === 0.7 && width === 1);
    expect(toCome.map(({ style }) => style)).toEqual([racerLook(1, 'light').r]);
  });
});

test('what the selected racer tried is drawn in its colour', () => {
  const trials = {
    shape: 'simplex',
    points: [
      { x: 0, y: 0 },
      { x: 1, y: 0 },
      { x: 0, y: 1 },
    ],
  } as const;
  const colour = racerLook(1, 'light').r;
  const dotsOf = (run: SceneRacer) => {
    const { ctx, strokes } = recorder();
    paintOverlay(ctx, sceneOf([run]), camera);
    return strokes.filter(({ style, width }) => style === colour && width === 1.5).length;
  };
  expect([dotsOf(calm), dotsOf({ ...calm, trials })]).toEqual([0, 3]);
});

test('names hold their places from one call to the next, if asked to', () => {
  const { ctx } = recorder();
  const at = (playhead: number) =>
    sceneOf([calm, other], { playhead, goals: [{ x: -3, y: 2, label: 'min 0' }] });
  const first = paintOverlay(ctx, at(1.5), camera);
  const second = paintOverlay(ctx, at(1.6), camera, first, 'hold');
  expect(second.labels.map(({ place }) => place)).toEqual(first.labels.map(({ place }) => place));
  expect(second.words).toEqual(first.words);
});

test('the chart keeps its coordinates, and draws what is to come thin', () => {
  const f = (last: number) => Float64Array.from([14, 9, 1e3, NaN, 0, last]);
  const racers = [1, 2].map((slot) => ({
    slot,
    f: f(slot === 1 ? 0.1 : 1e300),
    rows: 6,
    selected: false,
    diverged: slot === 2,
  }));
  const chart = { theme: 'dark', racers, playhead: 2.5, steps: 5, minimum: 0 } as const;
  const { ctx, coordinates, strokes } = recorder();
  paintChart(ctx, chart, frameChart(chart, { width: 320, height: 280 }));
  expect(coordinates.every((value) => Math.abs(value) < 1e5)).toBe(true);
  expect(strokes.filter(({ width, alpha }) => width === 1 && alpha === 0.55)).toHaveLength(2);
});

describe('on a curve', () => {
  test('a path is its points, thinly joined, and no dash is drawn', () => {
    const { ctx, strokes } = recorder();
    paintOverlay(ctx, sceneOf([other], { height: (x) => x }), camera);
    const { r } = racerLook(2, 'light');
    const drawn = strokes.filter(({ style }) => style === r);
    expect(drawn.map(({ width }) => width)).toEqual([1, 2 * REFERENCE_SIZES.path]);
    expect(drawn.every(({ dash }) => dash.length === 0)).toBe(true);
  });

  test('the start is dragged sideways: two chevrons instead of four', () => {
    const pointsOf = (moves: 'freely' | 'sideways') => {
      const { ctx, coordinates } = recorder();
      paintOverlay(ctx, sceneOf([], { starts: [{ ...sceneOf([]).starts[0]!, moves }] }), camera);
      return coordinates.length;
    };
    // Three points a chevron.
    expect(pointsOf('freely') - pointsOf('sideways')).toBe(2 * 3 * 2);
  });
});

describe('a crowd', () => {
  const crowd = [calm, other].map((run) => ({ ...run, slot: 1 }));

  test('is drawn faintly in its racer’s colour: a stroke for all lines, one for all dots', () => {
    const { ctx, strokes } = recorder();
    paintOverlay(ctx, sceneOf([], { crowd }), camera);
    const { r } = racerLook(1, 'light');
    const drawn = strokes.filter(({ style }) => style === r);
    expect(drawn).toHaveLength(2);
    for (const { alpha } of drawn) expect(alpha).toBeLessThan(1);
  });

  test('never takes the pen far off the canvas, wherever its runs go', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.tuple(
            fc.double({ noNaN: true, min: -1e150, max: 1e150 }),
            fc.double({ noNaN: true, min: -9, max: 9 }),
          ),
          {
            minLength: 1,
          },
        ),
        fc.double({ min: 0, max: 30, noNaN: true }),
        (places, playhead) => {
          const { ctx, coordinates } = recorder();
          paintCrowd(ctx, sceneOf([], { crowd: [racer(1, places)], playhead }), camera);
          for (const coordinate of coordinates) expect(Math.abs(coordinate)).toBeLessThan(1e3);
        },
      ),
      { numRuns: runs(300) },
    );
  });

  test('shows where everyone starts before the first step', () => {
    const { ctx, coordinates } = recorder();
    paintOverlay(ctx, sceneOf([], { crowd, playhead: 0, starts: [], goals: [], saddles: [] }), camera);
    const bare = recorder();
    paintOverlay(bare.ctx, sceneOf([], { playhead: 0, starts: [], goals: [], saddles: [] }), camera);
    // A dot is a line from a place to itself.
    expect(coordinates.length - bare.coordinates.length).toBe(2 * 4);
  });
});
