import type { Presentation } from '../../experiment/experiment';
import type { LinkProblem } from '../../experiment/link';
import { lineUpAll } from '../../experiment/lineup';
import type { Problem, Result } from '../../notation/problem';
import { createEngine, type Engine, type Listener } from '../../worker/engine';
import type { FieldReply, FieldRequest, RowsReply } from '../../worker/messages';
import { createActions, type Actions } from '../actions';
import { later } from '../later';
import { createReceiver } from '../receive';
import { type Sampling, samplingOf } from '../sampling';
import { type AppStore, createAppStore, experimentOf, type Playback, type State } from '../store';
import { noTraces, type Traces } from '../traces';
import { createCalm } from './calm';
import { wireClock } from './clock';
import { hangCurtain } from './curtain';
import { embedIn } from './embed';
import { createFrames, type Frames } from './frames';
import { readPrefs, wirePrefs } from './prefs';

/** The page without its components: everything that they are given. */
export interface Wired {
  readonly store: AppStore;
  /** The store as the screen follows it. */
  readonly shown: AppStore;
  readonly actions: Actions;
  /** The rows that panels speak of: those of the map in hand, where there are several. */
  readonly traces: { readonly current: Traces };
  /** The rows of all maps. */
  readonly maps: { readonly current: Traces };
  readonly field: { readonly current: FieldReply | null };
  readonly frames: Frames;
  /** Asks for the field of what the map shows. */
  readonly requestField: (grid: FieldRequest['grid']) => void;
  /** Samples a surface for whoever takes the answer; what was asked for before is forgotten. */
  readonly sample: (sampling: Sampling, take: (field: FieldReply) => void) => void;
  /** The address that opens this experiment with this view, shown as asked; refused where it would be too long. */
  readonly link: (presentation: Presentation) => Promise<Result<string, LinkProblem>>;
  readonly cancelRun: () => void;
  readonly dispose: () => void;
}

/** Rows of a long race are shown at most so often, in milliseconds: to draw millions of them takes a while. */
const REPORT = 250;
/** The first race starts so long after the page is there, in milliseconds. */
const FIRST_RACE = 400;

/** Builds store and engine and connects everything: every subscription of the page is made below here. */
export function wire(openWorker: () => Worker): Wired {
  const store = createAppStore(readPrefs());
  store.setState({ embed: embedIn(location.hash) });
  const begun = experimentOf(store.getState());
  const shown: AppStore = { ...store, subscribe: createCalm(store) };
  const traces: { current: Traces } = { current: noTraces };
  const maps: { current: Traces } = { current: noTraces };
  const field: { current: FieldReply | null } = { current: null };
  let take: (field: FieldReply) => void;
  const actions = createActions(store, traces);
  const frames = createFrames();
  const sampled = (reply: FieldReply): void => {
    take(reply);
    frames.invalidate();
  };
  const engine = createEngine(openWorker, listenerOf(store, actions, traces, maps, sampled));
  const sample: Wired['sample'] = (sampling, taking) => {
    take = taking;
    engine.field(sampling);
  };
  const leave = [
    wireRuns(store, actions, engine, traces),
    wirePrefs(store, actions),
    later(async () => (await import('./address')).followAddress(store, actions, begun)),
    wireClock(store, shown, traces, frames),
    wireSearch(store, () => {
      // What the rows come to is judged anew.
      traces.current = { ...traces.current };
      maps.current = { ...maps.current };
      store.setState(({ traces: count }) => ({ traces: count + 1 }));
      frames.invalidate();
    }),
  ];
  // An untouched page plays its race once.
  if (location.hash.length <= 1)
    setTimeout(() => isUntouched(store.getState()) && actions.togglePlay(), FIRST_RACE);
  return {
    store,
    shown,
    actions,
    traces,
    maps,
    field,
    frames,
    sample,
    requestField: (grid) => {
      const sampling = samplingOf(experimentOf(store.getState()), grid);
      if (sampling) sample(sampling, (reply) => (field.current = reply));
    },
    link: async (presentation) => (await import('./link')).linkOf(store, presentation),
    cancelRun: () => engine.cancel(),
    dispose: () => {
      for (const stop of leave) stop();
      engine.dispose();
    },
  };
}

