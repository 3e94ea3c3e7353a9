import type { Stationary } from '../catalog/definition';
import type { Experiment } from '../experiment/experiment';
import { surfaceSource } from '../experiment/lineup';
import { goalsOf, objectiveOf } from '../experiment/resolve';
import type { FieldRequest } from '../worker/messages';

/** What is asked for to sample a surface. */
export type Sampling = Omit<FieldRequest, 'kind' | 'generation'>;

/** What to ask for to see the surface of an experiment on a grid; undefined where the surface cannot be read. */
export function samplingOf(experiment: Experiment, grid: FieldRequest['grid']): Sampling | undefined {
  const objective = objectiveOf(experiment);
  if (!objective.ok) return undefined;
  const { sign } = experiment;
  const { domain } = objective.value;
  // What is found later must not change the colours.
  const declared = goalsOf(objective.value, sign).filter(({ found }) => !found);
  const best = bestOf(declared, sign);
  const through = best?.at ?? domain.map(([low, high]) => (low + high) / 2);
  const surface = surfaceSource(objective.value);
  return { surface, domain, through, sign, best: best?.f ?? Number.NaN, grid };
}

/** The best of stationary points; undefined where there are none. */
const bestOf = (goals: readonly Stationary[], sign: Experiment['sign']): Stationary | undefined =>
  goals.toSorted((a, b) => (sign === 'min' ? a.f - b.f : b.f - a.f))[0];
