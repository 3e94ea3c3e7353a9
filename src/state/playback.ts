import type { Playback } from './store';

/** At 1× the whole race takes so long, in milliseconds, whatever its length. */
export const RACE_TIME = 6_000;

/** The playhead after so many more milliseconds; at the end it stops, or begins again where it loops. */
export function advance(playback: Playback, elapsed: number, lastStep: number): Playback {
  const step = playback.step + (elapsed / RACE_TIME) * lastStep * playback.speed;
  if (step < lastStep) return { ...playback, step };
  if (playback.loop && lastStep > 0) return { ...playback, step: step % lastStep };
  return { ...playback, step: lastStep, playing: false };
}
