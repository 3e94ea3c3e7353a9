import { PALETTES, type RacerColour, type Theme } from './palette';

/** The shape that stands for a racer, beside its colour and its dash. */
export type Marker =
  | 'circle'
  | 'diamond'
  | 'triangle-up'
  | 'square'
  | 'triangle-down'
  | 'hexagon'
  | 'plus'
  | 'star';

/** How a racer's path is broken: lengths of strokes and gaps in px for a path 2.25 px wide. */
export interface Dash {
  readonly lengths: readonly number[];
  readonly cap: 'butt' | 'round';
}

/** What a slot looks like in one theme. */
export interface RacerLook extends RacerColour {
  readonly marker: Marker;
  readonly dash: Dash;
}

/** The width for which dashes are given; they grow with the path. */
export const DASH_WIDTH = 2.25;

const SHAPES: readonly { readonly marker: Marker; readonly dash: Dash }[] = [
  { marker: 'circle', dash: { lengths: [], cap: 'round' } },
  { marker: 'diamond', dash: { lengths: [9, 5], cap: 'butt' } },
  { marker: 'triangle-up', dash: { lengths: [1.2, 4.6], cap: 'round' } },
  { marker: 'square', dash: { lengths: [11, 4, 1.5, 4], cap: 'butt' } },
  { marker: 'triangle-down', dash: { lengths: [5, 3], cap: 'butt' } },
  { marker: 'hexagon', dash: { lengths: [4.5, 2.5, 4.5, 7], cap: 'butt' } },
  { marker: 'plus', dash: { lengths: [18, 4], cap: 'butt' } },
  { marker: 'star', dash: { lengths: [9, 3.5, 1.2, 3.5, 1.2, 3.5], cap: 'butt' } },
];

/**
 * The look of a slot, counted from 1. From the ninth on the colours begin anew with the next marker and dash, so that
 * no two of the first sixty-four look alike; colour alone then says less, and the name is always shown.
 */
export function racerLook(slot: number, theme: Theme): RacerLook {
  const place = slot - 1;
  const { r, t } = PALETTES[theme].racers[place % SHAPES.length]!;
  const { marker, dash } = SHAPES[(place + Math.floor(place / SHAPES.length)) % SHAPES.length]!;
  return { r, t, marker, dash };
}
