import type { Budget, Clip, Experiment, Stop } from '../experiment';
import { SEEDS } from '../limits';
import { mostBudget } from '../lineup';

const isAtLeastZero = (value: number): boolean => Number.isFinite(value) && value >= 0;

/** Another budget: a whole number from 1 to what all runs together may take. */
export function withBudget(experiment: Experiment, { kind, amount }: Budget): Experiment {
  if (!Number.isFinite(amount)) return experiment;
  const runs = experiment.starts.length * experiment.racers.filter(({ on }) => on).length;
  const allowed = Math.min(Math.max(1, Math.round(amount)), mostBudget(runs));
  const { budget } = experiment;
  if (budget.kind === kind && budget.amount === allowed) return experiment;
  return { ...experiment, budget: { kind, amount: allowed } };
}

/** Another stop test, or none. */
export function withStop(experiment: Experiment, stop: Stop | undefined): Experiment {
  if (stop && !isAtLeastZero(stop.value)) return experiment;
  const { stop: _, ...endless } = experiment;
  return stop ? { ...endless, stop } : endless;
}

/** Another clipping of gradients, or none. */
export function withClip(experiment: Experiment, clip: Clip | undefined): Experiment {
  if (clip && !isAtLeastZero(clip.limit)) return experiment;
  const { clip: _, ...unclipped } = experiment;
  return clip ? { ...unclipped, clip } : unclipped;
}

/** Another seed: a whole number from 0. */
export const withSeed = (experiment: Experiment, seed: number): Experiment =>
  Number.isInteger(seed) && seed >= 0 && seed < SEEDS && seed !== experiment.seed
    ? { ...experiment, seed }
    : experiment;

/** Another standard deviation ≥ 0 of the gradient noise. */
export const withNoise = (experiment: Experiment, noise: number): Experiment =>
  isAtLeastZero(noise) && noise !== experiment.noise ? { ...experiment, noise } : experiment;

/** Down or up. */
export const withSign = (experiment: Experiment, sign: Experiment['sign']): Experiment =>
  sign === experiment.sign ? experiment : { ...experiment, sign };
