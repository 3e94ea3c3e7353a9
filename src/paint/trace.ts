import { screenX, screenY, visibleBox, type Box, type Camera, type Point } from './camera';
import { clipSegment, emptyClip, type Clipped } from './clip';
import type { Path } from './framing';

/** A path on the canvas: runs of points in CSS px, each one unbroken line. */
export interface Trace {
  /** x and y in turn. */
  readonly points: readonly number[];
  readonly runs: readonly Run[];
}

/** One unbroken line of a trace. */
export interface Run {
  /** Which point it begins at; it ends where the next run begins. */
  readonly from: number;
  /** How much of the path, in px, lies before it, so that its dashes go on where they would have been. */
  readonly travelled: number;
}

/** The stretch of a path: rows `from` … `to`, then, where it is given, straight on to a last place. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly end?: Point;
}

/** Paths are drawn this far beyond the canvas, so that line ends and casings stay out of sight. */
const MARGIN = 64;
/** Moves shorter than this are gathered until they add up. */
const LEAST_MOVE = 0.5;
/** No length is counted beyond this, so that a runaway step leaves the dashes before it in place. */
const LONGEST = 1e7;
const REMEMBERED_BITS = 12;
/** The side of a cell, in px, and how many segments may end in it before it is as good as covered. */
const CELL = 4;
const COVERED = 24;

/** A trace that can go on from where it stands, with what that takes. */
export interface Tracing extends Trace {
  readonly points: number[];
  readonly runs: Run[];
  readonly path: Path;
  readonly camera: Camera;
  readonly from: number;
  /** The row up to which rows have been taken in. */
  to: number;
  /** The last place that was not gathered, in the surface's units. */
  x: number;
  y: number;
  /** The pen's place, in CSS px. */
  penX: number;
  penY: number;
  travelled: number;
  /** How many points and runs there are without the last stretch, to a place between two rows. */
  settledPoints: number;
  settledRuns: number;
  /** The last segments drawn, as pairs of pixels; a newer one may take an older one's place. */
  readonly drawn: Float64Array;
  /** How many segments have ended in each cell of the canvas, as far as that matters. */
  readonly crowd: Uint8ClampedArray;
}

/**
 * The stretch of a path as the canvas shows it: clipped in the surface's units, so that no coordinate leaves the
 * canvas by more than a margin, and without what would not change a pixel. Moves under half a pixel are gathered, and
 * a segment between two pixels that were already joined is left out, so that an oscillation of any length costs as
 * much as the ground it covers; so is one between two places where two dozen others have ended. No extreme is lost,
 * nothing is smoothed.
 *
 * `begun`, a trace of an earlier stretch of the same path before the same camera, is used up: the new one goes on from
 * there, so that a path that is being played costs only its new rows.
 */
export function trace(path: Path, stretch: Stretch, camera: Camera, begun?: Tracing): Tracing {
  const tracing =
    begun && goesOn(begun, path, stretch, camera) ? resume(begun) : begin(path, stretch, camera);
  const box = visibleBox(camera, MARGIN);
  const clip = emptyClip();
  for (let k = tracing.to + 1; k <= stretch.to; k++) {
    const x = path.xs[k]!;
    const y = path.ys[k]!;
    const dx = (x - tracing.x) * camera.scaleX;
    const dy = (y - tracing.y) * camera.scaleY;
    if (dx * dx + dy * dy < LEAST_MOVE * LEAST_MOVE) continue;
    if (clipSegment(tracing.x, tracing.y, x, y, box, clip)) draw(tracing, clip, 'once', dx, dy);
    tracing.travelled += lengthOf(dx, dy);
    tracing.x = x;
    tracing.y = y;
  }
  tracing.to = stretch.to;
  tracing.settledPoints = tracing.points.length;
  tracing.settledRuns = tracing.runs.length;
  finish(tracing, stretch, box, clip);
  return tracing;
}

const goesOn = (begun: Tracing, path: Path, stretch: Stretch, camera: Camera): boolean =>
  begun.path.xs === path.xs &&
  begun.camera === camera &&
  begun.from === stretch.from &&
  begun.to <= stretch.to;

