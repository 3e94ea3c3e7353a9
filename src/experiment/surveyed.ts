import type { SurfaceText } from '../notation/tree';
import type { SurfaceGiven } from '../run/evaluator';
import type { survey } from '../run/survey';
import type { Domain, Experiment } from './experiment';

type Survey = typeof survey;

let known: Survey | undefined;
let loading: Promise<void> | undefined;

/** Makes it known how to survey a surface; what cannot wait calls it with `run/survey.ts` in hand. */
export function knowSurvey(how: Survey): void {
  known = how;
  loading = Promise.resolve();
}

/** Loads what surveys, once; whatever brings a text of one's own waits for it. */
export const loadSurvey = (): Promise<void> =>
  (loading ??= import('../run/survey').then(
    ({ survey: how }) => knowSurvey(how),
    (reason: unknown) => {
      // The network may be back the next time.
      loading = undefined;
      throw reason;
    },
  ));

const MOST_REMEMBERED = 64;

const remembered = new WeakMap<SurfaceText, Map<string, Domain | undefined>>();

/** `survey`, remembered by text, values, data, box and sign; the box as it is for as long as nobody can survey. */
export function surveyed(surface: SurfaceGiven, box: Domain, sign: Experiment['sign']): Domain | undefined {
  if (!known) return box;
  const { text, values, data } = surface;
  const key = [sign, data?.id, ...box.flat(), ...values.values()].join();
  const before = remembered.get(text);
  if (before?.has(key)) return before.get(key);
  const found = known(surface, box, sign);
  const among = before && before.size < MOST_REMEMBERED ? before : new Map<string, Domain | undefined>();
  remembered.set(text, among.set(key, found));
  return found;
}
