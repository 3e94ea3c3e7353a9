import { PALETTES, type Theme } from './palette';

/** A colour in Ottosson's OKLab: lightness 0 … 1, and the two opponent axes. */
export type OkLab = readonly [lightness: number, a: number, b: number];

/** How many tones the surface has. */
export const TONES = 256;

/** The surface's colour at tone t, 0 (floor) … 1 (rim): interpolated in OKLab between the theme's five stops. */
export function surfaceColour(theme: Theme, t: number): OkLab {
  const stops = PALETTES[theme].surface;
  const place = Math.min(Math.max(t, 0), 1) * (stops.length - 1);
  const index = Math.min(Math.floor(place), stops.length - 2);
  const [from, to] = [okLabOf(stops[index]!), okLabOf(stops[index + 1]!)];
  const mix = (i: 0 | 1 | 2): number => from[i] + (to[i] - from[i]) * (place - index);
  return [mix(0), mix(1), mix(2)];
}

/** The surface's tones as opaque pixels in the order of an ImageData's bytes on a little-endian machine. */
export const rampOf = (theme: Theme): Uint32Array =>
  Uint32Array.from({ length: TONES }, (_, i) => {
    const [red, green, blue] = bytesOf(surfaceColour(theme, i / (TONES - 1)));
    return ((255 << 24) | (blue << 16) | (green << 8) | red) >>> 0;
  });

/** The OKLab colour of a hexadecimal sRGB colour (matrices: Ottosson 2020). */
export function okLabOf(hex: string): OkLab {
  const [red, green, blue] = [1, 3, 5].map((i) => linear(parseInt(hex.slice(i, i + 2), 16) / 255)) as [
    number,
    number,
    number,
  ];
  const l = Math.cbrt(0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue);
  const m = Math.cbrt(0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue);
  const s = Math.cbrt(0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue);
  return [
    0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
    0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
  ];
}

/** The nearest sRGB colour, as three bytes. */
export function bytesOf([lightness, a, b]: OkLab): [red: number, green: number, blue: number] {
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  return [
    byte(4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s),
    byte(-1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s),
    byte(-0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s),
  ];
}

const linear = (c: number): number => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4);

const byte = (c: number): number =>
  Math.round(255 * Math.min(1, Math.max(0, c <= 0.0031308 ? 12.92 * c : 1.055 * c ** (1 / 2.4) - 0.055)));