const begin = (path: Path, { from }: Stretch, camera: Camera): Tracing => ({
  points: [],
  runs: [],
  path,
  camera,
  from,
  to: from,
  x: path.xs[from]!,
  y: path.ys[from]!,
  penX: NaN,
  penY: NaN,
  travelled: 0,
  settledPoints: 0,
  settledRuns: 0,
  drawn: new Float64Array(1 << REMEMBERED_BITS),
  crowd: new Uint8ClampedArray(cellsAcross(camera) * Math.ceil((camera.height + 2 * MARGIN) / CELL + 1)),
});

const cellsAcross = ({ width }: Camera): number => Math.ceil((width + 2 * MARGIN) / CELL + 1);

const cellAt = (camera: Camera, x: number, y: number): number =>
  Math.floor((y + MARGIN) / CELL) * cellsAcross(camera) + Math.floor((x + MARGIN) / CELL);

/** Whether a segment leads from covered ground to covered ground: a scribble of any length costs what it covers. */
function isCrowded({ crowd, camera }: Tracing, x0: number, y0: number, x1: number, y1: number): boolean {
  const [a, b] = [cellAt(camera, x0, y0), cellAt(camera, x1, y1)];
  if (crowd[a]! >= COVERED && crowd[b]! >= COVERED) return true;
  crowd[a]! += 1;
  crowd[b]! += 1;
  return false;
}

/** Takes back the last stretch, which led to a place between two rows. */
function resume(begun: Tracing): Tracing {
  begun.points.length = begun.settledPoints;
  begun.runs.length = begun.settledRuns;
  begun.penX = begun.points.at(-2) ?? NaN;
  begun.penY = begun.points.at(-1) ?? NaN;
  return begun;
}

/** Draws the last stretch: to the place that ends it, or to the last row where its move was gathered. */
function finish(tracing: Tracing, { to, end }: Stretch, box: Box, clip: Clipped): void {
  const { path, camera } = tracing;
  const x = end ? end.x : path.xs[to]!;
  const y = end ? end.y : path.ys[to]!;
  const dx = (x - tracing.x) * camera.scaleX;
  const dy = (y - tracing.y) * camera.scaleY;
  if ((dx !== 0 || dy !== 0) && clipSegment(tracing.x, tracing.y, x, y, box, clip))
    draw(tracing, clip, 'always', dx, dy);
}

/** Draws the visible part of a segment that is (dx, dy) px long as a whole. */
function draw(tracing: Tracing, clip: Clipped, often: 'once' | 'always', dx: number, dy: number): void {
  const { camera, points, runs } = tracing;
  const x0 = screenX(camera, clip.x0);
  const y0 = screenY(camera, clip.y0);
  const x1 = screenX(camera, clip.x1);
  const y1 = screenY(camera, clip.y1);
  if (often === 'once' && !isNew(tracing.drawn, pixel(x0, y0), pixel(x1, y1))) return;
  if (often === 'once' && isCrowded(tracing, x0, y0, x1, y1)) return;
  if (Math.abs(tracing.penX - x0) < 1 && Math.abs(tracing.penY - y0) < 1) points.push(x1, y1);
  else {
    runs.push({ from: points.length / 2, travelled: tracing.travelled + clip.enter * lengthOf(dx, dy) });
    points.push(x0, y0, x1, y1);
  }
  tracing.penX = x1;
  tracing.penY = y1;
}

// Math.hypot takes ten times as long.
const lengthOf = (dx: number, dy: number): number => Math.min(LONGEST, Math.sqrt(dx * dx + dy * dy));

/** A pixel of the canvas or its margin as one number, from 1 and under 2²⁶. */
const pixel = (x: number, y: number): number => Math.round(x + MARGIN) * 8192 + Math.round(y + MARGIN) + 1;

/** Whether two pixels were not joined a short while ago; remembers that they are now. */
function isNew(drawn: Float64Array, a: number, b: number): boolean {
  const pair = Math.min(a, b) * 2 ** 26 + Math.max(a, b);
  const place = Math.imul(a + b, 0x9e3779b1) >>> (32 - REMEMBERED_BITS);
  if (drawn[place] === pair) return false;
  drawn[place] = pair;
  return true;
}
