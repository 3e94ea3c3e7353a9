import { fit, type Camera, type Point } from '../camera';
import { clipSegment, emptyClip, type Clipped } from '../clip';
import type { Run, Trace, Tracing } from '../trace';
import { project, type Lens } from './lens';
import { groundAt, type Place, type Relief } from './relief';
import { sightThrough } from './sight';

/** A path as it lies on the ground, on the canvas in CSS px: what of it is in sight, and what the ground hides. */
export interface Draped {
  readonly seen: Trace;
  readonly hidden: Trace;
}

/** Whether ground hides what lies behind it: a wireframe does not. */
export type Opacity = 'opaque' | 'clear';

/** The longer side of the floor, in px of the flat map on which paths are thinned out before they are laid down. */
const FLAT = 640;
/** A straight piece of a path is laid down in pieces of so many of these px, to follow the ground. */
const PIECE = 5;

/** The camera of a flat map that shows just the floor of a relief. */
export const flatCamera = ({ box, width, depth }: Relief): Camera =>
  fit(box, { width: FLAT * width, height: FLAT * depth }, 0, 'fill');

/** The place on the floor of a point on the flat map. */
export const fromFlat = (
  { x, y }: Point,
  camera: Camera,
  { width, depth }: Relief,
): Pick<Place, 'x' | 'y'> => ({
  x: (x / camera.width - 0.5) * width,
  y: (0.5 - y / camera.height) * depth,
});

/** A line on the canvas that is being drawn. */
interface Pen {
  readonly points: number[];
  readonly runs: Run[];
  /** Whether it stands where the last piece ended. */
  isDown: boolean;
}

/** How far a path has been laid down. */
interface Progress {
  /** The point of the flat map that is laid next, and the first run that begins behind it. */
  next: number;
  run: number;
  /** How long it is so far, on the canvas, so that dashes go on where they would have been. */
  travelled: number;
  /** Where it is on the canvas; null where it is lifted. */
  last: { readonly at: Point; readonly pen: Pen } | null;
}

/** A path that has been laid down and can go on from there, with what that takes. */
export interface Draping extends Draped, Progress {
  readonly path: Traced;
  readonly flat: Camera;
  readonly relief: Relief;
  readonly lens: Lens;
  readonly opacity: Opacity;
  readonly isSeen: (place: Place) => boolean;
  readonly seen: Pen;
  readonly hidden: Pen;
  /** All this before the last stretch, to a place between two rows. */
  settled: (Progress & { readonly pens: readonly [PenState, PenState] }) | null;
}

/** A trace on the flat map, and how many of its numbers stay when it goes on. */
export type Traced = Pick<Tracing, 'points' | 'runs' | 'settledPoints'>;

type PenState = readonly [points: number, runs: number, isDown: boolean];

const newPen = (): Pen => ({ points: [], runs: [], isDown: false });

/**
 * Lays a path that was traced on the flat map down on the ground. What leaves the floor or its ground is left out.
 * `begun`, what was laid of the same trace when it was shorter, is used up.
 */
export function drape(
  path: Traced,
  flat: Camera,
  relief: Relief,
  lens: Lens,
  opacity: Opacity,
  begun?: Draping,
): Draping {
  const goesOn = begun?.path === path && begun.lens === lens && begun.opacity === opacity;
  const draping = goesOn ? begun : begin(path, flat, relief, lens, opacity);
  resume(draping);
  layUpTo(draping, path.settledPoints / 2);
  draping.settled = {
    ...progressOf(draping),
    pens: [stateOf(draping.seen), stateOf(draping.hidden)],
  };
  layUpTo(draping, path.points.length / 2);
  return draping;
}

const begin = (path: Traced, flat: Camera, relief: Relief, lens: Lens, opacity: Opacity): Draping => ({
  path,
  flat,
  relief,
  lens,
  opacity,
  isSeen: sightThrough(lens, relief),
  seen: newPen(),
  hidden: newPen(),
  next: 0,
  run: 0,
  travelled: 0,
  last: null,
  settled: null,
});

const progressOf = ({ next, run, travelled, last }: Draping): Progress => ({ next, run, travelled, last });

const stateOf = ({ points, runs, isDown }: Pen): PenState => [points.length, runs.length, isDown];

/** Takes back the last stretch, which led to a place between two rows. */
function resume(draping: Draping): void {
  if (!draping.settled) return;
  const { pens, ...progress } = draping.settled;
  Object.assign(draping, progress);
  [draping.seen, draping.hidden].forEach((pen, n) => {
    [pen.points.length, pen.runs.length, pen.isDown] = pens[n]!;
  });
}

/** Lays down all pieces between the first so many points of the trace. */
function layUpTo(draping: Draping, count: number): void {
  const { points, runs } = draping.path;
  const floor = { x0: 0, y0: 0, x1: draping.flat.width, y1: draping.flat.height };
  const clip = emptyClip();
  for (; draping.next + 1 < count; draping.next++) {
    const i = 2 * draping.next;
    while (draping.run < runs.length && runs[draping.run]!.from <= draping.next) draping.run++;
    const ends = runs[draping.run]?.from === draping.next + 1;
    const isOn =
      !ends && clipSegment(points[i]!, points[i + 1]!, points[i + 2]!, points[i + 3]!, floor, clip);
    if (!isOn || clip.enter > 0) lift(draping);
    if (isOn) laySegment(draping, clip);
  }
}

/** Lays a straight piece down, going on from where the path is, or from its own beginning. */
function laySegment(draping: Draping, { x0, y0, x1, y1 }: Clipped): void {
  if (!draping.last) lay(draping, x0, y0);
  const [dx, dy] = [x1 - x0, y1 - y0];
  const pieces = Math.max(1, Math.ceil(Math.sqrt(dx * dx + dy * dy) / PIECE));
  for (let k = 1; k <= pieces; k++) lay(draping, x0 + (dx * k) / pieces, y0 + (dy * k) / pieces);
}

/** Goes on to a point of the flat map. A piece belongs to what its beginning is: in sight, or hidden. */
function lay(draping: Draping, x: number, y: number): void {
  const { flat, relief, lens, opacity, isSeen, seen, hidden, last } = draping;
  const on = fromFlat({ x, y }, flat, relief);
  const place = { ...on, z: groundAt(relief, on.x, on.y) };
  if (Number.isNaN(place.z)) {
    lift(draping);
    return;
  }
  const at = project(lens, place);
  if (last) draw(draping, last.pen, last.at, at);
  const pen = opacity === 'clear' || isSeen(place) ? seen : hidden;
  if (last && last.pen !== pen) last.pen.isDown = false;
  draping.last = { at, pen };
}

function draw(draping: Draping, pen: Pen, from: Point, to: Point): void {
  if (!pen.isDown) {
    pen.runs.push({ from: pen.points.length / 2, travelled: draping.travelled });
    pen.points.push(from.x, from.y);
    pen.isDown = true;
  }
  pen.points.push(to.x, to.y);
  draping.travelled += Math.hypot(to.x - from.x, to.y - from.y);
}

function lift(draping: Draping): void {
  draping.seen.isDown = false;
  draping.hidden.isDown = false;
  draping.last = null;
}