/** Texts of one's own declare no minima: they are searched for, from the first text on. */
function wireSearch(store: AppStore, found: () => void): () => void {
  let leave = store.subscribe((state) => {
    if (experimentOf(state).objective.kind !== 'text') return;
    leave();
    leave = later(async () => (await import('./search')).followSearch(store, found));
  });
  return () => leave();
}

/** The playhead in a race of another length: at the end if it was held there, and never beyond it. */
const placed = (playback: Playback, heldAt: Playback | null, now: number): Playback => ({
  ...playback,
  step: playback === heldAt ? now : Math.min(playback.step, now),
});

function listenerOf(
  store: AppStore,
  actions: Actions,
  traces: { current: Traces },
  maps: { current: Traces },
  sampled: Listener['field'],
): Listener {
  const receive = createReceiver();
  const show = (visible: Traces): void => {
    const { lastStep, list } = visible;
    const inHand = store.getState().map;
    maps.current = visible;
    traces.current = { lastStep, list: list.filter(({ map }) => map === inHand) };
  };
  store.subscribe(({ map }, before) => {
    if (map === before.map) return;
    show(maps.current);
    store.setState(({ traces: count }) => ({ traces: count + 1 }));
  });
  const curtain = hangCurtain(store, (visible) => {
    show(visible);
    store.setState(({ traces: count }) => ({ traces: count + 1 }));
  });
  let shown = { generation: 0, at: 0 };
  const arrived = (reply: RowsReply): void => {
    const received = receive(reply);
    const now = performance.now();
    const isNews = reply.done || reply.generation !== shown.generation || now - shown.at > REPORT;
    if (!isNews) return;
    shown = { generation: reply.generation, at: now };
    show(curtain.before(received));
    store.setState(({ traces: count, run, playback }) => ({
      traces: count + 1,
      run: {
        ...run,
        complete: reply.done,
        progress: reply.progress,
        problems: new Map([...run.problems, ...reply.problems]),
      },
      ...(reply.done && { playback: placed(playback, run.heldAt, traces.current.lastStep) }),
    }));
  };
  return {
    rows: arrived,
    field: sampled,
    problem: ({ problem }) => actions.notify({ kind: 'objective', problem }),
    replaced: () => actions.notify({ kind: 'worker-replaced' }),
    failed: (what) => {
      if (what === 'run') store.setState(({ run }) => ({ run: { ...run, complete: true } }));
      actions.notify({ kind: 'worker-failed' });
    },
    evaluating: () => actions.notify({ kind: 'no-kernel' }),
  };
}

/** The playhead, if it rests at the end of a whole race; while one is computed, what was found when it was asked for. */
function heldAtEnd({ playback, run }: State, lastStep: number): Playback | null {
  if (!run.complete) return run.heldAt;
  return !playback.playing && lastStep > 0 && playback.step >= lastStep ? playback : null;
}

/** Runs every new experiment at once; the engine lets only the newest through. */
function wireRuns(
  store: AppStore,
  actions: Actions,
  engine: Engine,
  traces: { readonly current: Traces },
): () => void {
  const run = (before: State): void => {
    const { racing, history, map } = store.getState();
    const experiments = racing(history.present);
    const lined = lineUpAll(experiments);
    const problems = lined.ok ? lined.value.problems : new Map<number, Problem>();
    const since = performance.now();
    const heldAt = heldAtEnd(before, traces.current.lastStep);
    store.setState(() => ({
      map: Math.min(map, experiments.length - 1),
      run: { experiments, complete: !lined.ok, progress: 0, since, heldAt, problems },
    }));
    if (lined.ok) engine.run(lined.value.runners);
    else actions.notify({ kind: 'objective', problem: lined.error });
  };
  run(store.getState());
  return store.subscribe((state, before) => {
    if (experimentOf(state) !== experimentOf(before) || state.racing !== before.racing) run(before);
  });
}

const isUntouched = ({ history, playback }: State): boolean =>
  history.past.length === 0 && playback.step === 0 && !playback.playing;
