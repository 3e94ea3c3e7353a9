import type { Experiment } from '../../experiment/experiment';
import type { RowsReply } from '../../worker/messages';
import { createReceiver } from '../receive';
import type { AppStore, Playback } from '../store';
import { racesOf } from '../traces';
import { hangCurtain } from './curtain';
import type { Screen } from './screen';

/** Rows of a long race are shown at most so often, in milliseconds: to draw millions of them takes a while. */
const REPORT = 250;

/** The playhead in a race of another length: at the end if it was held there, and never beyond it. */
const placed = (playback: Playback, heldAt: Playback | null, now: number): Playback => ({
  ...playback,
  step: playback === heldAt ? now : Math.min(playback.step, now),
});

/** Where rows arrive. */
export interface Arrivals {
  /** Says what has been asked to race: whatever rows arrive from now on are of these, map by map. */
  readonly expect: (experiments: readonly Experiment[]) => void;
  /** Puts rows together with those before them, and shows what the page may know of them. */
  readonly take: (reply: RowsReply) => void;
}

/** Arrivals of which nothing has come. */
export function createArrivals(store: AppStore, screen: Screen): Arrivals {
  const receive = createReceiver();
  const curtain = hangCurtain(store, screen.show);
  let expected: readonly Experiment[] = [];
  let shown = { generation: 0, at: 0 };
  const take = (reply: RowsReply): void => {
    const received = racesOf(expected, receive(reply));
    const now = performance.now();
    const isNews = reply.done || reply.generation !== shown.generation || now - shown.at > REPORT;
    if (!isNews) return;
    shown = { generation: reply.generation, at: now };
    screen.put(curtain.before(received));
    store.setState(({ traces: count, run, playback }) => ({
      traces: count + 1,
      run: {
        ...run,
        complete: reply.done,
        progress: reply.progress,
        problems: new Map([...run.problems, ...reply.problems]),
      },
      ...(reply.done && { playback: placed(playback, run.heldAt, screen.traces.current.lastStep) }),
    }));
  };
  return { expect: (experiments) => (expected = experiments), take };
}
