import type { Node } from './node';

/**
 * What a run is, to whoever executes it (the kernel or the evaluator): cells, and how they change in a step.
 *
 * One iteration, from the cells as they stand: evaluate every column and write one row; then evaluate every `next`
 * and write it to its cell, all at once. Row k therefore describes the state after k updates.
 */
export interface Recurrence {
  /** Symbol of an `input` node → its cell (an index of a double). Every symbol that a node reads is here. */
  readonly cells: ReadonlyMap<string, number>;
  /** The cells that a step rewrites. */
  readonly state: readonly { readonly cell: number; readonly next: Node }[];
  /** What a row records, in order. */
  readonly columns: readonly Node[];
  /** Symbols of `draw` nodes, in the order in which one step's numbers stand in the draws table. */
  readonly draws: readonly string[];
  /** Names of data columns in order, and how many rows each has (0 without data). */
  readonly data: { readonly columns: readonly string[]; readonly rows: number };
  /** How many row indices a step's batch has; 0 where no node reduces over 'batch'. */
  readonly batch: number;
}

/**
 * A surface, to whoever evaluates it: value, gradient and the Hessian's diagonal at a point.
 * Inputs are the coordinates `w[i]` and the parameters `p:name`, bound in `cells`.
 */
export interface SurfaceProgram {
  readonly cells: ReadonlyMap<string, number>;
  /** Cells of the coordinates, in order. */
  readonly at: readonly number[];
  readonly value: Node;
  readonly gradient: readonly Node[];
  readonly hess: readonly Node[];
  readonly data: { readonly columns: readonly string[]; readonly rows: number };
}

/** Executes a recurrence: the compiled kernel or the evaluator. Owns its memory; the views live as long as it does. */
export interface Stepper {
  /** All cells; write parameters and the start here, read or restore state (a checkpoint is a copy). */
  readonly cells: Float64Array;
  /** The draws table: `capacity` × `draws.length`, step by step. */
  readonly draws: Float64Array;
  /** The batch table: `capacity` × `batch` row indices, as doubles. */
  readonly batches: Float64Array;
  /** Column c of row r is `rows[c * capacity + r]`. */
  readonly rows: Float64Array;
  /** The most rows that one call of `advance` can write. */
  readonly capacity: number;
  /** Writes rows 0 … n−1 of the table (n ≤ capacity), updating the state after each. */
  readonly advance: (n: number) => void;
  /** Writes row 0 from the cells as they stand, without updating them. */
  readonly record: () => void;
}

/** Evaluates a surface: the compiled module or the evaluator. */
export interface SurfaceEvaluator {
  /** All cells; write parameters here (`program.cells`), coordinates are written by the calls below. */
  readonly cells: Float64Array;
  readonly value: (at: ArrayLike<number>) => number;
  /** Writes the gradient to `out` and returns the value. */
  readonly gradient: (at: ArrayLike<number>, out: Float64Array) => number;
  /** Writes the Hessian's diagonal to `out`. */
  readonly hess: (at: ArrayLike<number>, out: Float64Array) => void;
  /**
   * Samples a plane: out[j * columns + i] = f at the point `at` with coordinate `axes[0]` = x0 + i dx and
   * `axes[1]` = y0 + j dy; or, where there are directions, at `at` + (x0 + i dx) directions[0] + (y0 + j dy) directions[1].
   */
  readonly field: (grid: FieldGrid, out: Float64Array) => void;
}

/** Two directions that span a plane. */
export type Directions = readonly [ArrayLike<number>, ArrayLike<number>];

/**
 * The points of row j of a grid along directions: coordinate c of sample i is first[c] + i step[c]. Written to
 * `line`, first and step in turn, as the kernel and the evaluator both take them.
 */
export function lineAlong(
  { at, x0, dx, y0, dy }: FieldGrid,
  [across, up]: Directions,
  j: number,
  line: Float64Array,
): void {
  const v = y0 + j * dy;
  for (let c = 0; c < at.length; c++) {
    line[2 * c] = at[c]! + v * up[c]! + x0 * across[c]!;
    line[2 * c + 1] = dx * across[c]!;
  }
}

/** A regular grid of sample points on a plane through `at`: of two coordinates, or along two directions. */
export interface FieldGrid {
  readonly at: ArrayLike<number>;
  readonly axes: readonly [number, number];
  /** Taken in place of the axes: one number per coordinate each. */
  readonly directions?: Directions;
  readonly x0: number;
  readonly dx: number;
  readonly columns: number;
  readonly y0: number;
  readonly dy: number;
  readonly rows: number;
}
