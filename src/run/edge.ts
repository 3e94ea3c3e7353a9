import { ok, type Result } from '../notation/problem';
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

/** Edges found from two distances agree to this part of them, or there is none. */
const AGREEMENT = 0.02;
/** The second distance, in parts of the first. */
const NEARER = 0.1;

/**
 * The largest learning rate with which short runs from beside a minimum come nearer to it, found by halving; undefined
 * where there is none between the rates, where the rule has no η, and where it depends on how far away they begin: the
 * steps of Adam have a size of their own, and no rate makes it leave. Schedule, noise, batches and the stop test are left
 * out: the edge is the rule's own.
 */
export function measuredEdge(entry: Entry, edged: Edged): Result<number | undefined> {
  if (!entry.rule.values.has('eta')) return ok(undefined);
  const far = halved(entry, edged);
  if (!far.ok || far.value === undefined) return far;
  const near = halved(entry, { ...edged, reach: NEARER * edged.reach });
  if (!near.ok || near.value === undefined) return near;
  return ok(Math.abs(far.value / near.value - 1) < AGREEMENT ? far.value : undefined);
}

function halved(entry: Entry, edged: Edged): Result<number | undefined> {
  const holds = holding(entry, edged);
  const [atLow, atHigh] = [holds(edged.low), holds(edged.high)];
  if (!atLow.ok) return atLow;
  if (!atHigh.ok) return atHigh;
  if (!atLow.value || atHigh.value) return ok(undefined);
  let [low, high] = [Math.log(edged.low), Math.log(edged.high)];
  for (let n = 0; n < HALVINGS; n++) {
    const middle = (low + high) / 2;
    const held = holds(Math.exp(middle));
    if (!held.ok) return held;
    if (held.value) low = middle;
    else high = middle;
  }
  return ok(Math.exp(low));
}

/** Whether a run with a rate ends nearer to the minimum than it began. */
function holding(entry: Entry, { at, axis, reach }: Edged): (eta: number) => Result<boolean> {
  const { schedule: _, stop: __, within: ___, data, ...rest } = entry;
  const trial: Entry = {
    ...rest,
    ...(data && { data: { id: data.id, columns: data.columns, rows: data.rows } }),
    treatment: { ...entry.treatment, noise: 0 },
    start: at.map((value, i) => value + reach * axis[i]!),
    budget: { kind: 'steps', amount: STEPS },
  };
  return (eta) => {
    const values = new Map(entry.rule.values).set('eta', eta);
    const path = runToEnd({ ...trial, rule: { ...entry.rule, values } });
    return path.ok ? ok(stays(path.value, at, reach)) : path;
  };
}

/** A trial that swings out so many times farther than it began has left the minimum, whether or not it returns. */
const FARTHEST = 100;

/** In the last quarter of a run it is nearer than it began: a momentum may swing out before. */
function stays({ w, rows, end }: Trajectory, at: readonly number[], reach: number): boolean {
  if (end.kind === 'diverged') return false;
  for (let row = 0; row < rows; row++) {
    const away = Math.hypot(...w.map((column, i) => column[row]! - at[i]!));
    if (!(away < (row < (3 * rows) / 4 ? FARTHEST * reach : reach))) return false;
  }
  return true;
}
