import type { Experiment } from '../../experiment/experiment';
import type { ResolvedRacer } from '../../experiment/resolve';
import { stepsAllowed } from '../../run/budget';
import { ratesAt } from '../../run/rates';
import { rowAt, type Trajectory } from '../../run/trajectory';

/** The learning rates of a racer over its whole budget, however far its run came. */
export interface Curve {
  /** Ascending, from 1. */
  readonly steps: readonly number[];
  readonly rates: readonly number[];
  /** The steps that the budget allows. */
  readonly last: number;
  /** The highest of the rates. */
  readonly most: number;
}

/** So many places of a curve are looked at; more would not be seen. */
const PLACES = 160;

/** Steps from 1 to the last, evenly spread. */
const spread = (last: number): readonly number[] => {
  const count = Math.min(last, PLACES);
  return Array.from({ length: count }, (_, i) =>
    count === 1 ? 1 : 1 + Math.round((i * (last - 1)) / (count - 1)),
  );
};

/** How many steps a racer's budget allows; the cost of a step is known once a row of it has come. */
export const stepsOf = (experiment: Experiment, trajectory: Trajectory | undefined): number => {
  const cost = typeof trajectory?.cost === 'number' ? trajectory.cost : 1;
  return Math.max(1, stepsAllowed(experiment, cost));
};

/** The rates of a racer with schedules; undefined where they cannot be told. A run has the values that are watched. */
export function curveOf(
  { schedule, values }: ResolvedRacer,
  last: number,
  pass: number,
  trajectory: Trajectory | undefined,
): Curve | undefined {
  const eta = values.get('eta');
  if (!schedule || eta === undefined) return undefined;
  const steps = spread(last);
  const f = (t: number): number => trajectory?.f[rowAt(trajectory, t - 1)] ?? 0;
  const told = ratesAt({ parts: schedule }, { eta, T: last, N: pass, f }, steps);
  if (!told.ok) return undefined;
  const rates = told.value;
  return { steps: steps.slice(0, rates.length), rates, last, most: Math.max(...rates) };
}

/** The curve as the path of an SVG of that width and height, with 0 at its foot. */
export function pathOf({ steps, rates, last, most }: Curve, width: number, height: number): string {
  const x = (step: number): number => (last === 1 ? 0 : ((step - 1) / (last - 1)) * width);
  const y = (rate: number): number => (most > 0 ? (1 - rate / most) * height : height);
  return steps
    .map((step, i) => `${i === 0 ? 'M' : 'L'}${x(step).toFixed(1)} ${y(rates[i]!).toFixed(1)}`)
    .join('');
}
