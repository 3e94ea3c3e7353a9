import type { Experiment, Presentation } from '../../experiment/experiment';
import type { LinkProblem } from '../../experiment/link';
import { type LineUp, lineUpAll } from '../../experiment/lineup';
import { isUncharted, objectiveOf } from '../../experiment/resolve';
import type { Problem, Result } from '../../notation/problem';
import { createEngine, type Listener } from '../../worker/engine';
import type { FieldReply, FieldRequest } from '../../worker/messages';
import { createActions, type Actions } from '../actions';
import { later } from '../later';
import { type Sampling, samplingOf } from '../sampling';
import { type AppStore, createAppStore, experimentOf, type Playback, type State } from '../store';
import type { Races, Traces } from '../traces';
import { type Arrivals, createArrivals } from './arrivals';
import { createCalm } from './calm';
import { wireClock } from './clock';
import { embedIn } from './embed';
import { createFrames, type Frames } from './frames';
import { readPrefs, wirePrefs } from './prefs';
import { createSampler } from './sampler';
import { createScreen } from './screen';

/** The page without its components: everything that they are given. */
export interface Wired {
  readonly store: AppStore;
  /** The store as the screen follows it. */
  readonly shown: AppStore;
  readonly actions: Actions;
  /** The rows that panels speak of: those of the map in hand, where there are several. */
  readonly traces: { readonly current: Traces };
  /** The rows of all maps. */
  readonly maps: { readonly current: Races };
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

/** The first race starts so long after the page is there, in milliseconds. */
const FIRST_RACE = 400;

/** Builds store and engine and connects everything: every subscription of the page is made below here. */
export function wire(openWorker: () => Worker): Wired {
  const store = createAppStore(readPrefs());
  store.setState({ embed: embedIn(location.hash) });
  const begun = experimentOf(store.getState());
  const shown: AppStore = { ...store, subscribe: createCalm(store) };
  const screen = createScreen(store);
  const { traces, maps } = screen;
  const field: { current: FieldReply | null } = { current: null };
  const actions = createActions(store, traces);
  const frames = createFrames();
  const { sample, sampled } = createSampler((sampling) => engine.field(sampling), frames.invalidate);
  const arrivals = createArrivals(store, screen);
  const engine = createEngine(openWorker, listenerOf(store, actions, arrivals, sampled));
  const race: Race = (experiments, { runners }) => {
    arrivals.expect(experiments);
    engine.run(runners);
  };
  const leave = [
    wireRuns(store, actions, race, traces),
    wirePrefs(store, actions),
    later(async () => (await import('./address')).followAddress(store, actions, begun)),
    wireClock(store, shown, traces, frames),
    wireSearch(store, maps, () => {
      // What the rows come to is judged anew.
      screen.show({ ...maps.current });
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

/** What is to be reached is searched for where nobody has declared it, from the first such surface on. */
function wireSearch(store: AppStore, maps: Wired['maps'], found: () => void): () => void {
  let leave = store.subscribe((state, before) => {
    const experiment = experimentOf(state);
    if (experiment === experimentOf(before)) return;
    const objective = objectiveOf(experiment);
    if (!objective.ok || !isUncharted(objective.value, experiment.sign)) return;
    leave();
    leave = later(async () => (await import('./search')).followSearch(store, maps, found));
  });
  return () => leave();
}

function listenerOf(
  store: AppStore,
  actions: Actions,
  arrivals: Arrivals,
  sampled: Listener['field'],
): Listener {
  return {
    rows: arrivals.take,
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

/** Lets experiments race that have been lined up: the rows that arrive from then on are theirs. */
type Race = (experiments: readonly Experiment[], lineUp: LineUp) => void;

/** Runs every new experiment at once; the engine lets only the newest through. */
function wireRuns(
  store: AppStore,
  actions: Actions,
  race: Race,
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
    if (lined.ok) race(experiments, lined.value);
    else actions.notify({ kind: 'objective', problem: lined.error });
  };
  run(store.getState());
  return store.subscribe((state, before) => {
    if (experimentOf(state) !== experimentOf(before) || state.racing !== before.racing) run(before);
  });
}

const isUntouched = ({ history, playback }: State): boolean =>
  history.past.length === 0 && playback.step === 0 && !playback.playing;
