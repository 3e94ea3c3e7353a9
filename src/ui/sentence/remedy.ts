import type { Experiment } from '../../experiment/experiment';
import { withParameter } from '../../experiment/edits/racers';
import { race } from '../../experiment/race';
import type { Rates } from './finding';

/** So many smaller rates are tried: six powers of ten. */
const MOST_TRIES = 12;
/** A longer race is tried for so many steps. */
const MOST_STEPS = 10_000;

/** The next 1 or 3 times a power of ten below a learning rate. */
export function smallerEta(eta: number): number {
  const exponent = Math.floor(Math.log10(eta));
  const candidates = [3 * 10 ** (exponent - 1), 10 ** exponent, 3 * 10 ** exponent];
  const smaller = candidates.findLast((one) => one < eta * (1 - 1e-9))!;
  return Number(smaller.toPrecision(1));
}

/** The race of one racer alone, no longer than a trial has to be. */
function trialOf(experiment: Experiment, racer: number): Experiment {
  const { cloud: _, ...others } = experiment;
  const { kind, amount } = experiment.budget;
  return {
    ...others,
    racers: [{ ...experiment.racers[racer]!, on: true }],
    budget: { kind, amount: Math.min(amount, MOST_STEPS) },
  };
}

function staysHere(trial: Experiment): boolean {
  const raced = race(trial);
  return raced.ok && raced.value.every(({ trajectory }) => trajectory.end.kind !== 'diverged');
}

/** For whoever was lost, the first smaller learning rate that does not diverge; tried, not guessed. */
export function remedyFor(experiment: Experiment, lost: Rates): Rates {
  const found = new Map<number, number>();
  for (const [racer, used] of lost) {
    const trial = trialOf(experiment, racer);
    let eta = smallerEta(used);
    for (let tries = 0; tries < MOST_TRIES && !found.has(racer); tries++) {
      if (staysHere(withParameter(trial, 0, 'eta', eta))) found.set(racer, eta);
      else eta = smallerEta(eta);
    }
  }
  return found;
}
