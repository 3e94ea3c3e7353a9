import type { Cloud, Experiment } from '../experiment';
import { MOST_STARTS } from '../limits';
import { onItsDomain } from './domain';

const areFinite = (numbers: readonly number[]): boolean => numbers.every(Number.isFinite);

const areSame = (a: readonly number[], b: readonly number[]): boolean =>
  a.length === b.length && a.every((value, i) => Object.is(value, b[i]));

/** Moves one start. */
export function withStart(experiment: Experiment, index: number, point: readonly number[]): Experiment {
  const now = experiment.starts[index];
  if (!now || point.length !== now.length || !areFinite(point) || areSame(now, point)) return experiment;
  return { ...onItsDomain(experiment), starts: experiment.starts.with(index, point) };
}

/** One start more, while there is room. */
export const addStart = (experiment: Experiment, point: readonly number[]): Experiment =>
  experiment.starts.length < MOST_STARTS && areFinite(point)
    ? { ...experiment, starts: [...experiment.starts, point] }
    : experiment;

/** One start less; the last one stays. */
export const removeStart = (experiment: Experiment, index: number): Experiment =>
  experiment.starts.length > 1 && index in experiment.starts
    ? { ...onItsDomain(experiment), starts: experiment.starts.toSpliced(index, 1) }
    : experiment;

/** Another cloud of starts, of two points at least, while there is room; or none. */
export function withCloud(experiment: Experiment, cloud: Cloud | undefined): Experiment {
  const { cloud: now, ...alone } = experiment;
  if (!cloud) return now ? alone : experiment;
  const { count, radius } = cloud;
  const isSound = Number.isInteger(count) && Number.isFinite(radius) && radius >= 0;
  const fits = count >= 2 && experiment.starts.length + count - 1 <= MOST_STARTS;
  if (!isSound || !fits || (now?.count === count && now.radius === radius)) return experiment;
  return { ...alone, cloud: { count, radius } };
}
