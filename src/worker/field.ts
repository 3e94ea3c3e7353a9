import type { Objective } from '../catalog/definition';
import { resolveObjective, type ResolvedObjective } from '../experiment/resolve';
import type { SurfaceEvaluator } from '../graph/recurrence';
import { surfaceProgram } from '../graph/surface';
import { type Result, ok } from '../notation/problem';
import type { SurfaceText } from '../notation/tree';
import { isolines, transferables } from '../paint/isolines';
import { levelsBetween, type Tone, toneOf } from '../paint/tone';
import { surfaceFor } from '../run/executor';
import type { FieldReply, FieldRequest, Reply } from './messages';

/** Samples per side when a domain is surveyed for its tone. */
const SURVEY = 96;

interface Compiled {
  readonly evaluator: SurfaceEvaluator;
  readonly cells: ReadonlyMap<string, number>;
}

const compiled = new WeakMap<SurfaceText, Compiled>();

/** The evaluator of a surface with these parameter values in place; compiled once for each text. */
function evaluatorOf({ text, values }: ResolvedObjective): Result<SurfaceEvaluator> {
  let found = compiled.get(text);
  if (!found) {
    const program = surfaceProgram(text, 0);
    if (!program.ok) return program;
    found = { evaluator: surfaceFor(program.value, undefined), cells: program.value.cells };
    compiled.set(text, found);
  }
  for (const [name, value] of values) {
    const cell = found.cells.get(`p:${name}`);
    if (cell !== undefined) found.evaluator.cells[cell] = value;
  }
  return ok(found.evaluator);
}

/** The tone comes from the domain, so that neither zoom nor a linked view changes colours. */
function surveyed(evaluator: SurfaceEvaluator, objective: ResolvedObjective, at: readonly number[]): Tone {
  const [[x0, x1], [y0, y1]] = [objective.domain[0]!, objective.domain[1] ?? objective.domain[0]!];
  const samples = new Float64Array(SURVEY * SURVEY);
  const dx = (x1 - x0) / (SURVEY - 1);
  const dy = (y1 - y0) / (SURVEY - 1);
  evaluator.field({ at, axes: [0, 1], x0, dx, columns: SURVEY, y0, dy, rows: SURVEY }, samples);
  return toneOf(samples, lowestOf(objective));
}

const lowestOf = ({ minima }: Pick<Objective, 'minima'>): number => Math.min(...minima.map(({ f }) => f));

function extentOf(samples: Float64Array): [number, number] {
  let low = Number.POSITIVE_INFINITY;
  let high = Number.NEGATIVE_INFINITY;
  for (const value of samples) {
    if (value < low && value !== Number.NEGATIVE_INFINITY) low = value;
    if (value > high && value !== Number.POSITIVE_INFINITY) high = value;
  }
  return [low, high];
}

/** Samples what the map shows of a surface, and draws its contour lines. */
export function answerField(
  request: FieldRequest,
  post: (reply: Reply, transfer: readonly ArrayBuffer[]) => void,
): void {
  const { generation, grid } = request;
  const objective = resolveObjective(request.objective, request.start);
  const evaluator = objective.ok ? evaluatorOf(objective.value) : objective;
  if (!objective.ok || !evaluator.ok) {
    const problem = !objective.ok ? objective.error : !evaluator.ok ? evaluator.error : undefined;
    if (problem) post({ kind: 'problem', generation, problem }, []);
    return;
  }
  const samples = new Float64Array(grid.columns * grid.rows);
  evaluator.value.field(grid, samples);
  const tone = surveyed(evaluator.value, objective.value, grid.at as readonly number[]);
  const lines = isolines(samples, grid, levelsBetween(tone, ...extentOf(samples)));
  const reply: FieldReply = { kind: 'field', generation, grid, samples, tone, isolines: lines };
  post(reply, [samples.buffer, ...transferables(lines)]);
}
