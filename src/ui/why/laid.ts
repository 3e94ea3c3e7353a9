import type { Point, Size } from '../../paint/camera';
import { clipSegment, emptyClip } from '../../paint/clip';
import type { Rect } from '../../paint/scene';
import type { Arrow } from './arrows';
import { type Plan, pointed } from './plan';

/** An arrow on the map's canvas, in CSS px. */
export interface Laid {
  readonly arrow: Arrow;
  readonly from: Point;
  readonly to: Point;
}

/** −g is so long on the map, in px: it has a scale of its own. */
const SLOPE_LENGTH = 88;
/** Arrows that would lie on each other lie side by side, so far apart, in px. */
const LANE = 9;
/** The cosine from which on two ways are nearly the same. */
const ALIKE = 0.9;
/** A shorter arrow is little more than a head, and hides nothing, in px. */
const SPECK = 14;
/** The side of the squares that words keep off an arrow by, in px. */
const SQUARE = 8;

/** Arrows from a place: the step where it is, the others beside what they would hide or be hidden by. */
export function laidOut(plan: Plan, arrows: readonly Arrow[]): readonly Laid[] {
  const bare = arrows.map((arrow): Laid => ({ arrow, from: plan.at, to: tipOf(plan, arrow) }));
  if (plan.apart > 0)
    return bare.map((one, i) =>
      one.arrow.of === 'step' ? one : moved(one, { x: 0, y: (i + 1) * plan.apart }),
    );
  const laid: Laid[] = [];
  for (const one of bare.toReversed()) laid.push(aside(one, laid));
  return laid.reverse();
}

const tipOf = (plan: Plan, { of, vector }: Arrow): Point =>
  of === 'down' ? pointed(plan, vector, SLOPE_LENGTH) : plan.end(vector);

const moved = ({ arrow, from, to }: Laid, by: Point): Laid => ({
  arrow,
  from: { x: from.x + by.x, y: from.y + by.y },
  to: { x: to.x + by.x, y: to.y + by.y },
});

const wayOf = ({ from, to }: Laid) => {
  const [x, y] = [to.x - from.x, to.y - from.y];
  const length = Math.hypot(x, y);
  return { x: x / length, y: y / length, length };
};

/** On which side of a way another one goes, from −1 to 1: the sine between them. */
const turn = (a: Point, b: Point): number => a.x * b.y - a.y * b.x;

/** An arrow in the nearest lane in which it can be told from those that lie already, on its own side of the first. */
function aside(one: Laid, laid: readonly Laid[]): Laid {
  const way = wayOf(one);
  if (!laid[0] || !(way.length > 0)) return one;
  const side = turn(wayOf(laid[0]), way) < 0 ? -1 : 1;
  for (const lane of [0, 1, -1, 2, -2, 3, -3]) {
    const off = lane * side * LANE;
    const there = moved(one, { x: -way.y * off, y: way.x * off });
    if (!laid.some((other) => isHidden(there, other))) return there;
  }
  return one;
}

/** Whether one of two arrows lies along the other: nearly the same way, and the tip of the shorter one too near. */
function isHidden(a: Laid, b: Laid): boolean {
  const [alongA, alongB] = [wayOf(a), wayOf(b)];
  if (!(Math.min(alongA.length, alongB.length) > SPECK)) return false;
  if (!(alongA.x * alongB.x + alongA.y * alongB.y > ALIKE)) return false;
  const [short, long, along] = alongA.length < alongB.length ? [a, b, alongB] : [b, a, alongA];
  const off = turn(along, { x: short.to.x - long.from.x, y: short.to.y - long.from.y });
  return Math.abs(off) < LANE - 0.5;
}

/** The ground of a canvas that an arrow covers. */
export function coverOf({ from, to }: Laid, { width, height }: Size): readonly Rect[] {
  const part = emptyClip();
  const canvas = { x0: 0, y0: 0, x1: width, y1: height };
  if (!clipSegment(from.x, from.y, to.x, to.y, canvas, part)) return [];
  const [dx, dy] = [part.x1 - part.x0, part.y1 - part.y0];
  const count = Math.ceil(Math.hypot(dx, dy) / SQUARE);
  return Array.from({ length: count + 1 }, (_, k) => ({
    x: part.x0 + (dx * k) / Math.max(1, count) - SQUARE / 2,
    y: part.y0 + (dy * k) / Math.max(1, count) - SQUARE / 2,
    width: SQUARE,
    height: SQUARE,
  }));
}
