import type { Point, Size } from './camera';
import { keepPlace, leaderEnd, LEADER_FROM, rectAt, type Anchor, type Ground, type Place } from './places';
import type { Rect } from './scene';

/** A head that wants to be named. */
export interface NamedHead {
  /** Which racer of the scene it is. */
  readonly racer: number;
  readonly at: Point;
  /** Half of its marker's width, in px. */
  readonly radius: number;
  /** Of its name, in px. */
  readonly size: Size;
  readonly rank: number;
  readonly selected: boolean;
  /** An arrow at the edge always has a name of its own. */
  readonly kind: 'marker' | 'arrow';
}

/** The name of one head, or the list of names of several. */
export interface Label {
  /** One racer; or those of a call-out, in rank order. */
  readonly racers: readonly number[];
  /** As seen from the head, or from the middle of the heads. */
  readonly place: Place;
  readonly rect: Rect;
  /** From the rim of the nearest head to the words; null where they stand close enough. */
  readonly leader: readonly [from: Point, to: Point] | null;
}

/** The form of a call-out, in px: its padding, what each row adds to a name's height, and where a row's parts stand. */
export const CALLOUT = { padding: 6, leading: 1, marker: 14, text: 26, right: 12 } as const;

const NAME_GAPS = [6, 10, 16, 22, 30, 40, 52, 66, 82];
const CALLOUT_GAPS = [24, 36, 50, 66, 84, 104, 128];
/** Heads nearer than this many radii share a call-out; those that already do stay in it a little longer. */
const NEAR = 3;
const STILL_NEAR = 4;
const CROWD = 3;

/**
 * Where the names of heads stand; the ground holds the heads themselves. Crowds of three and more share a call-out. A name that had a place among `previous`
 * keeps it as long as it is free; pass none to place them all anew. A head without any free place stays without a
 * name.
 */
export function placeLabels(
  heads: readonly NamedHead[],
  ground: Ground,
  previous: readonly Label[],
): Label[] {
  const crowds = crowdsOf(heads, previous);
  const crowded = new Set(crowds.flat());
  const alone = heads.filter((head) => !crowded.has(head)).sort(byPrecedence);
  const taken = [...ground.taken];
  const labels: Label[] = [];
  // Single names first: they have to stand close, a call-out can go farther.
  for (const group of [...alone.map((head) => [head]), ...crowds]) {
    const label = placeOne(group, { ...ground, taken }, previous);
    if (!label) continue;
    labels.push(label);
    taken.push(label.rect);
  }
  return labels;
}

/** The ground that a head covers, with its casing. */
export const headRect = ({ at, radius }: { readonly at: Point; readonly radius: number }): Rect => ({
  x: at.x - radius - 2,
  y: at.y - radius - 2,
  width: 2 * radius + 4,
  height: 2 * radius + 4,
});

function placeOne(group: readonly NamedHead[], ground: Ground, previous: readonly Label[]): Label | null {
  const racers = group.map(({ racer }) => racer);
  const at = group.length === 1 ? group[0]!.at : middleOf(group);
  const size = group.length === 1 ? group[0]!.size : calloutSize(group);
  const anchor: Anchor = {
    at,
    radius: group[0]!.radius,
    first: group.length === 1 ? 0 : -Math.PI / 2,
    gaps: group.length === 1 ? NAME_GAPS : CALLOUT_GAPS,
  };
  const before = previous.find((label) => sameRacers(label.racers, racers));
  const place = keepPlace(anchor, size, ground, before?.place);
  if (!place) return null;
  const rect = rectAt(anchor, place, size);
  return { racers, place, rect, leader: leaderOf(group, place, rect) };
}

function leaderOf(group: readonly NamedHead[], { gap }: Place, rect: Rect): [Point, Point] | null {
  if (gap < LEADER_FROM) return null;
  const ways = group.map(({ at, radius }) => {
    const to = leaderEnd(at, rect);
    return { at, radius, to, length: Math.hypot(to.x - at.x, to.y - at.y) };
  });
  const { at, radius, to, length } = ways.reduce((best, way) => (way.length < best.length ? way : best));
  const part = Math.min(1, (radius + 2) / length);
  return [{ x: at.x + (to.x - at.x) * part, y: at.y + (to.y - at.y) * part }, to];
}

/** Groups of at least three heads, each near another of its group, in rank order. */
function crowdsOf(heads: readonly NamedHead[], previous: readonly Label[]): NamedHead[][] {
  const together = previous.filter((label) => label.racers.length > 1);
  const near = (a: NamedHead, b: NamedHead): boolean => {
    const already = together.some(({ racers }) => racers.includes(a.racer) && racers.includes(b.racer));
    return Math.hypot(a.at.x - b.at.x, a.at.y - b.at.y) < (already ? STILL_NEAR : NEAR) * a.radius;
  };
  const waiting = new Set(heads.filter(({ kind }) => kind === 'marker'));
  const crowds: NamedHead[][] = [];
  for (const seed of waiting) {
    const crowd = [seed];
    waiting.delete(seed);
    for (const member of crowd)
      for (const other of waiting)
        if (near(member, other)) {
          crowd.push(other);
          waiting.delete(other);
        }
    if (crowd.length >= CROWD) crowds.push(crowd.sort((a, b) => a.rank - b.rank));
  }
  return crowds;
}

const byPrecedence = (a: NamedHead, b: NamedHead): number =>
  Number(b.selected) - Number(a.selected) || a.rank - b.rank;

const middleOf = (heads: readonly NamedHead[]): Point => ({
  x: heads.reduce((sum, { at }) => sum + at.x, 0) / heads.length,
  y: heads.reduce((sum, { at }) => sum + at.y, 0) / heads.length,
});

const calloutSize = (heads: readonly NamedHead[]): Size => ({
  width: CALLOUT.text + Math.max(...heads.map(({ size }) => size.width)) + CALLOUT.right,
  height: heads.reduce((sum, { size }) => sum + size.height + CALLOUT.leading, 2 * CALLOUT.padding),
});

const sameRacers = (a: readonly number[], b: readonly number[]): boolean =>
  a.length === b.length && a.every((racer) => b.includes(racer));
