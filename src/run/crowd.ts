import { type Trajectory, rowAt } from './trajectory';

/**
 * Many runs of one racer as one: row k holds the mean of their positions and the median of f, each run standing still
 * after its last row; gradients and η are left out (NaN). Runs that diverge are left out of the positions, or they
 * would take the mean with them; where all do, it ends with them. At least one run.
 */
export function middleOf(runs: readonly Trajectory[]): Trajectory {
  const arrived = runs.filter(({ end }) => end.kind !== 'diverged');
  const kept = arrived.length > 0 ? arrived : runs;
  const rows = Math.max(...kept.map((run) => run.rows));
  const columnOf = (at: (row: number) => number): Float64Array =>
    Float64Array.from({ length: rows }, (_, row) => at(row));
  const unknown = new Float64Array(rows).fill(Number.NaN);
  const lastEnd = Math.max(...runs.map(({ end }) => (end.kind === 'diverged' ? end.step : 0)));
  return {
    rows,
    w: kept[0]!.w.map((_, i) => columnOf((row) => mean(kept.map((run) => run.w[i]![rowAt(run, row)]!)))),
    f: columnOf((row) => median(runs.map((run) => run.f[rowAt(run, row)]!))),
    gradNorm: unknown,
    eta: unknown,
    cost: runs[0]!.cost,
    end: arrived.length > 0 ? { kind: 'steps' } : { kind: 'diverged', step: lastEnd },
  };
}

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value / values.length, 0);

/** The middle value, or the mean of the two middle ones; what is no number counts as the largest. */
export function median(values: readonly number[]): number {
  const sorted = Float64Array.from(values).sort();
  const half = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[half]! : (sorted[half - 1]! + sorted[half]!) / 2;
}
