import type { Stationary } from '../../catalog/definition';
import { lineUp, surfaceSource } from '../../experiment/lineup';
import { encode } from '../../experiment/link';
import { objectiveOf } from '../../experiment/resolve';
import type { Problem } from '../../notation/problem';
import { createEngine, type Engine, type Listener } from '../../worker/engine';
import type { FieldReply, FieldRequest, RowsReply } from '../../worker/messages';
import { createActions, type Actions } from '../actions';
import { createReceiver } from '../receive';
import { type AppStore, createAppStore, experimentOf, type Playback, type State } from '../store';
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
  readonly requestField: (grid: FieldRequest['grid']) => void;
  /** The address that opens this page with this view, at this step. */
  readonly link: () => Promise<string>;
  readonly cancelRun: () => void;
  readonly dispose: () => void;
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
    wireRuns(store, actions, engine),
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
      const objective = objectiveOf(experimentOf(store.getState()));
      if (!objective.ok) return;
      const { domain, minima } = objective.value;
      engine.field({ surface: surfaceSource(objective.value), domain, lowest: lowestOf(minima), grid });
    },
    link: () => linkOf(store),
    cancelRun: () => engine.cancel(),
    dispose: () => {
      for (const stop of leave) stop();
      engine.dispose();
    },
  };
}

/** The playhead in a race of another length: at the end if it was there, and never beyond it. */
function placed(playback: Playback, before: number, now: number): Playback {
  const wasAtEnd = !playback.playing && before > 0 && playback.step >= before;
  return { ...playback, step: wasAtEnd ? now : Math.min(playback.step, now) };
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
    const before = traces.current.lastStep;
    traces.current = receive(reply);
    store.setState(({ traces: count, run, playback }) => ({
      traces: count + 1,
      run: {
        ...run,
        complete: reply.done,
        progress: reply.progress,
        problems: new Map([...run.problems, ...reply.problems]),
      },
      ...(reply.done && { playback: placed(playback, before, traces.current.lastStep) }),
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

const lowestOf = (minima: readonly Stationary[]): number => Math.min(...minima.map(({ f }) => f));

/** Runs every new experiment at once; the engine lets only the newest through. */
function wireRuns(store: AppStore, actions: Actions, engine: Engine): () => void {
  const run = (): void => {
    const lined = lineUp(experimentOf(store.getState()));
    const problems = lined.ok ? lined.value.problems : new Map<number, Problem>();
    const since = performance.now();
    store.setState(() => ({ run: { complete: false, progress: 0, since, problems } }));
    if (lined.ok) engine.run(lined.value.runners);
    else actions.notify({ kind: 'objective', problem: lined.error });
  };
  run();
  return store.subscribe((state, before) => {
    if (experimentOf(state) !== experimentOf(before)) run();
  });
}

/** Calls back once the race on the screen is whole. */
function whenComplete(store: AppStore, then: () => void): void {
  const leave = store.subscribe(({ run }) => {
    if (!run.complete) return;
    leave();
    then();
  });
}

/** Opens the address. An untouched page plays its race once; where motion is not wanted, it shows the finished one. */
async function begin(store: AppStore, actions: Actions): Promise<void> {
  const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
  if (location.hash.length > 1) {
    await openAddress(actions, location.hash);
    if (still) actions.pause();
    return;
  }
  if (still) whenComplete(store, () => actions.seek(Number.MAX_SAFE_INTEGER));
  else setTimeout(() => isUntouched(store.getState()) && actions.togglePlay(), FIRST_RACE);
}

const isUntouched = ({ history, playback }: State): boolean =>
  history.past.length === 0 && playback.step === 0 && !playback.playing;

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
