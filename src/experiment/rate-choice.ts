import { objectiveById } from '../catalog/known';
import { suggestedRate } from './edits/rates';
import type { Experiment } from './experiment';
import { resolveRacer, type ResolvedRacer } from './resolve';

/**
 * How a learning rate came about: the one that its rule declares; the one that is known to suit this surface; the same
 * as everybody's; or what a hand has set.
 */
export type RateChoice = 'default' | 'tuned' | 'common' | 'hand';

/** How each racer's learning rate was chosen, by index; of those that race and have one. */
export function rateChoices(experiment: Experiment): ReadonlyMap<number, RateChoice> {
  const rates = new Map<number, { readonly racer: ResolvedRacer; readonly eta: number }>();
  experiment.racers.forEach((racer, index) => {
    const resolved = racer.on && resolveRacer(racer);
    const eta = resolved && resolved.ok ? resolved.value.values.get('eta') : undefined;
    if (resolved && resolved.ok && eta !== undefined) rates.set(index, { racer: resolved.value, eta });
  });
  const isCommon = rates.size > 1 && new Set([...rates.values()].map(({ eta }) => eta)).size === 1;
  return new Map(
    [...rates].map(([index, { racer, eta }]) => {
      const hand = isCommon ? 'common' : 'hand';
      return [index, choiceOf(experiment, racer, eta) ?? hand];
    }),
  );
}

function choiceOf(
  { objective }: Experiment,
  { definition, form, rule }: ResolvedRacer,
  eta: number,
): RateChoice | undefined {
  const surface = objective.kind === 'catalog' ? objectiveById.get(objective.id) : undefined;
  if (rule.parameters.find(({ name }) => name === 'eta')!.value === eta) return 'default';
  const tuned = definition && form && surface && suggestedRate(definition, form.id, surface);
  return tuned === eta ? 'tuned' : undefined;
}
