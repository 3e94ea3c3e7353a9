import type { RateChoice } from '../../experiment/rate-choice';
import type { Budget } from '../../run/entry';
import { count } from '../number';

const unit = (n: number, kind: Budget['kind']): string =>
  kind === 'steps' ? (n === 1 ? 'step' : 'steps') : n === 1 ? 'evaluation' : 'evaluations';

/** Who is first, and by what. */
export const en = {
  by: 'Ranked by',
  kinds: { f: 'by f', distance: 'by distance', first: 'first within' },
  tolerance: 'How near to the best value',
  budget: ({ kind, amount }: Budget): string => `${count(amount)} ${unit(amount, kind)} each`,
  stopped: ({ kind, amount }: Budget): string => `${count(amount)} ${unit(amount, kind)} each, stopped`,
  reached: { steps: 'step', cost: 'evals.' },
  reachedAt: { steps: 'Step of arrival', cost: 'Evaluations until arrival' },
  finished: (place: number, name: string, at: number, kind: Budget['kind']): string =>
    kind === 'steps'
      ? `${place}. ${name}, at step ${count(at)}.`
      : `${place}. ${name}, after ${count(at)} ${unit(at, kind)}.`,
  place: (place: number): string => `${place}.`,
  rates: {
    default: 'every η as its rule declares it',
    tuned: 'every η set for this surface',
    common: 'one η for all',
    hand: 'every η set by hand',
  } satisfies Record<RateChoice, string>,
  rate: {
    default: 'default',
    tuned: 'tuned',
    common: 'common',
    hand: 'by hand',
  } satisfies Record<RateChoice, string>,
  rateSays: {
    default: 'The learning rate that the rule declares',
    tuned: 'A learning rate that is known to suit this surface',
    common: 'The same learning rate as everybody’s',
    hand: 'A learning rate set by hand',
  } satisfies Record<RateChoice, string>,
  notWithin: (kept: string): string => `greater than 0; kept ${kept}`,
};
