import { useSyncExternalStore } from 'react';
import type { Experiment } from '../experiment/experiment';
import { racedOf, type State } from '../state/store';
import type { Traces } from '../state/traces';
import type { Wired } from '../state/wires';
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

/** The moment of a page with these rows on its screen; the very same one as before where nothing has changed. */
export function momentOf(state: State, traces: Traces, before?: Moment): Moment {
  const step = Math.min(Math.floor(state.playback.step), traces.lastStep);
  const experiment = racedOf(state, traces);
  const isSame = before?.traces === traces && before.step === step && before.experiment === experiment;
  return isSame ? before : { experiment, traces, step };
}

interface Watch {
  readonly subscribe: (changed: () => void) => () => void;
  readonly read: () => Moment;
}

/** One moment for all panels, so that no two of them ever speak of different steps. */
function watch({ store, traces }: Wired): Watch {
  const watchers = new Set<() => void>();
  let moment = momentOf(store.getState(), traces.current);
  let last = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let leave = (): void => {};

  const look = (): void => {
    clearTimeout(timer);
    timer = undefined;
    last = performance.now();
    const next = momentOf(store.getState(), traces.current, moment);
    if (next === moment) return;
    moment = next;
    for (const changed of watchers) changed();
  };
  const follow = ({ playback, dragging }: State): void => {
    const pause = dragging ? DRAGGING : playback.playing ? PLAYING : 0;
    if (pause === 0) look();
    else timer ??= setTimeout(look, Math.max(0, pause - (performance.now() - last)));
  };
  return {
    read: () => moment,
    subscribe(changed) {
      if (watchers.size === 0) leave = store.subscribe(follow);
      watchers.add(changed);
      look();
      return () => {
        watchers.delete(changed);
        if (watchers.size > 0) return;
        clearTimeout(timer);
        timer = undefined;
        leave();
      };
    },
  };
}

const watches = new WeakMap<Wired, Watch>();

function watchOf(app: Wired): Watch {
  const found = watches.get(app) ?? watch(app);
  watches.set(app, found);
  return found;
}

/** The moment at the playhead: at rest at once, while playing twice a second. */
export function useMoment(): Moment {
  const { subscribe, read } = watchOf(useApp());
  return useSyncExternalStore(subscribe, read);
}
