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

/** What a trace is built with: the pen's place and what it has drawn. */
interface Pen {
  readonly points: number[];
  readonly runs: Run[];
  /** The last segments drawn, as pairs of pixels; a newer one may take an older one's place. */
  readonly drawn: Float64Array;
  x: number;
  y: number;
  travelled: number;
}

/**
 * The stretch of a path as the canvas shows it: clipped in the surface's units, so that no coordinate leaves the
 * canvas by more than a margin, and without what would not change a pixel. Moves under half a pixel are gathered, and
 * a segment between two pixels that were already joined is left out, so that an oscillation of any length costs as
 * much as the ground it covers. No extreme is lost, nothing is smoothed.
 */
export function trace(path: Path, stretch: Stretch, camera: Camera): Trace {
  const pen: Pen = { points: [], runs: [], drawn: new Float64Array(1 << REMEMBERED_BITS), x: NaN, y: NaN, travelled: 0 };
  const box = visibleBox(camera, MARGIN);
  const clip = emptyClip();
  let [ax, ay] = [path.xs[stretch.from]!, path.ys[stretch.from]!];
  for (let k = stretch.from + 1; k <= stretch.to; k++) {
    const [bx, by] = [path.xs[k]!, path.ys[k]!];
    if (k < stretch.to && tooShort((bx - ax) * camera.scaleX, (by - ay) * camera.scaleY)) continue;
    segment(pen, camera, ax, ay, bx, by, box, clip);
    ax = bx;
    ay = by;
  }
  if (stretch.end) segment(pen, camera, ax, ay, stretch.end.x, stretch.end.y, box, clip);
  return pen;
}

const tooShort = (dx: number, dy: number): boolean => dx * dx + dy * dy < LEAST_MOVE * LEAST_MOVE;

/** Draws the visible part of the segment from a to b. */
function segment(
  pen: Pen,
  camera: Camera,
  ax: number,
  ay: number,
  bx: number,
  by: number,
  box: Box,
  clip: Clipped,
): void {
  const length = Math.min(LONGEST, distance((bx - ax) * camera.scaleX, (by - ay) * camera.scaleY));
  if (clipSegment(ax, ay, bx, by, box, clip)) {
    const [x0, y0] = [screenX(camera, clip.x0), screenY(camera, clip.y0)];
    const [x1, y1] = [screenX(camera, clip.x1), screenY(camera, clip.y1)];
    if (isNew(pen.drawn, pixel(x0, y0), pixel(x1, y1))) {
      if (Math.abs(pen.x - x0) < 1 && Math.abs(pen.y - y0) < 1) pen.points.push(x1, y1);
      else {
        pen.runs.push({ from: pen.points.length / 2, travelled: pen.travelled + clip.enter * length });
        pen.points.push(x0, y0, x1, y1);
      }
      pen.x = x1;
      pen.y = y1;
    }
  }
  pen.travelled += length;
}

// Math.hypot takes ten times as long.
const distance = (dx: number, dy: number): number => Math.sqrt(dx * dx + dy * dy);

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
