import type { SurfaceEvaluator } from '../graph/recurrence';
import type { Result } from '../notation/problem';
import { readSurface } from '../notation/remember';
import { isolines, transferables } from '../paint/isolines';
import { levelsBetween, type Tone, toneOf } from '../paint/tone';
import { keepEvaluators } from '../run/evaluator';
import { surfaceFor } from '../run/ground';
import type { SurfaceSource } from '../run/spec';
import type { FieldReply, FieldRequest, Reply } from './messages';

/** Samples per side when a domain is surveyed for its tone. */
const SURVEY = 96;

const compiled = keepEvaluators(surfaceFor);

function evaluatorOf({ source, coordinates, ...given }: SurfaceSource): Result<SurfaceEvaluator> {
  const text = readSurface(source, coordinates);
  return text.ok ? compiled({ ...given, text: text.value }) : text;
}

/** The tone comes from the domain, so that neither zoom nor a linked view changes colours. */
function surveyed(evaluator: SurfaceEvaluator, request: FieldRequest): Tone {
  const { domain, through: at, sign, best } = request;
  const { axes } = request.grid;
  const [[x0, x1], [y0, y1]] = [domain[axes[0]]!, domain[axes[1]] ?? domain[0]!];
  const samples = new Float64Array(SURVEY * SURVEY);
  const dx = (x1 - x0) / (SURVEY - 1);
  const dy = (y1 - y0) / (SURVEY - 1);
  evaluator.field({ at, axes, x0, dx, columns: SURVEY, y0, dy, rows: SURVEY }, samples);
  return toneOf(samples, best, sign);
}

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
  const evaluator = evaluatorOf(request.surface);
  if (!evaluator.ok) return post({ kind: 'problem', generation, problem: evaluator.error }, []);
  const samples = new Float64Array(grid.columns * grid.rows);
  evaluator.value.field(grid, samples);
  const tone = surveyed(evaluator.value, request);
  const lines = isolines(samples, grid, levelsBetween(tone, ...extentOf(samples)));
  const reply: FieldReply = { kind: 'field', generation, grid, samples, tone, isolines: lines };
  post(reply, [samples.buffer, ...transferables(lines)]);
}
