import { screenX, screenY, visibleBox, type Box, type Camera, type Point } from './camera';
import { clipSegment, emptyClip, type Clipped } from './clip';
import type { Path } from './framing';
import { headOf } from './heads';
import { PALETTES } from './palette';
import type { Context } from './pen';
import { racerLook } from './racers';
import type { Scene } from './scene';
import type { Stretch } from './trace';

const PATH_OPACITY = 0.28;
const DOT_OPACITY = 0.75;
const DOT = 3.6;
/** Lines end so far beyond the canvas, in px; moves shorter than this are gathered. */
const MARGIN = 16;
const LEAST_MOVE = 1;
/** On a curve, where there are no lines to see: wider, and set off from it. */
const ROLLING = { dot: 6, casing: 1.5 };

/** Draws crowds: a thin line for each run, and a dot where it stands; on a curve the dots alone. */
export function paintCrowd(ctx: Context, { crowd, playhead, height, theme }: Scene, camera: Camera): void {
  const [box, clip] = [visibleBox(camera, MARGIN), emptyClip()];
  const slots = [...new Set(crowd.map(({ slot }) => slot))];
  ctx.lineJoin = 'bevel';
  ctx.lineCap = 'round';
  for (const slot of slots) {
    const dots: Point[] = [];
    ctx.strokeStyle = racerLook(slot, theme).r;
    ctx.beginPath();
    for (const run of crowd) {
      if (run.slot !== slot) continue;
      const head = headOf(run, playhead, camera, height);
      if (!head) continue;
      if (!height) outline(ctx, run, head.past, camera, box, clip);
      if (head.away === null) dots.push(head.at);
    }
    ctx.globalAlpha = PATH_OPACITY;
    ctx.lineWidth = 1;
    ctx.stroke();
    ctx.beginPath();
    for (const { x, y } of dots) {
      ctx.moveTo(x, y);
      ctx.lineTo(x, y);
    }
    ctx.globalAlpha = 1;
    if (height) {
      ctx.strokeStyle = PALETTES[theme].casing;
      ctx.lineWidth = ROLLING.dot + 2 * ROLLING.casing;
      ctx.stroke();
      ctx.strokeStyle = racerLook(slot, theme).r;
    }
    ctx.globalAlpha = DOT_OPACITY;
    ctx.lineWidth = height ? ROLLING.dot : DOT;
    ctx.stroke();
    ctx.globalAlpha = 1;
  }
}

/** Outlines what a run has done, without what would not change a pixel: hundreds of runs are drawn in every frame. */
function outline(
  ctx: Context,
  { xs, ys }: Path,
  { from, to, end }: Stretch,
  camera: Camera,
  box: Box,
  clip: Clipped,
): void {
  let [x, y] = [xs[from]!, ys[from]!];
  let isOn = false;
  for (let k = from + 1; k <= to + 1; k++) {
    const isLast = k > to;
    if (isLast && !end) break;
    const [nextX, nextY] = isLast ? [end!.x, end!.y] : [xs[k]!, ys[k]!];
    const reach = Math.max(Math.abs(nextX - x) * camera.scaleX, Math.abs(nextY - y) * camera.scaleY);
    if (reach === 0 || (reach < LEAST_MOVE && !isLast)) continue;
    const isSeen = clipSegment(x, y, nextX, nextY, box, clip);
    if (isSeen) {
      if (!isOn || clip.enter > 0) ctx.moveTo(screenX(camera, clip.x0), screenY(camera, clip.y0));
      ctx.lineTo(screenX(camera, clip.x1), screenY(camera, clip.y1));
    }
    isOn = isSeen && clip.leave === 1;
    [x, y] = [nextX, nextY];
  }
}
