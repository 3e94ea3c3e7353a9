import type { Experiment, Rank } from '../../experiment/experiment';
import { goalsOf, objectiveOf } from '../../experiment/resolve';
import { costAt, type Trajectory } from '../../run/trajectory';
import { useAppState } from '../context';
import type { Moment } from '../moment';
import { type Standing, useStandings } from './standings';

/** A standing in an order of choice. */
export interface Ranked extends Standing {
  /** When it arrived, in the unit of the budget; absent where it has not arrived by now. */
  readonly arrived?: number;
  /** Its place among those that have arrived, from 1. */
  readonly place?: number;
}

/** The best value that is known of a surface; undefined where none is. */
export function bestValue(experiment: Experiment): number | undefined {
  const objective = objectiveOf(experiment);
  const values = objective.ok ? goalsOf(objective.value, experiment.sign).map(({ f }) => f) : [];
  return values.length > 0 ? Math[experiment.sign](...values) : undefined;
}

/**
 * Standings, which stand by f, in the order that was chosen. Who arrives is who settles, or where that is the order, who
 * first comes within the tolerance of the best value that is known.
 */
export function rankedBy(rank: Rank, standings: readonly Standing[], moment: Moment): readonly Ranked[] {
  const { experiment, step } = moment;
  const best = rank.kind === 'first' ? bestValue(experiment) : undefined;
  const rowOf = (standing: Standing): number | undefined =>
    rank.kind !== 'first' || best === undefined
      ? settledRow(standing)
      : rowWithin(standing.trace.trajectory, experiment.sign, best, rank.tolerance);
  const arrivals = standings.map((standing): Ranked => {
    const row = standing.verdict.kind === 'diverged' ? undefined : rowOf(standing);
    if (row === undefined || row > step) return standing;
    return { ...standing, arrived: unitsAt(experiment, standing.trace.trajectory, row) };
  });
  const finish = arrivals.filter(hasArrived).toSorted((a, b) => a.arrived - b.arrived);
  const placed = arrivals.map((one): Ranked => {
    const place = finish.indexOf(one as (typeof finish)[number]) + 1;
    return place > 0 ? { ...one, place } : one;
  });
  return placed.toSorted((a, b) => heightBy(rank, a) - heightBy(rank, b));
}

/** Whether a standing is that of one that has arrived. */
export const hasArrived = (one: Ranked): one is Ranked & { readonly arrived: number } =>
  one.arrived !== undefined;

const settledRow = ({ verdict }: Standing): number | undefined =>
  verdict.kind === 'settled' ? verdict.step : undefined;

/** What is higher stands lower; equals stay in the order of f. */
function heightBy({ kind }: Rank, { distance, arrived, verdict }: Ranked): number {
  if (kind === 'f') return 0;
  if (verdict.kind === 'diverged') return Number.MAX_VALUE;
  const height = kind === 'distance' ? distance : arrived;
  return height === undefined || Number.isNaN(height) ? Number.MAX_VALUE / 2 : height;
}

const unitsAt = ({ budget }: Experiment, trajectory: Trajectory, row: number): number =>
  budget.kind === 'cost' ? costAt(trajectory, row) : row;

const known = new WeakMap<Trajectory, { readonly key: string; readonly row: number | undefined }>();

/** The first row whose value is within a tolerance of the best one. */
function rowWithin(
  trajectory: Trajectory,
  sign: Experiment['sign'],
  best: number,
  tolerance: number,
): number | undefined {
  const key = `${sign} ${best} ${tolerance}`;
  const found = known.get(trajectory);
  if (found?.key === key) return found.row;
  const towards = sign === 'min' ? 1 : -1;
  const { f, rows } = trajectory;
  let row = 0;
  while (row < rows && !(towards * (f[row]! - best) <= tolerance)) row++;
  const reached = row < rows ? row : undefined;
  known.set(trajectory, { key, row: reached });
  return reached;
}

/** The moment at the playhead, and the standings at it in the order that was chosen. */
export function useRanked(): { readonly moment: Moment; readonly standings: readonly Ranked[] } {
  const rank = useAppState((state) => state.rank);
  const { moment, standings } = useStandings();
  return { moment, standings: rankedBy(rank, standings, moment) };
}
