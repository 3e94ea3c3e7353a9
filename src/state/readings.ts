import { tableOf } from '../experiment/data';
import type { ResolvedObjective } from '../experiment/resolve';
import { evaluatorSurface } from '../graph/evaluate';
import type { SurfaceEvaluator } from '../graph/recurrence';
import type { Result } from '../notation/problem';
import { keepEvaluators } from '../run/evaluator';
import { rowAt, type Trajectory } from '../run/trajectory';

/** What the numbers panel says of a racer at the playhead. */
export interface Reading {
  /** The row shown: the last one, where the playhead is past it. */
  readonly row: number;
  readonly position: readonly number[];
  /** The surface's own gradient there. */
  readonly gradient: readonly number[];
  /** Where the next update moves it; absent at the last row. */
  readonly move?: readonly number[];
}

/** The walking evaluator: the page compiles nothing, and needs one gradient at a time. */
const walking = keepEvaluators((program, data) =>
  evaluatorSurface(
    program,
    program.data.columns.map((name) => data!.columns.get(name)!),
  ),
);

const evaluatorOf = ({ text, values, data }: ResolvedObjective): Result<SurfaceEvaluator> =>
  walking({ text, values, data: data && tableOf(data) });

/** f at any place of a surface of one coordinate; undefined where the surface cannot be composed. */
export function heightsOf(objective: ResolvedObjective): ((x: number) => number) | undefined {
  const heightAt = (x: number): number => {
    // Asked for anew: another map may have put its values in place meanwhile.
    const evaluator = evaluatorOf(objective);
    return evaluator.ok ? evaluator.value.value([x]) : Number.NaN;
  };
  return evaluatorOf(objective).ok ? heightAt : undefined;
}

/** Position, gradient and next move of a trajectory at a step. */
export function readingAt(trajectory: Trajectory, step: number, objective: ResolvedObjective): Reading {
  const row = rowAt(trajectory, step);
  const position = trajectory.w.map((column) => column[row]!);
  const gradient = new Float64Array(position.length).fill(Number.NaN);
  const evaluator = evaluatorOf(objective);
  if (evaluator.ok) evaluator.value.gradient(position, gradient);
  const reading = { row, position, gradient: [...gradient] };
  if (row + 1 >= trajectory.rows) return reading;
  return { ...reading, move: trajectory.w.map((column) => column[row + 1]! - column[row]!) };
}
