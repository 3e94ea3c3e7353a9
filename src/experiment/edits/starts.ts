import type { Experiment } from '../experiment';
import { MOST_STARTS } from '../limits';

const areFinite = (numbers: readonly number[]): boolean => numbers.every(Number.isFinite);

const areSame = (a: readonly number[], b: readonly number[]): boolean =>
  a.length === b.length && a.every((value, i) => Object.is(value, b[i]));

/** Moves one start. */
export function withStart(experiment: Experiment, index: number, point: readonly number[]): Experiment {
  const now = experiment.starts[index];
  if (!now || !areFinite(point) || areSame(now, point)) return experiment;
  return { ...experiment, starts: experiment.starts.with(index, point) };
}

/** One start more, while there is room. */
export const addStart = (experiment: Experiment, point: readonly number[]): Experiment =>
  experiment.starts.length < MOST_STARTS && areFinite(point)
    ? { ...experiment, starts: [...experiment.starts, point] }
    : experiment;

/** One start less; the last one stays. */
export const removeStart = (experiment: Experiment, index: number): Experiment =>
  experiment.starts.length > 1 && index in experiment.starts
    ? { ...experiment, starts: experiment.starts.toSpliced(index, 1) }
    : experiment;
