import type { Stationary } from '../../catalog/definition';
import { tableOf } from '../../experiment/data';
import type { Experiment } from '../../experiment/experiment';
import { foundOn, keepFound } from '../../experiment/found';
import { isUncharted, objectiveOf, type ResolvedObjective } from '../../experiment/resolve';
import type { SurfaceEvaluator } from '../../graph/recurrence';
import { keepEvaluators } from '../../run/evaluator';
import { surfaceFor } from '../../run/ground';
import { searchBelow, searchMinima } from '../../run/minima';
import { type AppStore, experimentOf, type State } from '../store';
import type { Races } from '../traces';

/** The search begins when a surface has rested for so long (ms), and lets the page breathe after so long (ms). */
const REST = 250;
const STINT = 8;

const compiled = keepEvaluators(surfaceFor);

type Searched = Parameters<typeof searchMinima>[0];
type Points = readonly Stationary[];

/** What is searched for the lowest places: the surface, or going up what lies under it. */
function searched(surface: SurfaceEvaluator, sign: Experiment['sign']): Searched {
  if (sign === 'min') return surface;
  return {
    value: (at) => -surface.value(at),
    gradient: (at, out) => {
      const f = surface.gradient(at, out);
      out.forEach((slope, i) => (out[i] = -slope));
      return -f;
    },
  };
}

/** Points of what is searched as points of the surface, and the other way round. */
const turned = (points: Points, sign: Experiment['sign']): Points =>
  sign === 'min' ? points : points.map((point) => ({ ...point, f: -point.f }));

/** Searches stint by stint; asks before each whether it is still wanted, and gives up where it is not. */
async function patiently(
  searching: Generator<void, Points>,
  isWanted: () => boolean,
): Promise<Points | undefined> {
  for (;;) {
    if (!isWanted()) return undefined;
    for (const end = performance.now() + STINT; performance.now() < end;) {
      const { done, value } = searching.next();
      if (done) return value;
    }
    await new Promise((resume) => {
      setTimeout(resume);
    });
  }
}

/** What has been found where the runs of an experiment go; undefined where nobody has searched. */
const knownOn = ({ objective, sign }: Experiment, data: string | undefined): Points | undefined =>
  foundOn(objective, data)[sign === 'min' ? 'minima' : 'maxima'];

/** Where the paths on the screen end that run on the surface of an experiment. */
const endsOn = ({ objective, sign }: Experiment, { experiments, list }: Races): readonly number[][] =>
  list
    .filter(({ map = 0, trajectory: { end } }) => {
      const raced = experiments[map];
      return raced?.objective === objective && raced.sign === sign && end.kind !== 'diverged';
    })
    .map(({ trajectory: { w, rows } }) => w.map((column) => column[rows - 1]!));

/** Searches the domain of a surface, once, and on from where paths end. */
async function search(
  experiment: Experiment,
  { text, values, data, domain }: ResolvedObjective,
  ends: readonly number[][],
  isWanted: () => boolean,
): Promise<void> {
  const { objective, sign } = experiment;
  const surface = compiled({ text, values, data: data && tableOf(data) });
  if (!surface.ok) return;
  const ground = searched(surface.value, sign);
  const known = knownOn(experiment, data?.id);
  const first = known ? turned(known, sign) : await patiently(searchMinima(ground, domain), isWanted);
  const points = first && (await patiently(searchBelow(ground, domain, ends, first), isWanted));
  if (points && (points !== first || !known)) keepFound(objective, data?.id, sign, turned(points, sign));
}

/** Whether there is something new to search: another experiment, or where its paths end. */
const isNews = (state: State, before: State): boolean =>
  experimentOf(state) !== experimentOf(before) || (state.run.complete && state.traces !== before.traces);

/**
 * Searches surfaces for what nobody has declared, and tells when something has been found. `maps` holds the rows
 * on the screen.
 */
export function followSearch(
  store: AppStore,
  maps: { readonly current: Races },
  found: () => void,
): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isSearching = false;
  const isNow = (experiment: Experiment) => (): boolean => experimentOf(store.getState()) === experiment;
  const begin = async (): Promise<void> => {
    const experiment = experimentOf(store.getState());
    const resolved = objectiveOf(experiment);
    if (!resolved.ok || !isUncharted(resolved.value, experiment.sign)) return;
    const known = (): Points | undefined => knownOn(experiment, resolved.value.data?.id);
    const before = known();
    const ends = store.getState().run.complete ? endsOn(experiment, maps.current) : [];
    await search(experiment, resolved.value, ends, isNow(experiment));
    if (known() !== before && known()!.length > 0) found();
  };
  const wait = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      if (store.getState().dragging || isSearching) return wait();
      isSearching = true;
      void begin().finally(() => (isSearching = false));
    }, REST);
  };
  const leave = store.subscribe((state, before) => {
    if (isNews(state, before)) wait();
  });
  wait();
  return () => {
    clearTimeout(timer);
    leave();
  };
}
