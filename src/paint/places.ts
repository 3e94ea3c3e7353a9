import type { Point, Size } from './camera';
import { clipSegment, emptyClip } from './clip';
import { inkUnder, type Ink } from './ink';
import type { Rect } from './scene';

/** What a word has to keep clear of. */
export interface Ground {
  readonly canvas: Size;
  /** Never covered: heads, other words, controls. */
  readonly taken: readonly Rect[];
  /** Covered only where going farther would be worse; asked for only when something has to be placed. */
  readonly ink: () => Ink;
}

/** Something that a word is to stand beside. */
export interface Anchor {
  readonly at: Point;
  /** How far it reaches about its middle, in px. */
  readonly radius: number;
  /** The side tried first, in radians clockwise from the right. */
  readonly first: number;
  /** Distances from the anchor's rim to the word that are tried, in px, nearest first. */
  readonly gaps: readonly number[];
}

/** Where a word stands: the middle of its rectangle as seen from its anchor. */
export interface Place {
  readonly dx: number;
  readonly dy: number;
  /** The distance from the anchor's rim, in px. */
  readonly gap: number;
}

const DIRECTIONS = 16;
/** Between a word and what it may not cover, and between a word and the edge of the canvas. */
const CLEARANCE = 2;
const EDGE = 4;
/** What a place costs in px of distance: each direction away from the first, each inked cell, a leader across a word. */
const TURN_COST = 0.5;
const INK_COST = 1.5;
const CROSSING_COST = 120;
/** From this distance on a word is joined to its anchor by a leader. */
export const LEADER_FROM = 22;

/** The rectangle of a word that stands at a place. */
export const rectAt = ({ at }: Anchor, { dx, dy }: Place, { width, height }: Size): Rect => ({
  x: at.x + dx - width / 2,
  y: at.y + dy - height / 2,
  width,
  height,
});

/** Whether a word at a place covers nothing that it may not cover, and stands on the canvas. */
export function isFree(anchor: Anchor, place: Place, size: Size, { canvas, taken }: Ground): boolean {
  const rect = rectAt(anchor, place, size);
  const inside =
    rect.x >= EDGE &&
    rect.y >= EDGE &&
    rect.x + rect.width <= canvas.width - EDGE &&
    rect.y + rect.height <= canvas.height - EDGE;
  return inside && !taken.some((other) => overlap(rect, other, CLEARANCE));
}

/** The place a word had, as long as it is free; else the best free one; null if there is none. */
export const keepPlace = (
  anchor: Anchor,
  size: Size,
  ground: Ground,
  before: Place | null | undefined,
): Place | null =>
  before && isFree(anchor, before, size, ground) ? before : findPlace(anchor, size, ground);

/** The best free place of sixteen directions and the anchor's distances; null if there is none. */
export function findPlace(anchor: Anchor, size: Size, ground: Ground): Place | null {
  let best: Place | null = null;
  let least = Infinity;
  for (const gap of anchor.gaps) {
    if (gap >= least) break;
    for (let n = 0; n < DIRECTIONS; n++) {
      const place = placeIn(anchor, directionOf(n, anchor.first), gap, size);
      const base = gap + n * TURN_COST;
      if (base >= least || !isFree(anchor, place, size, ground)) continue;
      const rect = rectAt(anchor, place, size);
      const crossing = gap >= LEADER_FROM && crosses(anchor, rect, ground.taken) ? CROSSING_COST : 0;
      const cost = base + crossing + INK_COST * inkUnder(ground.ink(), rect);
      if (cost < least) [best, least] = [place, cost];
    }
  }
  return best;
}

/** The end of a leader: the nearest point of a rectangle. */
export const leaderEnd = ({ x, y }: Point, rect: Rect): Point => ({
  x: Math.min(Math.max(x, rect.x), rect.x + rect.width),
  y: Math.min(Math.max(y, rect.y), rect.y + rect.height),
});

/** Whether a leader would run across something that does not lie round its own anchor. */
function crosses({ at, radius }: Anchor, rect: Rect, taken: readonly Rect[]): boolean {
  const end = leaderEnd(at, rect);
  const own = { x: at.x - radius, y: at.y - radius, width: 2 * radius, height: 2 * radius };
  return taken.some((other) => {
    const box = { x0: other.x, y0: other.y, x1: other.x + other.width, y1: other.y + other.height };
    return !overlap(own, other) && clipSegment(at.x, at.y, end.x, end.y, box, emptyClip());
  });
}

/** Whether two rectangles come nearer to each other than `clearance` px. */
export const overlap = (a: Rect, b: Rect, clearance = 0): boolean =>
  a.x < b.x + b.width + clearance &&
  b.x < a.x + a.width + clearance &&
  a.y < b.y + b.height + clearance &&
  b.y < a.y + a.height + clearance;

/** The n-th direction: the first, then alternately up and down from it. */
const directionOf = (n: number, first: number): number =>
  first + (n % 2 ? -1 : 1) * Math.ceil(n / 2) * ((2 * Math.PI) / DIRECTIONS);

/** A place in a direction: the middle lies on the rectangle that the word's middle runs round the anchor on. */
function placeIn({ radius }: Anchor, direction: number, gap: number, { width, height }: Size): Place {
  const [cos, sin] = [Math.cos(direction), Math.sin(direction)];
  const reach = 1 / Math.max(Math.abs(cos), Math.abs(sin));
  return {
    dx: cos * reach * (radius + gap + width / 2),
    dy: sin * reach * (radius + gap + height / 2),
    gap,
  };
}
