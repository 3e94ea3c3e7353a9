import type { Budget, Clip, Experiment, Stop, Within } from '../experiment';
import { SEEDS } from '../limits';
import { mostBudget } from '../lineup';
import { fitsWithin } from '../within';

const isAtLeastZero = (value: number): boolean => Number.isFinite(value) && value >= 0;

/** Another budget: a whole number from 1 to what all runs together may take. */
export function withBudget(experiment: Experiment, { kind, amount }: Budget): Experiment {
  if (!Number.isFinite(amount)) return experiment;
  const allowed = Math.min(Math.max(1, Math.round(amount)), mostBudget(experiment));
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

/** Another set that no row leaves, or none; one that does not fit the surface changes nothing. */
export function withWithin(experiment: Experiment, within: Within | undefined): Experiment {
  if (within && !fitsWithin(within, experiment.starts[0]!.length)) return experiment;
  const { within: _, ...free } = experiment;
  return within ? { ...free, within } : free;
}

/** Another seed: a whole number from 0. */
export const withSeed = (experiment: Experiment, seed: number): Experiment =>
  Number.isInteger(seed) && seed >= 0 && seed < SEEDS && seed !== experiment.seed
    ? { ...experiment, seed }
    : experiment;

/** Another standard deviation ≥ 0 of the gradient noise. */
export const withNoise = (experiment: Experiment, noise: number): Experiment =>
  isAtLeastZero(noise) && noise !== experiment.noise ? { ...experiment, noise: noise + 0 } : experiment;

/** Down or up. */
export const withSign = (experiment: Experiment, sign: Experiment['sign']): Experiment =>
  sign === experiment.sign ? experiment : { ...experiment, sign };
