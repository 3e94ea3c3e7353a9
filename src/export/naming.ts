import type { Experiment, Racer } from '../experiment/experiment';

/** So many racers are named, more are counted. */
const MOST_NAMED = 3;
const LONGEST = 96;

const idOf = ({ optimizer }: Racer): string => (optimizer.kind === 'catalog' ? optimizer.id : 'own-rule');

/**
 * What a file of an experiment is called, before its dot: `ravine-beale-adam-momentum-500-steps`. Letters, digits,
 * hyphens and underscores only, and nothing that a person has typed.
 */
export function fileName({ objective, racers, budget }: Experiment, ...more: readonly string[]): string {
  const on = racers.filter((racer) => racer.on);
  const runners = on.length > MOST_NAMED ? [`${on.length}-optimizers`] : [...new Set(on.map(idOf))];
  const amount = `${budget.amount}-${budget.kind === 'steps' ? 'steps' : 'evaluations'}`;
  const surface = objective.kind === 'catalog' ? objective.id : 'own-surface';
  const parts = ['ravine', surface, ...runners, amount, ...more];
  return parts
    .map((part) => part.replace(/[^A-Za-z0-9_-]/g, '-'))
    .join('-')
    .slice(0, LONGEST);
}
