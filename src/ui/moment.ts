import { useEffect, useState } from 'react';
import type { Experiment } from '../experiment/experiment';
import { experimentOf, type State } from '../state/store';
import type { Traces } from '../state/traces';
import { useApp } from './context';

/** What the panels of numbers show together: rows, the experiment that they belong to, and a step. */
export interface Moment {
  readonly experiment: Experiment;
  readonly traces: Traces;
  /** Whole, and within the race. */
  readonly step: number;
}

/** While the race plays, and while something is dragged, numbers change at most so often (ms). */
const PLAYING = 500;
const DRAGGING = 100;

function momentOf(state: State, traces: Traces, before?: Moment): Moment {
  const step = Math.min(Math.floor(state.playback.step), traces.lastStep);
  if (before && before.traces === traces && before.step === step) return before;
  // Rows arrive only for the newest experiment; until they do, the old ones go with the old.
  const experiment = before && before.traces === traces ? before.experiment : experimentOf(state);
  return { experiment, traces, step };
}

/** The moment at the playhead: at rest at once, while playing twice a second. */
export function useMoment(): Moment {
  const { store, traces } = useApp();
  const [moment, setMoment] = useState(() => momentOf(store.getState(), traces.current));
  useEffect(() => {
    let last = 0;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const look = (): void => {
      clearTimeout(timer);
      timer = undefined;
      last = performance.now();
      setMoment((before) => momentOf(store.getState(), traces.current, before));
    };
    const leave = store.subscribe(({ playback, dragging }) => {
      const pause = dragging ? DRAGGING : playback.playing ? PLAYING : 0;
      if (pause === 0) look();
      else timer ??= setTimeout(look, Math.max(0, pause - (performance.now() - last)));
    });
    look();
    return () => {
      clearTimeout(timer);
      leave();
    };
  }, [store, traces]);
  return moment;
}
