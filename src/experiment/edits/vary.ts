import type { Experiment, Vary } from '../experiment';
import { misfitOf } from '../vary-fit';
import { withStart } from './starts';

/** Something else that differs from map to map, or nothing; what does not fit the experiment changes nothing. */
export function withVary(experiment: Experiment, vary: Vary | undefined): Experiment {
  const { vary: now, ...plain } = experiment;
  if (!vary) return now ? plain : experiment;
  return misfitOf(experiment, vary) ? experiment : { ...plain, vary };
}

/** Moves the start of one map: its own where the starts differ, else that of all maps. */
export function withStartOf(experiment: Experiment, map: number, point: readonly number[]): Experiment {
  const { vary } = experiment;
  if (vary?.kind !== 'start') return withStart(experiment, 0, point);
  const now = vary.values[map];
  const isMove =
    now?.length === point.length &&
    point.every(Number.isFinite) &&
    point.some((value, i) => !Object.is(value, now[i]));
  return isMove ? { ...experiment, vary: { ...vary, values: vary.values.with(map, point) } } : experiment;
}
