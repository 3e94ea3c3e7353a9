import { tableOf } from '../../experiment/data';
import type { Experiment } from '../../experiment/experiment';
import { foundOn, keepFound } from '../../experiment/found';
import { objectiveOf, type ResolvedObjective } from '../../experiment/resolve';
import type { SurfaceEvaluator } from '../../graph/recurrence';
import { keepEvaluators } from '../../run/evaluator';
import { surfaceFor } from '../../run/ground';
import { searchMinima } from '../../run/minima';
import { type AppStore, experimentOf } from '../store';

/** The search begins when a text has rested for so long (ms), and lets the page breathe after so long (ms). */
const REST = 250;
const STINT = 8;

const compiled = keepEvaluators(surfaceFor);

/** What is searched for the lowest places: the surface, or going up what lies under it. */
function searched(surface: SurfaceEvaluator, sign: Experiment['sign']): Parameters<typeof searchMinima>[0] {
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

/** Searches the surface of an experiment, stint by stint; asks before each whether it is still wanted. */
async function search(
  experiment: Experiment,
  { text, values, data, domain }: ResolvedObjective,
  isWanted: () => boolean,
): Promise<void> {
  const { objective, sign } = experiment;
  const surface = compiled({ text, values, data: data && tableOf(data) });
  if (!surface.ok) return;
  const searching = searchMinima(searched(surface.value, sign), domain);
  for (;;) {
    if (!isWanted()) return;
    for (const end = performance.now() + STINT; performance.now() < end;) {
      const { done, value } = searching.next();
      if (!done) continue;
      const points = value.map((point) => (sign === 'min' ? point : { ...point, f: -point.f }));
      return keepFound(objective, data?.id, sign, points);
    }
    await new Promise((resume) => {
      setTimeout(resume);
    });
  }
}

/** Searches texts of one's own for what nobody declares, and tells when something has been found. */
export function followSearch(store: AppStore, found: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const isNow = (experiment: Experiment) => (): boolean => experimentOf(store.getState()) === experiment;
  const begin = async (): Promise<void> => {
    const experiment = experimentOf(store.getState());
    const resolved = objectiveOf(experiment);
    if (!resolved.ok || resolved.value.definition) return;
    const { objective, sign } = experiment;
    const list = sign === 'min' ? 'minima' : 'maxima';
    const before = foundOn(objective, resolved.value.data?.id)[list];
    if (before.length === 0) await search(experiment, resolved.value, isNow(experiment));
    if (foundOn(objective, resolved.value.data?.id)[list] !== before) found();
  };
  const wait = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      if (store.getState().dragging) wait();
      else void begin();
    }, REST);
  };
  const leave = store.subscribe((state, before) => {
    if (experimentOf(state) !== experimentOf(before)) wait();
  });
  wait();
  return () => {
    clearTimeout(timer);
    leave();
  };
}
