import type { Point } from '../camera';
import { directionAt, type Lens } from './lens';
import { cellOf, cornerOf, groundAt, HEIGHT, type Place, type Relief } from './relief';

/** A ray is looked at every so many cells. */
const STEP = 0.5;
const FEWEST_STEPS = 48;
const HALVINGS = 24;
/** Ground this much above a line of sight hides what lies on it; nearer than so many cells it is its own ground. */
const CLEARANCE = 0.004;
const OWN = 1.5;

/** The first place of the ground that is seen at a place on the canvas, in CSS px; null where there is none. */
export function groundUnder(at: Point, lens: Lens, relief: Relief): Place | null {
  const direction = directionAt(lens, at);
  const span = insideBlock(lens.eye, direction, relief);
  if (!span) return null;
  const [enter, leave] = span;
  const across = Math.hypot(direction.x, direction.y) * (leave - enter);
  const steps = Math.max(FEWEST_STEPS, Math.ceil(across / (STEP * cellOf(relief))));
  let before = enter;
  for (let n = 0; n <= steps; n++) {
    const now = enter + ((leave - enter) * n) / steps;
    if (above(along(lens.eye, direction, now), relief) <= 0)
      return settled(lens.eye, direction, before, now, relief);
    before = now;
  }
  return null;
}

/** The place between two of a ray where it meets the ground. */
function settled(eye: Place, direction: Place, before: number, after: number, relief: Relief): Place {
  let [high, low] = [before, after];
  for (let n = 0; n < HALVINGS; n++) {
    const middle = (high + low) / 2;
    if (above(along(eye, direction, middle), relief) <= 0) low = middle;
    else high = middle;
  }
  const { x, y } = along(eye, direction, low);
  return { x, y, z: groundAt(relief, x, y) };
}

/** How far above the ground a place is; NaN where there is none. */
const above = ({ x, y, z }: Place, relief: Relief): number => z - groundAt(relief, x, y);

const along = (from: Place, direction: Place, t: number): Place => ({
  x: from.x + direction.x * t,
  y: from.y + direction.y * t,
  z: from.z + direction.z * t,
});

/** Where a ray enters and leaves the block; null where it passes by. */
function insideBlock(from: Place, direction: Place, { width, depth }: Relief): [number, number] | null {
  let [enter, leave] = [0, Infinity];
  for (const [start, speed, low, high] of [
    [from.x, direction.x, -width / 2, width / 2],
    [from.y, direction.y, -depth / 2, depth / 2],
    // The very top of the block is ground.
    [from.z, direction.z, 0, HEIGHT + CLEARANCE],
  ] as const) {
    if (speed === 0) {
      if (start < low || start > high) return null;
      continue;
    }
    const [a, b] = [(low - start) / speed, (high - start) / speed];
    enter = Math.max(enter, Math.min(a, b));
    leave = Math.min(leave, Math.max(a, b));
  }
  return enter < leave ? [enter, leave] : null;
}

/** Whether nothing of the ground lies between a place on it and the eye. */
export function isSeen({ x, y, z }: Place, { eye }: Lens, relief: Relief): boolean {
  const [dx, dy, dz] = [eye.x - x, eye.y - y, eye.z - z];
  const across = Math.hypot(dx, dy);
  if (across < 1e-9) return true;
  const cell = cellOf(relief) / across;
  for (let t = OWN * cell; t < 1; t += cell) {
    const height = z + dz * t;
    if (height > HEIGHT) return true;
    const ground = groundAt(relief, x + dx * t, y + dy * t);
    if (ground > height + CLEARANCE) return false;
    if (Number.isNaN(ground) && isBeyond(relief, x + dx * t, y + dy * t)) return true;
  }
  return true;
}

/** What is known of each sample through a lens: nothing yet, that it is seen, that it is hidden. */
interface Known {
  readonly relief: Relief;
  readonly samples: Uint8Array;
}

const SEEN = 1;
const HIDDEN = 2;

const knowledge = new WeakMap<Lens, Known>();

/**
 * Tells of places whether the sample nearest to them is seen. Each is looked at once for a lens, so that the longest
 * path costs no more than the ground that it covers.
 */
export function sightThrough(lens: Lens, relief: Relief): (place: Place) => boolean {
  const { columns, rows, width, depth } = relief;
  const before = knowledge.get(lens);
  const known = before?.relief === relief ? before : { relief, samples: new Uint8Array(columns * rows) };
  knowledge.set(lens, known);
  const { samples } = known;
  return (place) => {
    const i = Math.min(columns - 1, Math.max(0, Math.round((place.x / width + 0.5) * (columns - 1))));
    const j = Math.min(rows - 1, Math.max(0, Math.round((place.y / depth + 0.5) * (rows - 1))));
    const n = j * columns + i;
    if (samples[n] === 0) {
      const sample = cornerOf(relief, i, j);
      samples[n] = isSeen(Number.isNaN(sample.z) ? place : sample, lens, relief) ? SEEN : HIDDEN;
    }
    return samples[n] === SEEN;
  };
}

const isBeyond = ({ width, depth }: Relief, x: number, y: number): boolean =>
  Math.abs(x) > width / 2 || Math.abs(y) > depth / 2;
