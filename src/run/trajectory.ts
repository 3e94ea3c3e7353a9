/** Why a run is over. An end is data: the rows before it are as good as any. */
export type End =
  | { readonly kind: 'steps' }
  | { readonly kind: 'converged'; readonly step: number }
  | { readonly kind: 'diverged'; readonly step: number }
  | { readonly kind: 'stalled'; readonly step: number }
  | { readonly kind: 'cancelled'; readonly step: number };

/** What the points that a method tried are: the places of a search in order, or the corners of a simplex. */
export type TrialShape = 'search' | 'simplex';

/** The points that the steps of a method tried. */
export interface Trials {
  readonly shape: TrialShape;
  /** How many points there are up to each row: those of row k begin where those of row k − 1 end. */
  readonly ends: Float64Array;
  /** Point after point, one number per coordinate. */
  readonly points: Float64Array;
}

/**
 * The path of one racer from one start, as columns of equal length: row k is the state after k updates, row 0 the
 * start. `eta[0]` is NaN: no update led there. The columns belong to whoever holds the trajectory; they are never
 * written after it was made.
 */
export interface Trajectory {
  /** The number of rows: the last step + 1. */
  readonly rows: number;
  /** One column per coordinate. */
  readonly w: readonly Float64Array[];
  /** The surface's own value: all data, not negated, no noise. May be non-finite at a finite position. */
  readonly f: Float64Array;
  /** The length of the surface's own gradient. */
  readonly gradNorm: Float64Array;
  /** The learning rate that update k used; of a method the step length, NaN where it has none. */
  readonly eta: Float64Array;
  /** The evaluations that each step asked for; where steps differ, a column of those asked for up to each row. */
  readonly cost: number | Float64Array;
  /** One column per coordinate: the average of its places, of a rule that keeps one. */
  readonly average?: readonly Float64Array[];
  /** Only of a method. */
  readonly trials?: Trials;
  /** Only of a rule: the cells of its recurrence after every 1,000 updates, one checkpoint behind the other. */
  readonly checkpoints?: Float64Array;
  /** `going` while more rows are to come. */
  readonly end: End | { readonly kind: 'going' };
}

/** The evaluations that the updates up to row `step` asked for. */
export const costAt = ({ cost }: Trajectory, step: number): number =>
  typeof cost === 'number' ? cost * step : cost[step]!;

/** The last row at or before `step`: where a racer stands that has already finished. */
export const rowAt = (trajectory: Trajectory, step: number): number =>
  Math.min(Math.max(0, Math.floor(step)), trajectory.rows - 1);

/**
 * The row to which the update leads that leaves a playhead's row, or at the end of a run its last one; also the row that
 * was dropped because it diverged.
 */
export const nextRowAt = (trajectory: Trajectory, step: number): number =>
  Math.min(
    rowAt(trajectory, step) + 1,
    trajectory.end.kind === 'diverged' ? trajectory.rows : trajectory.rows - 1,
  );

/**
 * The points that the update leading to a row tried; none where a rule made it, at the start, and in the rows that were
 * too many to keep.
 */
export function triedAt({ w, rows, trials }: Trajectory, row: number): readonly (readonly number[])[] {
  if (!trials || row < 1 || row >= rows) return [];
  const [from, to] = [trials.ends[row - 1]!, trials.ends[row]!];
  return Array.from({ length: to - from }, (_, i) => {
    const at = (from + i) * w.length;
    return [...trials.points.subarray(at, at + w.length)];
  });
}

/** A run under way. Its columns are allocated for `asked` + 1 rows; the first `rows` of them hold. */
export interface Run {
  /** The most updates that the budget allows. */
  readonly asked: number;
  readonly dimension: number;
  /** Absent where steps differ. */
  readonly costPerStep?: number;
  readonly rows: number;
  /** Absent while the run goes on. */
  readonly end?: End | undefined;
  /**
   * Coordinates, f, gradient norm, η; of a method also the cost and the number of points tried, up to each row; of a rule
   * that averages its places, that average.
   */
  readonly columns: readonly Float64Array[];
  /** What a method has tried so far: point after point. */
  readonly tried?: { readonly shape: TrialShape; readonly points: Float64Array };
  /** Of a rule, the checkpoints so far: see `Trajectory`. */
  readonly checkpoints?: Float64Array;
  /** Goes on by at most so many updates. */
  readonly advance: (steps: number) => void;
  readonly cancel: () => void;
}

/** What a run's columns do not say. */
export type Circumstances = Pick<Run, 'dimension' | 'costPerStep' | 'tried' | 'checkpoints' | 'end'>;

/** The first rows of a run's columns, read as a trajectory; no copy. */
export function readColumns(all: readonly Float64Array[], rows: number, about: Circumstances): Trajectory {
  const { dimension, costPerStep, tried, checkpoints, end } = about;
  const columns = all.map((column) => column.subarray(0, rows));
  const [f, gradNorm, eta, ...others] = columns.slice(dimension);
  const [cost, ends] = others;
  return {
    rows,
    w: columns.slice(0, dimension),
    f: f!,
    gradNorm: gradNorm!,
    eta: eta!,
    cost: costPerStep ?? cost!,
    ...(tried && { trials: { ...tried, ends: ends! } }),
    ...(!tried && others.length > 0 && { average: others }),
    ...(checkpoints && { checkpoints }),
    end: end ?? { kind: 'going' },
  };
}

/** What a run has come to, as a trajectory over the run's own columns. */
export const trajectoryOf = (run: Run): Trajectory => readColumns(run.columns, run.rows, run);
