import type { Isolines } from '../isolines';
import { PALETTES, type Theme } from '../palette';
import { bytesOf, okLabOf, surfaceColour, type OkLab } from '../ramp';
import type { Level } from '../tone';
import { contoursOf, floorOf, rimOf, type Segments, wiresOf } from './lines';
import { surfaceMesh, wallPositions } from './mesh';
import type { Body, Strokes } from './model';
import type { Field, Relief } from './relief';

/** How a surface stands in the block. */
export type Form = 'surface' | 'wireframe';

/** What decides how a relief looks. */
export interface Dress {
  /** The map's own picture of the field, top row first. */
  readonly picture: HTMLCanvasElement;
  readonly theme: Theme;
  readonly form: Form;
}

const WIDTHS = { whole: 1.1, three: 0.8, rim: 1, wire: 1, floor: 1 };
/** How far from the map's own colour light and shade go; a dark ground can take more. */
const CONTRAST: Readonly<Record<Theme, number>> = { light: 0.16, dark: 0.5 };
/** How much of the ink of contours is in other lines. */
const INK = { wire: 0.34, rim: 0.42, floor: 0.2 };
const SHADES = 256;

/** What is drawn of a relief. */
export function bodyOf(
  field: Field & { readonly isolines: Isolines },
  relief: Relief,
  { picture, theme, form }: Dress,
): Body {
  const { lineOpacity, fill } = PALETTES[theme];
  const stroke = (segments: Segments, width: number, ink: number): Strokes => ({
    ends: segments.ends,
    colours: coloursOf(segments, theme, ink),
    width,
  });
  const floor = stroke(floorOf(relief), WIDTHS.floor, INK.floor);
  if (form === 'wireframe') return { strokes: [floor, stroke(wiresOf(relief), WIDTHS.wire, INK.wire)] };
  const contours = (rank: Level['rank']): Strokes =>
    stroke(contoursOf(relief, field, field.isolines, rank), WIDTHS[rank], lineOpacity[rank]);
  return {
    solid: {
      surface: surfaceMesh(relief, field, CONTRAST[theme]),
      picture,
      walls: wallPositions(relief),
      wallColour: fill,
    },
    strokes: [floor, contours('three'), contours('whole'), stroke(rimOf(relief), WIDTHS.rim, INK.rim)],
  };
}

/**
 * The colour of each end: the map's own there, with so much of the ink of contours in it. Lines that let the ground
 * through would be darker where two of them meet.
 */
function coloursOf({ tones }: Segments, theme: Theme, ink: number): number[] {
  const line = okLabOf(PALETTES[theme].mapLine);
  const shades = Array.from({ length: SHADES }, (_, n) =>
    bytesOf(mixed(surfaceColour(theme, n / (SHADES - 1)), line, ink)).map((byte) => byte / 255),
  );
  return tones.flatMap((tone) => shades[Math.round(tone * (SHADES - 1))]!);
}

const mixed = (a: OkLab, b: OkLab, part: number): OkLab => [
  a[0] + (b[0] - a[0]) * part,
  a[1] + (b[1] - a[1]) * part,
  a[2] + (b[2] - a[2]) * part,
];
