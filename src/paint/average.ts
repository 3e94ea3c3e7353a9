import type { Camera } from './camera';
import { headOf, type Head } from './heads';
import { paintMarker } from './markers';
import { PALETTES } from './palette';
import { paintFine } from './paths';
import type { Context } from './pen';
import { racerLook } from './racers';
import type { Scene, SceneRacer } from './scene';
import { trace, type Trace, type Tracing } from './trace';

/** Its marker is this part of a head's across, with a casing on each side, in px. */
const SMALLER = 0.6;
const CASING = 1.5;

/** The average of a racer's places at the playhead, and its way there; null until it leaves the racer. */
export function averageAt(
  { average }: SceneRacer,
  { playhead, height }: Pick<Scene, 'playhead' | 'height'>,
  camera: Camera,
): { readonly path: Tracing; readonly head: Head } | null {
  if (!average || playhead <= average.from) return null;
  const head = headOf(average, playhead, camera, height);
  if (!head || head.past.to < average.from) return null;
  return { head, path: trace(average, { ...head.past, from: average.from }, camera) };
}

/** Draws an average: a fine line, and a small marker where it stands; neither where it is hidden (null). */
export function paintAverage(
  ctx: Context,
  { theme, sizes, quality }: Scene,
  slot: number,
  path: Trace | null,
  head: Pick<Head, 'at' | 'away'> | null,
): void {
  const { marker, r } = racerLook(slot, theme);
  const { casing } = PALETTES[theme];
  if (path) paintFine(ctx, path, r, quality === 'drag' ? null : casing);
  if (head?.away === null)
    paintMarker(ctx, marker, head.at, sizes.head * SMALLER, { fill: r, casing, casingWidth: CASING });
}
