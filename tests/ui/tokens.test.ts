import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { PALETTES, type Palette } from '../../src/paint/palette';

const css = readFileSync(fileURLToPath(new URL('../../src/ui/tokens.css', import.meta.url)), 'utf8');

/** What a custom property of the page is in light and in dark. */
function token(name: string): [light: string, dark: string] {
  const [, light = '', dark = ''] =
    new RegExp(`--${name}: light-dark\\((#\\w+|rgb\\([^)]*\\)), (#\\w+|rgb\\([^)]*\\))\\)`).exec(css) ?? [];
  return [light.replaceAll('0.', '.'), dark.replaceAll('0.', '.')];
}

const both = (read: (palette: Palette) => string) => [read(PALETTES.light), read(PALETTES.dark)];

test.each([
  ['paper', 'paper'],
  ['ink', 'ink'],
  ['ink-2', 'ink2'],
  ['ink-3', 'ink3'],
  ['line', 'line'],
  ['line-2', 'line2'],
  ['track', 'track'],
  ['fill', 'fill'],
  ['fill-2', 'fill2'],
  ['accent', 'accent'],
  ['on-accent', 'onAccent'],
  ['error', 'error'],
  ['error-soft', 'errorSoft'],
  ['casing', 'casing'],
  ['map-ink', 'mapInk'],
  ['map-ink-2', 'mapInk2'],
  ['map-line', 'mapLine'],
  ['scrim', 'scrim'],
] as const)('--%s is what is painted', (name, key) =>
  expect(token(name)).toEqual(both((palette) => palette[key])),
);

test.each([1, 2, 3, 4, 5, 6, 7, 8])('racer %i has one colour in panels and on the map', (slot) =>
  expect(token(`racer-${slot}`)).toEqual(both(({ racers }) => racers[slot - 1]!.r)),
);
