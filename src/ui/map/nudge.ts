import type { State } from '../../state/store';
import { prefersStill } from './look';
import type { Stage } from './stage';

/** So long (ms) after the first race has ended, the start's handle moves a little and back. */
const NUDGE_AFTER = 1_500;
/** How long that takes, in ms, and how far it goes, in px. */
const NUDGE_TIME = 600;
const NUDGE = 3;

/**
 * Invites the hand to the start's handle, once, unless it has been there already. Says how far to the right of its
 * place the handle stands now, in px.
 */
export function invite(stage: Stage, state: State, now: number): number {
  const { app, handling, invitation } = stage;
  if (invitation === 'given') return 0;
  if (handling.known || state.dragging || state.access.start || prefersStill()) stage.invitation = 'given';
  else if (invitation === 'due' && hasEnded(state, app.traces.current.lastStep)) {
    stage.invitation = 'waiting';
    stage.inviting = setTimeout(() => {
      stage.invitation = { began: performance.now() };
      app.frames.invalidate();
    }, NUDGE_AFTER);
  } else if (typeof invitation === 'object') {
    const t = (now - invitation.began) / NUDGE_TIME;
    app.frames.invalidate();
    if (t < 1) return nudgedBy(Math.max(0, t));
    stage.invitation = 'given';
  }
  return 0;
}

const hasEnded = ({ run, playback }: State, lastStep: number): boolean =>
  run.complete && !playback.playing && playback.step > 0 && playback.step >= lastStep;

/** Slow at both ends, and back where it began. */
const nudgedBy = (t: number): number => (NUDGE * (1 - Math.cos(2 * Math.PI * t))) / 2;
