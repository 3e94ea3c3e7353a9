import { advance } from '../playback';
import type { AppStore } from '../store';
import type { Traces } from '../traces';
import type { Frames } from './frames';

/**
 * Moves the playhead while the race plays, and asks for a frame whenever anything that is painted has changed. Where
 * motion is not wanted, to play is to be at the end.
 */
export function wireClock(
  store: AppStore,
  shown: Pick<AppStore, 'subscribe'>,
  traces: { readonly current: Traces },
  frames: Frames,
): () => void {
  const still = matchMedia('(prefers-reduced-motion: reduce)');
  let last = 0;
  const leaveFrames = frames.subscribe((now) => {
    const { playback, run } = store.getState();
    if (!playback.playing) {
      last = 0;
      return;
    }
    // A hidden page gets no frames: what has passed meanwhile does not count.
    const elapsed = last === 0 ? 0 : Math.min(now - last, 100);
    last = now;
    const { lastStep } = traces.current;
    const next = still.matches
      ? { ...playback, step: lastStep, playing: false }
      : advance(playback, elapsed, lastStep);
    // The end of a race that is still being computed is not its end.
    store.setState({ playback: run.complete ? next : { ...next, playing: true } });
    frames.invalidate();
  });
  const leaveStore = shown.subscribe(frames.invalidate);
  return () => {
    leaveFrames();
    leaveStore();
  };
}
