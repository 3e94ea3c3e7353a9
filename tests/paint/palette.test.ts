import { describe, expect, test } from 'vitest';
import { PALETTES, type Palette, type Theme } from '../../src/paint/palette';
import { racerLook } from '../../src/paint/racers';
import { okLabOf, rampOf, surfaceColour, TONES } from '../../src/paint/ramp';
import { ciede2000, contrast, labOf, linearOf, seen, type Vision } from './colour';

const themes: Theme[] = ['light', 'dark'];

/** Colour differences as printed by Sharma, Wu and Dalal: what keeps the measure itself honest. */
test.each([
  [[50, 2.6772, -79.7751], [50, 0, -82.7485], 2.0425],
  [[50, -1.1848, -84.8006], [50, 0, -82.7485], 1.0],
  [[50, 2.5, 0], [73, 25, -18], 27.1492],
  [[60.2574, -34.0099, 36.2677], [60.4626, -34.1751, 39.4387], 1.2644],
  [[2.0776, 0.0795, -1.135], [0.9033, -0.0636, -0.5514], 0.9082],
] as const)('CIEDE2000 of %j and %j', (a, b, expected) => expect(ciede2000(a, b)).toBeCloseTo(expected, 4));

describe.each([
  ['light', { normal: 17.7, protan: 12.0, deutan: 12.6 }, 12.9],
  ['dark', { normal: 20.1, protan: 13.9, deutan: 13.8 }, 10.1],
] as const)('racers in %s', (theme, worst, accentDistance) => {
  const { racers, accent } = PALETTES[theme];
  const visions: Vision[] = ['normal', 'protan', 'deutan'];
  const distance = (a: string, b: string, vision: Vision) =>
    ciede2000(labOf(seen(a, vision)), labOf(seen(b, vision)));

  test.each(visions)('are told apart with %s vision', (vision) => {
    const pairs = racers.flatMap((a, i) => racers.slice(i + 1).map((b) => distance(a.r, b.r, vision)));
    expect(Math.min(...pairs)).toBeGreaterThanOrEqual(10);
    expect(Math.min(...pairs)).toBeCloseTo(worst[vision], 1);
  });

  test('are told apart from the accent', () => {
    const all = visions.flatMap((vision) => racers.map(({ r }) => distance(r, accent, vision)));
    expect(Math.min(...all)).toBeGreaterThanOrEqual(accentDistance - 0.05);
  });

  test('write legibly', () => {
    const { paper, casing } = PALETTES[theme];
    for (const { t } of racers) {
      expect(contrast(t, paper)).toBeGreaterThanOrEqual(4.5);
      expect(contrast(t, casing)).toBeGreaterThanOrEqual(4.5);
    }
  });

  test('draw visibly', () => {
    const { paper, casing, fill } = PALETTES[theme];
    const least = theme === 'light' ? [3.33, 3.33, 3.05] : [4.61, 4.77, 4.2];
    [paper, casing, fill].forEach((ground, i) =>
      expect(Math.min(...racers.map(({ r }) => contrast(r, ground)))).toBeGreaterThanOrEqual(
        least[i]! - 0.01,
      ),
    );
  });
});

test.each<[keyof Palette, number, number]>([
  ['ink', 16.4, 15.0],
  ['ink2', 7.6, 9.0],
  ['ink3', 4.95, 5.9],
  ['line2', 3.4, 3.7],
  ['accent', 8.8, 8.7],
  ['error', 6.5, 9.0],
])('contrast of %s on paper', (token, light, dark) => {
  expect(contrast(PALETTES.light[token] as string, PALETTES.light.paper)).toBeCloseTo(light, 0);
  expect(contrast(PALETTES.dark[token] as string, PALETTES.dark.paper)).toBeCloseTo(dark, 0);
});

describe.each(themes)('surface in %s', (theme) => {
  const palette = PALETTES[theme];
  const hexes = Array.from(rampOf(theme), (pixel) => {
    const bytes = [pixel & 255, (pixel >> 8) & 255, (pixel >> 16) & 255];
    return `#${bytes.map((byte) => byte.toString(16).padStart(2, '0')).join('')}`;
  });

  test('map inks are legible on any height', () => {
    for (const hex of hexes) {
      expect(contrast(palette.mapInk, hex)).toBeGreaterThanOrEqual(6.55);
      expect(contrast(palette.mapInk2, hex)).toBeGreaterThanOrEqual(4.7);
    }
  });

  test('lightness is strictly monotone', () => {
    const lightness = Array.from({ length: TONES }, (_, i) => surfaceColour(theme, i / (TONES - 1))[0]);
    const steps = lightness.slice(1).map((value, i) => value - lightness[i]!);
    expect(steps.every((step) => (theme === 'light' ? step < 0 : step > 0))).toBe(true);
  });

  test('passes through the five stops, with the lightness of the drawn table', () => {
    const table = theme === 'light' ? [98.9, 94.4, 89.2, 82.0, 73.7] : [8.0, 13.7, 20.2, 27.4, 35.6];
    palette.surface.forEach((hex, i) => {
      expect(surfaceColour(theme, i / 4)).toEqual(okLabOf(hex));
      expect(labOf(linearOf(hex))[0]).toBeCloseTo(table[i]!, 0);
    });
    expect([hexes[0], hexes.at(-1)]).toEqual([palette.surface[0], palette.surface[4]]);
  });

  test('is quieter than any racer', () => {
    for (const hex of hexes) {
      const [, a, b] = labOf(linearOf(hex));
      expect(Math.hypot(a, b)).toBeLessThan(14);
    }
  });
});

test('no two of the first sixty-four slots look alike', () => {
  const looks = Array.from({ length: 64 }, (_, i) => racerLook(i + 1, 'light')).map(
    ({ r, marker, dash }) => `${r} ${marker} ${dash.lengths.join()}`,
  );
  expect(new Set(looks).size).toBe(64);
});

test('the ninth racer takes the first colour with the next marker and dash', () => {
  const [first, second, ninth] = [1, 2, 9].map((slot) => racerLook(slot, 'dark'));
  expect([ninth!.r, ninth!.t]).toEqual([first!.r, first!.t]);
  expect([ninth!.marker, ninth!.dash]).toEqual([second!.marker, second!.dash]);
});
