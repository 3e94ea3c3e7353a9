import type { Camera } from './camera';
import { headOf } from './heads';
import { paintMarker } from './markers';
import { PALETTES } from './palette';
import { paintFine } from './paths';
import type { Context } from './pen';
import { racerLook } from './racers';
import type { Scene, SceneRacer } from './scene';
import { trace } from './trace';

/** Its marker is this part of a head's across, with a casing on each side, in px. */
const SMALLER = 0.6;
const CASING = 1.5;

/** Draws the average of a racer's places from where it leaves them: a fine line, and a small marker where it stands. */
export function paintAverage(
  ctx: Context,
  { average, slot }: SceneRacer,
  { theme, sizes, playhead, height, quality }: Scene,
  camera: Camera,
): void {
  if (!average || playhead <= average.from) return;
  const head = headOf(average, playhead, camera, height);
  if (!head || head.past.to < average.from) return;
  const { marker, r } = racerLook(slot, theme);
  const { casing } = PALETTES[theme];
  const past = trace(average, { ...head.past, from: average.from }, camera);
  // On a curve, the straight way between two places is no way.
  if (!height) paintFine(ctx, past, r, quality === 'drag' ? null : casing);
  if (head.away === null)
    paintMarker(ctx, marker, head.at, sizes.head * SMALLER, { fill: r, casing, casingWidth: CASING });
}
