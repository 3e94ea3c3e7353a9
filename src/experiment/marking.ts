import { ok, type Problem, type Result } from '../notation/problem';
import { beginSpec } from '../run/run';
import type { Run } from '../run/trajectory';
import { isExercise } from './exercise';
import type { Experiment } from './experiment';
import { lineUp, type Runner } from './lineup';

/** Two paths are one where no coordinate is farther apart than this, measured by its own size beyond 1. */
const TOLERANCE = 1e-9;
/** Rows that are compared between two breaths. */
const STINT = 1_000;

/** What comes of comparing paths. */
export type Mark =
  | { readonly kind: 'same'; readonly steps: number }
  /** The first step after which they stand apart, and how far. */
  | { readonly kind: 'apart'; readonly step: number; readonly distance: number };

/**
 * Compares the path of a racer's rule with that of the rule that is sought, from every start of the race and to its
 * end. Yields between stints. Refusals: what keeps either of them from running.
 */
export function* marking(experiment: Experiment, index: number): Generator<void, Result<Mark>> {
  const racer = experiment.racers[index]!;
  const { optimizer } = racer;
  if (!isExercise(optimizer)) return ok({ kind: 'same', steps: 0 });
  const { answer, ...written } = optimizer;
  const [mine, sought] = [written, { ...written, text: answer }].map((choice) =>
    runnersOf({ ...experiment, racers: [{ ...racer, optimizer: choice, on: true }] }),
  ) as [Result<readonly Runner[]>, Result<readonly Runner[]>];
  if (!mine.ok) return mine;
  if (!sought.ok) return sought;
  let steps = 0;
  for (const [start, { spec }] of mine.value.entries()) {
    const pair = [beginSpec(spec), beginSpec(sought.value[start]!.spec)] as const;
    const [one, other] = pair;
    if (!one.ok) return one;
    if (!other.ok) return other;
    const mark = yield* compared(one.value, other.value);
    if (mark.kind === 'apart') return ok(mark);
    steps = Math.max(steps, mark.steps);
  }
  return ok({ kind: 'same', steps });
}

function runnersOf(experiment: Experiment): Result<readonly Runner[]> {
  const { vary: _, ...alone } = experiment;
  const lined = lineUp(alone);
  if (!lined.ok) return lined;
  const problem: Problem | undefined = lined.value.problems.get(0);
  return problem ? { ok: false, error: problem } : ok(lined.value.runners);
}

function* compared(one: Run, other: Run): Generator<void, Mark> {
  let row = 0;
  for (;;) {
    one.advance(STINT);
    other.advance(STINT);
    for (const both = Math.min(one.rows, other.rows); row < both; row++) {
      const distance = apartAt(one, other, row);
      if (distance > 0) return { kind: 'apart', step: row, distance };
    }
    if (one.end && other.end) break;
    yield;
  }
  // One of them diverged or came to its stop before the other.
  if (one.rows !== other.rows) return { kind: 'apart', step: row, distance: Infinity };
  return { kind: 'same', steps: one.rows - 1 };
}

/** How far apart two runs are at a row; 0 where that is nothing but rounding. */
function apartAt(one: Run, other: Run, row: number): number {
  let sum = 0;
  let isApart = false;
  for (let i = 0; i < one.dimension; i++) {
    const [a, b] = [one.columns[i]![row]!, other.columns[i]![row]!];
    isApart ||= Math.abs(a - b) > TOLERANCE * Math.max(1, Math.abs(b));
    sum += (a - b) ** 2;
  }
  return isApart ? Math.sqrt(sum) : 0;
}
