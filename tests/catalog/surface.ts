import type { Objective } from '../../src/catalog/definition';
import { evaluatorSurface } from '../../src/graph/evaluate';
import type { SurfaceEvaluator } from '../../src/graph/recurrence';
import { surfaceProgram } from '../../src/graph/surface';
import { parseSurface } from '../../src/notation/parse';
import type { Problem, Result } from '../../src/notation/problem';
import type { SurfaceText } from '../../src/notation/tree';

/** The value, or a failure that says what was refused. */
export function accepted<T>(result: Result<T, Problem>): T {
  if (!result.ok) throw new Error(`refused: ${JSON.stringify(result.error)}`);
  return result.value;
}

/** The text of a definition, read. */
export const textOf = ({ text, coordinates }: Objective): SurfaceText =>
  accepted(parseSurface(text, coordinates ? { coordinates } : {}));

/** A surface at the given parameters, else at those that its text declares. */
export function evaluatorOf(
  text: SurfaceText,
  parameters: Readonly<Record<string, number>> = {},
  data: readonly Float64Array[] = [],
): SurfaceEvaluator {
  const program = accepted(surfaceProgram(text, data[0]?.length ?? 0));
  const evaluator = evaluatorSurface(program, data);
  for (const { name, value } of text.parameters) {
    const cell = program.cells.get(`p:${name}`);
    if (cell !== undefined) evaluator.cells[cell] = parameters[name] ?? value;
  }
  return evaluator;
}

/** A surface of the catalogue at the given parameters, over its first data. */
export const surfaceOf = (
  objective: Objective,
  parameters: Readonly<Record<string, number>> = {},
): SurfaceEvaluator => {
  const text = textOf(objective);
  const [data] = objective.data ?? [];
  const columns = text.columns.map((name) => Float64Array.from(data!.columns[name as 'X' | 'Y']));
  return evaluatorOf(text, parameters, columns);
};

/** The gradient at a point. */
export function gradientOf(surface: SurfaceEvaluator, at: readonly number[]): number[] {
  const out = new Float64Array(at.length);
  surface.gradient(at, out);
  return [...out];
}
