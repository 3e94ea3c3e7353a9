import type { RowsReply } from '../../worker/messages';
import { createReceiver } from '../receive';
import type { AppStore, Playback } from '../store';
import { hangCurtain } from './curtain';
import type { Screen } from './screen';

/** Rows of a long race are shown at most so often, in milliseconds: to draw millions of them takes a while. */
const REPORT = 250;

/** The playhead in a race of another length: at the end if it was held there, and never beyond it. */
const placed = (playback: Playback, heldAt: Playback | null, now: number): Playback => ({
  ...playback,
  step: playback === heldAt ? now : Math.min(playback.step, now),
});

/** What to call with all rows that arrive: puts them together and shows what the page may know of them. */
export function createArrivals(store: AppStore, screen: Screen): (reply: RowsReply) => void {
  const receive = createReceiver();
  const curtain = hangCurtain(store, screen.show);
  let shown = { generation: 0, at: 0 };
  return (reply) => {
    const received = receive(reply);
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
}
