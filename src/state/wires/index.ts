import { encode } from '../../experiment/link';
import { createEngine, type Engine, type Listener } from '../../worker/engine';
import type { FieldReply, FieldRequest, RowsReply } from '../../worker/messages';
import { createActions, type Actions } from '../actions';
import { createReceiver } from '../receive';
import { type AppStore, createAppStore, experimentOf } from '../store';
import { noTraces, type Traces } from '../traces';
import { openAddress, wireAddress } from './address';
import { wireClock } from './clock';
import { createFrames, type Frames } from './frames';
import { readPrefs, wirePrefs } from './prefs';

/** The page without its components: everything that they are given. */
export interface Wired {
  readonly store: AppStore;
  readonly actions: Actions;
  readonly traces: { readonly current: Traces };
  readonly field: { readonly current: FieldReply | null };
  readonly frames: Frames;
  /** Asks for the field of what the map shows. */
  requestField(grid: FieldRequest['grid']): void;
  /** The address that opens this page with this view, at this step. */
  link(): Promise<string>;
  cancelRun(): void;
  dispose(): void;
}

/** The first race starts so long after the page is there, in milliseconds. */
const FIRST_RACE = 400;

/** Builds store and engine and connects everything: every subscription of the page is made below here. */
export function wire(openWorker: () => Worker): Wired {
  const store = createAppStore(readPrefs());
  const traces: { current: Traces } = { current: noTraces };
  const field: { current: FieldReply | null } = { current: null };
  const actions = createActions(store, traces);
  const frames = createFrames();
  const engine = createEngine(openWorker, listenerOf(store, actions, traces, field, frames));
  const leave = [
    wireRuns(store, engine),
    wirePrefs(store, actions),
    wireAddress(store, actions),
    wireClock(store, traces, frames),
  ];
  void begin(store, actions);
  return {
    store,
    actions,
    traces,
    field,
    frames,
    requestField: (grid) => {
      const { objective, starts } = experimentOf(store.getState());
      engine.field({ objective, start: starts[0]!, grid });
    },
    link: () => linkOf(store),
    cancelRun: () => engine.cancel(),
    dispose: () => {
      for (const stop of leave) stop();
      engine.dispose();
    },
  };
}

function listenerOf(
  store: AppStore,
  actions: Actions,
  traces: { current: Traces },
  field: { current: FieldReply | null },
  frames: Frames,
): Listener {
  const receive = createReceiver();
  const arrived = (reply: RowsReply): void => {
    traces.current = receive(reply);
    store.setState(({ traces: count, run, playback }) => ({
      traces: count + 1,
      run: { ...run, complete: reply.done, progress: reply.progress, problems: reply.problems },
      playback: { ...playback, step: Math.min(playback.step, reply.done ? traces.current.lastStep : playback.step) },
    }));
  };
  return {
    rows: arrived,
    field: (reply) => {
      field.current = reply;
      frames.invalidate();
    },
    problem: ({ problem }) => actions.notify({ kind: 'objective', problem }),
    replaced: () => actions.notify({ kind: 'worker-replaced' }),
    evaluating: () => actions.notify({ kind: 'no-kernel' }),
  };
}

/** Runs every new experiment at once; the engine lets only the newest through. */
function wireRuns(store: AppStore, engine: Engine): () => void {
  const run = (): void => {
    store.setState((state) => ({ run: { ...state.run, complete: false, since: performance.now() } }));
    engine.run(experimentOf(store.getState()));
  };
  run();
  return store.subscribe((state, before) => {
    if (experimentOf(state) !== experimentOf(before)) run();
  });
}

/** Opens the address. An untouched page plays its race once, unless motion is not wanted. */
async function begin(store: AppStore, actions: Actions): Promise<void> {
  const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
  if (location.hash.length > 1) await openAddress(actions, location.hash);
  else store.setState(({ playback }) => ({ playback: { ...playback, playing: true } }));
  if (!still) return;
  store.setState(({ playback }) => ({ playback: { ...playback, playing: false } }));
}

async function linkOf(store: AppStore): Promise<string> {
  const state = store.getState();
  const { view, prefs, playback } = state;
  const fragment = await encode(experimentOf(state), {
    language: prefs.language,
    step: Math.round(playback.step),
    ...(view.kind === 'box' && { view: view.box }),
  });
  return `${location.origin}${location.pathname}#${fragment}`;
}
