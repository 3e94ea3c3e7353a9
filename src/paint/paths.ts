import type { Context } from './pen';
import type { RacerLook } from './racers';
import { DASH_WIDTH } from './racers';
import type { Trace } from './trace';

/** The opacity of a path's casing. */
const CASING_OPACITY = 0.92;
/** The opacity of what is to come. */
const TO_COME_OPACITY = 0.7;
/** What others have done: their opacity, their width and that with casing, in px. */
const BESIDE_OPACITY = 0.55;
const BESIDE = 1.25;
const BESIDE_CASED = 3;
/** The width of an average and that with casing, in px. */
const FINE = 1.25;
const FINE_CASED = 4.25;
/** The width of the lines between points, in px. */
const JOIN = 1;
/** A path in more pieces than this covers its ground so densely that dashes could not be told from each other. */
const MOST_DASHED_RUNS = 256;

/** How a path is drawn. */
export interface PathStroke {
  readonly look: RacerLook;
  /** In px. */
  readonly width: number;
  /** The outline on each side, in px, and its colour. */
  readonly casing: number;
  readonly casingColour: string;
}

/** Draws what a racer has done: casing, then colour in its dash. */
export function paintPath(
  ctx: Context,
  path: Trace,
  { look, width, casing, casingColour }: PathStroke,
): void {
  ctx.lineJoin = 'round';
  ctx.lineCap = 'round';
  ctx.strokeStyle = casingColour;
  ctx.lineWidth = width + 2 * casing;
  ctx.globalAlpha = CASING_OPACITY;
  strokeAll(ctx, path);
  ctx.globalAlpha = 1;
  ctx.strokeStyle = look.r;
  ctx.lineWidth = width;
  if (look.dash.lengths.length === 0 || path.runs.length > MOST_DASHED_RUNS) strokeAll(ctx, path);
  else strokeDashed(ctx, path, look, width);
}

/** Draws a path as its points, each as wide as a path is and joined by thin lines: on a curve it leads to and fro. */
export function paintPoints(
  ctx: Context,
  path: Trace,
  { look, width, casing, casingColour }: PathStroke,
): void {
  ctx.lineJoin = 'round';
  ctx.lineCap = 'round';
  for (const [colour, extra] of [
    [casingColour, 2 * casing],
    [look.r, 0],
  ] as const) {
    ctx.strokeStyle = colour;
    ctx.lineWidth = JOIN + extra;
    strokeAll(ctx, path);
    ctx.lineWidth = 2 * width + extra;
    ctx.beginPath();
    for (let i = 0; i < path.points.length; i += 2) {
      ctx.moveTo(path.points[i]!, path.points[i + 1]!);
      ctx.lineTo(path.points[i]!, path.points[i + 1]!);
    }
    ctx.stroke();
  }
}

/** Draws a path as one thin line, without casing or dash: while something is dragged. `width` is one device px. */
export function paintThinPath(ctx: Context, path: Trace, colour: string, width: number): void {
  ctx.lineJoin = 'bevel';
  ctx.lineCap = 'butt';
  ctx.strokeStyle = colour;
  ctx.lineWidth = width;
  strokeAll(ctx, path);
}

/** Draws what a racer has done on the map of another; without a casing while something is dragged. */
export function paintBeside(ctx: Context, path: Trace, colour: string, casing: string | null): void {
  ctx.globalAlpha = BESIDE_OPACITY;
  if (casing) paintThinPath(ctx, path, casing, BESIDE_CASED);
  paintThinPath(ctx, path, colour, BESIDE);
  ctx.globalAlpha = 1;
}

/** Draws the average of where a racer has been: thin, but cased as its path, on which it may lie. */
export function paintFine(ctx: Context, path: Trace, colour: string, casing: string | null): void {
  ctx.globalAlpha = CASING_OPACITY;
  if (casing) paintThinPath(ctx, path, casing, FINE_CASED);
  ctx.globalAlpha = 1;
  paintThinPath(ctx, path, colour, FINE);
}

/** Draws what a racer has yet to do. */
export function paintToCome(ctx: Context, path: Trace, colour: string): void {
  ctx.globalAlpha = TO_COME_OPACITY;
  paintThinPath(ctx, path, colour, 1);
  ctx.globalAlpha = 1;
}

/** Adds a whole path to what is being outlined. */
function outlineTrace(ctx: Context, path: Trace): void {
  path.runs.forEach((_, n) => outlineRun(ctx, path, n));
}

function strokeAll(ctx: Context, path: Trace): void {
  ctx.beginPath();
  outlineTrace(ctx, path);
  ctx.stroke();
}

function strokeDashed(ctx: Context, path: Trace, { dash }: RacerLook, width: number): void {
  ctx.lineCap = dash.cap;
  ctx.setLineDash(dash.lengths.map((length) => (length * width) / DASH_WIDTH));
  path.runs.forEach((run, n) => {
    ctx.lineDashOffset = run.travelled;
    ctx.beginPath();
    outlineRun(ctx, path, n);
    ctx.stroke();
  });
  ctx.setLineDash([]);
}

function outlineRun(ctx: Context, { points, runs }: Trace, n: number): void {
  const from = 2 * runs[n]!.from;
  const to = 2 * (runs[n + 1]?.from ?? points.length / 2);
  ctx.moveTo(points[from]!, points[from + 1]!);
  for (let i = from + 2; i < to; i += 2) ctx.lineTo(points[i]!, points[i + 1]!);
}
