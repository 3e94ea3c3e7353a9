import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { heatmap } from '../../src/paint/heatmap';
import { rampOf, TONES } from '../../src/paint/ramp';
import { levelsBetween, toneAt, toneOf } from '../../src/paint/tone';

const beale = (x: number, y: number) =>
  (1.5 - x + x * y) ** 2 + (2.25 - x + x * y * y) ** 2 + (2.625 - x + x * y ** 3) ** 2;
const sampled = (f: (x: number, y: number) => number, half: number, n = 101) =>
  Float64Array.from({ length: n * n }, (_, i) =>
    f(-half + (2 * half * (i % n)) / (n - 1), -half + (2 * half * Math.floor(i / n)) / (n - 1)),
  );
const bealeTone = toneOf(sampled(beale, 4.5), 0);
const bowlTone = toneOf(
  sampled((x, y) => x * x + y * y, 5),
  0,
);

test('Beale has the tone of the drawn map', () => {
  expect(bealeTone).toMatchObject({ floor: 0, scale: 0.06, spacing: 'decades' });
  expect(bealeTone.cap).toBeGreaterThan(60_000);
  expect(bealeTone.cap).toBeLessThan(200_000);
});

test('tone runs from 0 at the floor to 1 at the cap and never falls', () =>
  fc.assert(
    fc.property(
      fc.double({ min: -1e6, max: 1e6, noNaN: true }),
      fc.double({ min: 0, max: 1e6, noNaN: true }),
      (f, rise) => {
        const [low, high] = [toneAt(bealeTone, f), toneAt(bealeTone, f + rise)];
        expect(low).toBeGreaterThanOrEqual(0);
        expect(high).toBeGreaterThanOrEqual(low);
        expect(high).toBeLessThanOrEqual(1);
        expect([toneAt(bealeTone, bealeTone.floor), toneAt(bealeTone, bealeTone.cap)]).toEqual([0, 1]);
      },
    ),
  ));

test('any samples give a usable tone', () =>
  fc.assert(
    fc.property(fc.array(fc.double(), { maxLength: 60 }), (values) => {
      const tone = toneOf(Float64Array.from(values));
      const spread = Math.max(...values.filter(Number.isFinite)) - tone.floor;
      fc.pre(!(spread > 1e300));
      expect(tone.scale).toBeGreaterThan(0);
      expect(tone.cap).toBeGreaterThan(tone.floor);
      for (const value of values.filter(Number.isFinite)) expect(toneAt(tone, value)).not.toBeNaN();
    }),
  ));

test('going up is going down on the ground turned over', () =>
  fc.assert(
    fc.property(
      // Whole numbers: the ticks of huge ones are not mirrored to the last bit.
      fc.array(fc.integer({ min: -1000, max: 1000 }), { minLength: 2, maxLength: 60 }),
      (values) => {
        const [up, down] = [
          toneOf(Float64Array.from(values), Math.max(...values), 'max'),
          toneOf(
            Float64Array.from(values, (value) => -value),
            -Math.max(...values),
          ),
        ];
        for (const value of values) expect(toneAt(up, value)).toBeCloseTo(toneAt(down, -value), 12);
        const levels = (tone: typeof up, sign: 1 | -1) =>
          levelsBetween(
            tone,
            Math.min(...values.map((v) => sign * v)),
            Math.max(...values.map((v) => sign * v)),
          )
            .map(({ value }) => sign * value)
            .toSorted((a, b) => a - b);
        const [of, turned] = [levels(up, 1), levels(down, -1)];
        expect(of).toHaveLength(turned.length);
        of.forEach((value, i) => expect(value).toBeCloseTo(turned[i]!, 6));
      },
    ),
  ));

describe('levels', () => {
  const labels = (tone: typeof bealeTone, low: number, high: number) =>
    levelsBetween(tone, low, high).map(({ label, rank }) => (rank === 'whole' ? label : `(${label})`));

  test('are 1 and 3 times each power of ten where the range is wide', () =>
    expect(labels(bealeTone, 0.08, 2000)).toEqual([
      '0.1',
      '(0.3)',
      '1',
      '(3)',
      '10',
      '(30)',
      '100',
      '(300)',
      '1,000',
    ]));

  test('are counted from the floor and labelled with f', () =>
    expect(labels({ ...bealeTone, floor: -186.7309 }, -186.5, 300)).toEqual([
      '(−186.43)',
      '−185.7',
      '(−183.7)',
      '−177',
      '(−157)',
      '−87',
      '(113)',
    ]));

  test('are about ten even ones where it is not', () => {
    expect(bowlTone.spacing).toBe('even');
    expect(labels(bowlTone, 0, 50)).toEqual(['0', '5', '10', '15', '20', '25', '30', '35', '40', '45', '50']);
  });

  test('stay within what is in sight, and do not crowd', () =>
    fc.assert(
      fc.property(
        fc.double({ min: 1e-9, max: 1e5, noNaN: true }),
        fc.double({ min: 1.001, max: 1e9, noNaN: true }),
        (low, times) => {
          for (const tone of [bealeTone, bowlTone]) {
            const levels = levelsBetween(tone, low, low * times);
            expect(levels.length).toBeLessThanOrEqual(21);
            for (const { value } of levels) {
              expect(value).toBeGreaterThanOrEqual(low * (1 - 1e-12));
              expect(value).toBeLessThanOrEqual(low * times * (1 + 1e-12));
            }
          }
        },
      ),
    ));

  test('there are none on flat or on undefined ground', () => {
    expect(levelsBetween(bealeTone, 3, 3)).toEqual([]);
    expect(levelsBetween(bealeTone, NaN, NaN)).toEqual([]);
    expect(levelsBetween(bealeTone, Infinity, -Infinity)).toEqual([]);
  });
});

describe('heatmap', () => {
  const ramp = rampOf('light');
  const pixelsOf = (values: number[], columns: number) => {
    const bytes = heatmap(
      Float64Array.from(values),
      { columns, rows: values.length / columns },
      bealeTone,
      ramp,
    );
    return new Uint32Array(bytes.buffer);
  };

  test('agrees with the tone to one of its 256 steps', () =>
    fc.assert(
      fc.property(fc.double({ min: -8, max: 7, noNaN: true }), (exponent) => {
        const value = 10 ** exponent;
        const [pixel] = pixelsOf([value], 1);
        const place = Math.round(toneAt(bealeTone, value) * (TONES - 1));
        expect([-1, 0, 1].map((step) => ramp[place + step])).toContain(pixel);
      }),
    ));

  test('never gets paler with height', () => {
    const values = Array.from({ length: 2000 }, (_, i) => 10 ** (-3 + i / 200));
    const places = Array.from(pixelsOf(values, 2000), (pixel) => ramp.lastIndexOf(pixel));
    expect(places.every((place, i) => i === 0 || place >= places[i - 1]!)).toBe(true);
    expect(places.at(-1)).toBe(TONES - 1);
  });

  test('is palest below the floor, however far', () => {
    const below = [0.01, 0.05, 0.06, 0.5, 2, 1e3, 1e30].map((depth) => bealeTone.floor - depth);
    expect([...pixelsOf(below, below.length)]).toEqual(below.map(() => ramp[0]));
  });

  test('draws the highest row first and leaves undefined ground transparent', () => {
    const pixels = pixelsOf([0, NaN, Infinity, 1e9], 2);
    expect([...pixels]).toEqual([0, ramp[TONES - 1], ramp[0], 0]);
  });
});
