import { quantize, type Palette } from 'gifenc';
import { PALETTES, type Theme } from '../paint/palette';
import { bytesOf, surfaceColour } from '../paint/ramp';

/** Tones of the surface that a palette keeps: no two neighbours can be told apart. */
const TONES = 96;
/** Channels are compared to this many bits. */
const BITS = 7;

/** At most so many colours for RGBA pixels: the theme's own and the surface's tones exactly, the rest as they occur. */
export function paletteFor(theme: Theme, pixels: Uint8ClampedArray, most: number): Palette {
  const { paper, ink, ink2, casing, mapInk, accent, racers } = PALETTES[theme];
  const named = new Set([paper, ink, ink2, casing, mapInk, accent, ...racers.map(({ r }) => r)]);
  const exact = [...named].map(channelsOf);
  const tones = Array.from({ length: TONES }, (_, n) => {
    const [red, green, blue] = bytesOf(surfaceColour(theme, n / (TONES - 1)));
    return [red, green, blue] as Palette[number];
  });
  return [...exact, ...tones, ...quantize(pixels, most - exact.length - tones.length)];
}

function channelsOf(colour: string): Palette[number] {
  const value = Number.parseInt(colour.slice(1), 16);
  return [value >> 16, (value >> 8) & 255, value & 255];
}

/** Gives a pixel, as the bytes of an ImageData in one number, the nearest colour of a palette, as its place there. */
export function nearestIn(palette: Palette): (pixel: number) => number {
  const shift = 8 - BITS;
  /** Places from 1; 0 where nothing has been looked for. */
  const known = new Uint16Array(1 << (3 * BITS));
  return (pixel) => {
    const [red, green, blue] = [pixel & 255, (pixel >> 8) & 255, (pixel >> 16) & 255];
    const key = ((red >> shift) << (2 * BITS)) | ((green >> shift) << BITS) | (blue >> shift);
    known[key] ||= 1 + nearest(palette, red, green, blue);
    return known[key] - 1;
  };
}

function nearest(palette: Palette, red: number, green: number, blue: number): number {
  let [best, least] = [0, Infinity];
  for (let n = 0; n < palette.length; n++) {
    const [r, g, b] = palette[n]!;
    const far = (r - red) ** 2 + (g - green) ** 2 + (b - blue) ** 2;
    if (far < least) [best, least] = [n, far];
  }
  return best;
}
