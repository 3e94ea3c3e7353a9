/** Why a run is over. An end is data: the rows before it are as good as any. */
export type End =
  | { readonly kind: 'steps' }
  | { readonly kind: 'converged'; readonly step: number }
  | { readonly kind: 'diverged'; readonly step: number }
  | { readonly kind: 'stalled'; readonly step: number }
  | { readonly kind: 'cancelled'; readonly step: number };

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
  /** The learning rate that update k used. */
  readonly eta: Float64Array;
  /** Evaluations asked for by one step; the cost so far at row k is k times this. */
  readonly costPerStep: number;
  readonly end: End;
}

/** The evaluations that the updates up to row `step` asked for. */
export const costAt = (trajectory: Trajectory, step: number): number => trajectory.costPerStep * step;

/** The last row at or before `step`: where a racer stands that has already finished. */
export const rowAt = (trajectory: Trajectory, step: number): number =>
  Math.min(Math.max(0, Math.floor(step)), trajectory.rows - 1);
