import type { Camera, Point } from './camera';
import { headOf } from './heads';
import { PALETTES } from './palette';
import type { Context } from './pen';
import { outlineTrace } from './paths';
import { racerLook } from './racers';
import type { Scene } from './scene';
import { trace } from './trace';

const PATH_OPACITY = 0.28;
const DOT_OPACITY = 0.75;
const DOT = 3.6;
/** On a curve, where there are no lines to see: wider, and set off from it. */
const ROLLING = { dot: 6, casing: 1.5 };

/** Draws crowds: a thin line for each run, and a dot where it stands; on a curve the dots alone. */
export function paintCrowd(ctx: Context, { crowd, playhead, height, theme }: Scene, camera: Camera): void {
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
      if (!height) outlineTrace(ctx, trace(run, head.past, camera));
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
