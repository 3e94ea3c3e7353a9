import { rowsIn, tableOf } from '../experiment/data';
import type { ResolvedObjective } from '../experiment/resolve';
import type { Dataset } from '../catalog/definition';
import { evaluatorSurface } from '../graph/evaluate';
import type { SurfaceEvaluator } from '../graph/recurrence';
import { surfaceProgram } from '../graph/surface';
import type { SurfaceText } from '../notation/tree';
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

interface Evaluating {
  readonly data: Dataset | undefined;
  readonly evaluator: SurfaceEvaluator;
  readonly cells: ReadonlyMap<string, number>;
}

const known = new WeakMap<SurfaceText, Evaluating>();

/** The walking evaluator: the page compiles nothing, and needs one gradient at a time. */
function evaluatorOf({ text, values, data }: ResolvedObjective): SurfaceEvaluator | undefined {
  let found = known.get(text);
  if (!found || found.data !== data) {
    const program = surfaceProgram(text, data && rowsIn(data));
    if (!program.ok) return undefined;
    const columns = text.columns.map((name) => tableOf(data!).columns.get(name)!);
    found = { data, evaluator: evaluatorSurface(program.value, columns), cells: program.value.cells };
    known.set(text, found);
  }
  for (const [name, value] of values) {
    const cell = found.cells.get(`p:${name}`);
    if (cell !== undefined) found.evaluator.cells[cell] = value;
  }
  return found.evaluator;
}

/** f at any place of a surface of one coordinate; undefined where the surface cannot be composed. */
export const heightsOf = (objective: ResolvedObjective): ((x: number) => number) | undefined =>
  evaluatorOf(objective) && ((x) => evaluatorOf(objective)!.value([x]));

/** Position, gradient and next move of a trajectory at a step. */
export function readingAt(trajectory: Trajectory, step: number, objective: ResolvedObjective): Reading {
  const row = rowAt(trajectory, step);
  const position = trajectory.w.map((column) => column[row]!);
  const gradient = new Float64Array(position.length).fill(Number.NaN);
  evaluatorOf(objective)?.gradient(position, gradient);
  const reading = { row, position, gradient: [...gradient] };
  if (row + 1 >= trajectory.rows) return reading;
  return { ...reading, move: trajectory.w.map((column) => column[row + 1]! - column[row]!) };
}
