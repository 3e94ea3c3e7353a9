import type { Point } from '../../paint/camera';
import { paintLeader } from '../../paint/lettering';
import { type Context, font, widthOf, writeCased } from '../../paint/pen';
import {
  type Anchor,
  type Ground,
  keepPlace,
  leaderEnd,
  LEADER_FROM,
  type Place,
  rectAt,
} from '../../paint/places';
import type { Palette } from '../../paint/palette';
import type { Rect } from '../../paint/scene';

/** A word that stands beside a mark of the map. */
export interface Caption {
  readonly text: string;
  readonly at: Point;
  /** How far the mark reaches about that, in px. */
  readonly radius: number;
  /** Where it would like to stand, as a way from the mark. */
  readonly towards: Point;
  readonly weight: 400 | 600;
  readonly colour: string;
}

/** Where captions stand, by their text. */
export type Placed = ReadonlyMap<string, Place>;

const SIZE = 13;
const LINE = 17;
const GAPS = [4, 8, 12, 16, 21, 28, 38, 50, 64, 80, 100];

/**
 * Writes captions where they cover nothing, the first ones nearest to their marks; those that had a place keep it while
 * it is free. One without any free place is left out.
 */
export function writeCaptions(
  ctx: Context,
  captions: readonly Caption[],
  ground: Ground,
  palette: Palette,
  before: Placed,
): Placed {
  const taken: Rect[] = [...ground.taken];
  const placed = new Map<string, Place>();
  for (const { text, at, radius, towards, weight, colour } of captions) {
    const face = font(SIZE, weight);
    const size = { width: widthOf(ctx, text, face), height: LINE };
    const anchor: Anchor = { at, radius, first: Math.atan2(towards.y, towards.x), gaps: GAPS };
    const place = keepPlace(anchor, size, { ...ground, taken }, before.get(text));
    if (!place) continue;
    placed.set(text, place);
    const rect = rectAt(anchor, place, size);
    taken.push(rect);
    if (place.gap >= LEADER_FROM) paintLeader(ctx, [at, leaderEnd(at, rect)], colour, palette);
    const [x, y] = [rect.x + size.width / 2, rect.y + size.height / 2];
    writeCased(ctx, { text, x, y, align: 'center', font: face, colour }, palette.casing, 2.5);
  }
  return placed;
}
