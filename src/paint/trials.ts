import { toScreen, visibleBox, type Camera, type Point } from './camera';
import { clipSegment, emptyClip } from './clip';
import type { Context } from './pen';
import type { SceneTrials } from './scene';

/** A hollow dot and its outline, in px. */
const DOT = 3;
const OUTLINE = 1.5;
/** The casing of dots and lines on each side, in px. */
const CASING = 1.25;
/** Lines are drawn this far beyond the canvas, so that their ends stay out of sight. */
const MARGIN = 8;

/** The colours of what was tried. */
export interface TrialInk {
  readonly colour: string;
  readonly casing: string;
}

/** What is farther away than a segment can be clipped from is left out, as is what is no place. */
const FARTHEST = 1e150;

const isPlace = ({ x, y }: Point): boolean => Math.abs(x) <= FARTHEST && Math.abs(y) <= FARTHEST;

/** Joins what a step tried by hairlines: each place to the next or, of a simplex, each to every other. */
export function joinTrials(
  ctx: Context,
  { shape, points }: SceneTrials,
  camera: Camera,
  ink: TrialInk,
): void {
  const known = points.filter(isPlace);
  ctx.beginPath();
  known.forEach((from, i) => {
    const others = shape === 'simplex' ? known.slice(i + 1) : known.slice(i + 1, i + 2);
    for (const to of others) outline(ctx, from, to, camera);
  });
  ctx.lineCap = 'round';
  strokeTwice(ctx, ink, 1);
}

/** Marks what a step tried by hollow dots. */
export function markTrials(ctx: Context, { points }: SceneTrials, camera: Camera, ink: TrialInk): void {
  const box = visibleBox(camera, MARGIN);
  for (const point of points.filter(isPlace)) {
    if (point.x < box.x0 || point.x > box.x1 || point.y < box.y0 || point.y > box.y1) continue;
    const { x, y } = toScreen(camera, point);
    ctx.beginPath();
    ctx.arc(x, y, DOT, 0, 2 * Math.PI);
    ctx.fillStyle = ink.casing;
    ctx.fill();
    strokeTwice(ctx, ink, OUTLINE);
  }
}

function outline(ctx: Context, from: Point, to: Point, camera: Camera): void {
  const part = emptyClip();
  if (!clipSegment(from.x, from.y, to.x, to.y, visibleBox(camera, MARGIN), part)) return;
  const [a, b] = [toScreen(camera, { x: part.x0, y: part.y0 }), toScreen(camera, { x: part.x1, y: part.y1 })];
  ctx.moveTo(a.x, a.y);
  ctx.lineTo(b.x, b.y);
}

function strokeTwice(ctx: Context, { colour, casing }: TrialInk, width: number): void {
  ctx.strokeStyle = casing;
  ctx.lineWidth = width + 2 * CASING;
  ctx.stroke();
  ctx.strokeStyle = colour;
  ctx.lineWidth = width;
  ctx.stroke();
}
