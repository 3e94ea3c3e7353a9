import type { Objective } from '../../catalog/definition';
import { diagonalOf, type Terrain } from '../../run/verdict';
import type { Trajectory } from '../../run/trajectory';

/** The last row of a trajectory. */
export const lastRow = ({ rows }: Trajectory): number => rows - 1;

/** The position at a row. */
export const pointAt = ({ w }: Trajectory, row: number): readonly number[] => w.map((column) => column[row]!);

/** Where a run ended. */
export const endPoint = (trajectory: Trajectory): readonly number[] =>
  pointAt(trajectory, lastRow(trajectory));

/** The surface's value where a run ended. */
export const endValue = (trajectory: Trajectory): number => trajectory.f[lastRow(trajectory)]!;

/** The minima and the size of a surface, at its default parameters. */
export const terrainOf = ({ minima, domain }: Objective): Terrain => ({
  goals: minima,
  diagonal: diagonalOf(domain),
});

/** The distance between two points. */
export const between = (a: readonly number[], b: readonly number[]): number =>
  Math.hypot(...a.map((value, i) => value - b[i]!));

/** Whether two numbers agree to a relative error, or to the same error where they are below one. */
export const agree = (a: number, b: number, error: number): boolean =>
  Math.abs(a - b) <= error * Math.max(1, Math.abs(b));

/** How often a coordinate changes its sign from one row to the next. */
export const crossings = (column: Float64Array): number =>
  column.reduce((count, value, row) => count + Number(row > 0 && value * column[row - 1]! < 0), 0);

/** Whether every number of a column stands in this relation to the one before it. */
export const alwaysFrom = (column: Float64Array, holds: (before: number, now: number) => boolean): boolean =>
  column.every((now, row) => row === 0 || holds(column[row - 1]!, now));

/** The largest number of a column. */
export const largest = (column: Float64Array): number =>
  column.reduce((most, value) => Math.max(most, value), -Infinity);
