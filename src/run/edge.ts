import { attempt, refuseWith } from '../graph/refusal';
import type { Result } from '../notation/problem';
import type { Entry } from './entry';
import { runToEnd } from './run';
import type { Trajectory } from './trajectory';

/** A trial lasts so many steps: 0.1 % beyond the edge a distance doubles in them. */
const STEPS = 400;
/** The interval that holds the edge is halved so often, in the logarithm of η. */
const HALVINGS = 24;

/** Where an edge is looked for. */
export interface Edged {
  /** The minimum. */
  readonly at: readonly number[];
  /** The axis along which the ground is steepest: trials begin on it. */
  readonly axis: readonly number[];
  /** How far from the minimum they begin. */
  readonly reach: number;
  /** The learning rates between which it is looked for, both positive. */
  readonly low: number;
  readonly high: number;
}

/** What becomes of a rule beside a minimum as its learning rate grows. */
export type Edge =
  /** Up to this rate it comes nearer, beyond it it leaves. */
  | { readonly kind: 'rate'; readonly eta: number }
  /** Its steps have a size of their own, however near it begins, and at no rate that was tried do they grow. */
  | { readonly kind: 'sized' }
  /** Neither was found. */
  | { readonly kind: 'none' };

/** A second distance from which trials begin, as a part of the first. */
const NEARER = 0.1;
/** From there the edge is the same to this part of it, or there is none. */
const AGREEMENT = 0.02;
/** So many times beyond its edge a run does not come back, or the edge is only one of how far it swings out before. */
const BEYOND = 1.1;

/** A short run with a learning rate, from so far beside the minimum. */
type Trial = (eta: number, reach: number) => Trajectory;

/**
 * Looks, by short runs from beside a minimum, for the largest learning rate with which they come nearer to it. There is
 * none where every rate holds, or none does, where the rule has no η, where they come back from beyond it all the same
 * (their steps shrink), and where it depends on how far away they begin:
 * then the steps may have a size of their own, like those of Adam, and no rate makes it leave. Schedule, noise, batches
 * and the stop test are left out: the edge is the rule's own. Fails where the entry cannot be run.
 */
export const measuredEdge = (entry: Entry, edged: Edged): Result<Edge> =>
  attempt(entry.rule.text.source, () => {
    if (!entry.rule.values.has('eta')) return { kind: 'none' };
    const trial = trialOf(entry, edged);
    const eta = halved(trial, edged);
    if (eta !== undefined) return { kind: 'rate', eta };
    return { kind: areSized(trial, edged) ? 'sized' : 'none' };
  });

function trialOf(entry: Entry, { at, axis }: Edged): Trial {
  const { schedule: _, stop: __, within: ___, data, ...rest } = entry;
  const bare: Entry = {
    ...rest,
    ...(data && { data: { id: data.id, columns: data.columns, rows: data.rows } }),
    treatment: { ...entry.treatment, noise: 0 },
    budget: { kind: 'steps', amount: STEPS },
  };
  return (eta, reach) => {
    const values = new Map(entry.rule.values).set('eta', eta);
    const start = at.map((value, i) => value + reach * axis[i]!);
    return refuseWith(runToEnd({ ...bare, start, rule: { ...entry.rule, values } }));
  };
}

function halved(trial: Trial, { at, reach, low: lowest, high: highest }: Edged): number | undefined {
  const holds = (eta: number, from: number): boolean => stays(trial(eta, from), at, from);
  if (!holds(lowest, reach) || holds(highest, reach)) return undefined;
  let [low, high] = [Math.log(lowest), Math.log(highest)];
  for (let n = 0; n < HALVINGS; n++) {
    const middle = (low + high) / 2;
    if (holds(Math.exp(middle), reach)) low = middle;
    else high = middle;
  }
  const eta = Math.exp(low);
  const nearer = NEARER * reach;
  const isSame = holds(eta * (1 - AGREEMENT), nearer) && !holds(eta * (1 + AGREEMENT), nearer);
  return isSame && !comesBack(trial(eta * BEYOND, reach), at, reach) ? eta : undefined;
}

/** A trial that swings out so many times farther than it began has left the minimum, whether or not it returns. */
const FARTHEST = 100;

const stays = (path: Trajectory, at: readonly number[], reach: number): boolean =>
  comesBack(path, at, reach) && isWithin(path, at, FARTHEST * reach, 0);

/** In the last quarter of a run it is nearer than it began: a momentum may swing out before. */
const comesBack = (path: Trajectory, at: readonly number[], reach: number): boolean =>
  path.end.kind !== 'diverged' && isWithin(path, at, reach, Math.ceil((3 * path.rows) / 4));

/** Whether all rows from one on are nearer to a place than so far. */
function isWithin({ w, rows }: Trajectory, at: readonly number[], reach: number, from: number): boolean {
  for (let row = from; row < rows; row++)
    if (!(Math.hypot(...w.map((column, i) => column[row]! - at[i]!)) < reach)) return false;
  return true;
}

/** So many rates are tried, from the lowest to the highest. */
const RATES = 5;
/** First steps whose lengths differ by less than this many times are of one size. */
const ONE_SIZE = 2;
/** A step so many times as long as the first has grown. */
const GROWN = 10;

/** Whether the first step is as long from nearer by, and no later one is much longer, at all of the rates. */
function areSized(trial: Trial, { reach, low, high }: Edged): boolean {
  for (let n = 0; n < RATES; n++) {
    const eta = low * (high / low) ** (n / (RATES - 1));
    const [far, near] = [trial(eta, reach), trial(eta, NEARER * reach)];
    if (hasGrown(far) || hasGrown(near)) return false;
    if (!(firstOf(far) < ONE_SIZE * firstOf(near))) return false;
  }
  return true;
}

const moveTo = ({ w }: Trajectory, row: number): number =>
  Math.hypot(...w.map((column) => column[row]! - column[row - 1]!));

const firstOf = (path: Trajectory): number => (path.rows > 1 ? moveTo(path, 1) : Number.NaN);

function hasGrown(path: Trajectory): boolean {
  if (path.end.kind === 'diverged') return true;
  for (let row = 2; row < path.rows; row++) if (moveTo(path, row) > GROWN * firstOf(path)) return true;
  return false;
}
