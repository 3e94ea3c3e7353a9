import { evaluateNodes } from '../graph/evaluate';
import type { Stepper } from '../graph/recurrence';
import { ok, type Result } from '../notation/problem';
import { type Assembly, assemble } from './assemble';
import { MOST_STEPS, stepsAllowed } from './budget';
import type { Entry } from './entry';
import { stepperFor } from './executor';
import { fillTables, givenNumbers } from './given';
import { beginKnownMethod } from './methods';
import { normal } from './randomness';
import { beginRecording, type Recording } from './recording';
import { type EntrySpec, readEntry } from './spec';
import { type Run, type Trajectory, trajectoryOf } from './trajectory';

export { type Run, trajectoryOf } from './trajectory';

/** Rows per call of the stepper: large enough to be fast, small enough to stop soon after a run's end. */
export const CHUNK = 1_000;

/** The cells before the first update: what the entry gives, then what begins from it, round by round. */
export function beginningCells(
  { recurrence, beginnings }: Pick<Assembly, 'recurrence' | 'beginnings'>,
  entry: Entry,
  asked: number,
): Float64Array {
  const inputs = givenNumbers(entry, asked);
  for (const symbol of recurrence.cells.keys()) if (!inputs.has(symbol)) inputs.set(symbol, 0);
  const draws = new Map(recurrence.draws.map((symbol, lane) => [symbol, normal(entry.seed, 1, lane)]));
  const batch = Array.from(entry.data?.batch?.at(1) ?? []);
  const bindings = { inputs, draws, batch, ...(entry.data && { data: entry.data.columns }) };
  for (const round of beginnings) {
    const values = evaluateNodes(
      round.map(({ node }) => node),
      bindings,
    );
    round.forEach(({ symbol }, i) => inputs.set(symbol, values[i]!));
  }
  const cells = new Float64Array(recurrence.cells.size);
  for (const [symbol, cell] of recurrence.cells) cells[cell] = inputs.get(symbol)!;
  return cells;
}

/**
 * Begins a run; nothing is computed yet. Methods have to be known (`methods.ts`). The stepper is shared by all runs of the same texts, so each run keeps its
 * own cells and puts them in place before it goes on.
 */
export function beginRun(entry: Entry): Result<Run> {
  if (entry.rule.method) return beginKnownMethod(entry);
  const assembled = assemble(entry);
  return assembled.ok ? ok(runOf(assembled.value, entry)) : assembled;
}

function runOf(assembly: Assembly, entry: Entry): Run {
  const { recurrence, dimension, costPerStep } = assembly;
  const stepper = stepperFor(assembly, entry.data, CHUNK);
  const asked = stepsAllowed(entry, costPerStep);
  const cells = beginningCells(assembly, entry, asked);
  const recording = beginRecording(entry, { dimension, width: recurrence.columns.length, asked });
  const checkpoints = new Float64Array(Math.floor(asked / CHUNK) * cells.length);

  /** Row 0 … T−1 are written by the steps that leave them; the last one has no step after it. */
  const chunk = (steps: number): void => {
    const before = recording.rows;
    stepper.cells.set(cells);
    fillTables(recurrence, entry, stepper, before + 1, steps);
    if (steps > 0) stepper.advance(steps);
    else stepper.record();
    cells.set(stepper.cells);
    record(recording, stepper, Math.max(1, steps));
    if (steps === 0) recording.close({ kind: 'steps' });
    const { rows } = recording;
    if (rows === before + steps && rows % CHUNK === 0)
      checkpoints.set(cells, (rows / CHUNK - 1) * cells.length);
  };

  return {
    asked,
    dimension,
    costPerStep,
    columns: recording.columns,
    get rows() {
      return recording.rows;
    },
    get end() {
      return recording.end;
    },
    get checkpoints() {
      return checkpoints.subarray(0, Math.floor(recording.rows / CHUNK) * cells.length);
    },
    advance(steps) {
      for (let left = steps; left > 0 && !recording.end;) {
        // A chunk ends where a checkpoint is due.
        const next = Math.min(left, CHUNK - (recording.rows % CHUNK), asked - recording.rows);
        chunk(next);
        left -= Math.max(1, next);
      }
    },
    cancel: recording.cancel,
  };
}

/** Records the rows that a stepper has written. */
function record(recording: Recording, { rows, capacity }: Stepper, written: number): void {
  recording.columns.forEach((column, c) => {
    const from = c * capacity;
    column.set(rows.subarray(from, from + written), recording.rows);
  });
  recording.take(written);
}

/** Begins the run of a spec: `beginRun`, with its texts read. */
export function beginSpec(spec: EntrySpec): Result<Run> {
  const entry = readEntry(spec);
  return entry.ok ? beginRun(entry.value) : entry;
}

/** Runs a spec to its end, at once. */
export function runSpec(spec: EntrySpec): Result<Trajectory> {
  const entry = readEntry(spec);
  return entry.ok ? runToEnd(entry.value) : entry;
}

/** Runs an entry to its end, at once. */
export function runToEnd(entry: Entry): Result<Trajectory> {
  const run = beginRun(entry);
  if (!run.ok) return run;
  while (!run.value.end) run.value.advance(MOST_STEPS);
  return ok(trajectoryOf(run.value));
}
