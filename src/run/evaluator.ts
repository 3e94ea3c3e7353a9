import type { SurfaceEvaluator, SurfaceProgram } from '../graph/recurrence';
import { surfaceProgram } from '../graph/surface';
import { ok, type Result } from '../notation/problem';
import type { SurfaceText } from '../notation/tree';
import type { Table, Valued } from './entry';
import { rowsOf } from './spec';

/** A surface, its parameters' values, and the table that it lies over, if its text reads columns. */
export interface SurfaceGiven extends Valued<SurfaceText> {
  readonly data?: Table | undefined;
}

interface Kept {
  /** The id of the table that it was made over. */
  readonly data: string | undefined;
  readonly evaluator: SurfaceEvaluator;
  readonly cells: ReadonlyMap<string, number>;
}

/**
 * Keeps the evaluators that `make` makes, one for each text, over the table that it was last asked for. What it returns
 * answers with the evaluator of a surface, its values in place until the next question about that text. Refusals:
 * those of `surfaceProgram`.
 */
export function keepEvaluators(
  make: (program: SurfaceProgram, data: Table | undefined) => SurfaceEvaluator,
): (surface: SurfaceGiven) => Result<SurfaceEvaluator> {
  const known = new WeakMap<SurfaceText, Kept>();
  return ({ text, values, data }) => {
    let kept = known.get(text);
    if (!kept || kept.data !== data?.id) {
      const program = surfaceProgram(text, data && rowsOf(data));
      if (!program.ok) return program;
      kept = { data: data?.id, evaluator: make(program.value, data), cells: program.value.cells };
      known.set(text, kept);
    }
    for (const [name, value] of values) {
      const cell = kept.cells.get(`p:${name}`);
      if (cell !== undefined) kept.evaluator.cells[cell] = value;
    }
    return ok(kept.evaluator);
  };
}
