import { evaluateNodes } from '../graph/evaluate';
import { ok, type Result } from '../notation/problem';
import { type Assembly, assemble } from './assemble';
import { MOST_STEPS, stepsAllowed } from './budget';
import { watch } from './ends';
import type { Entry } from './entry';
import { stepperFor } from './executor';
import { fillTables, givenNumbers, passOf } from './given';
import { beginKnownMethod } from './methods';
import { normal } from './randomness';
import { type EntrySpec, readEntry } from './spec';
import { type End, type Run, type Trajectory, trajectoryOf } from './trajectory';

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
  const columns = recurrence.columns.map(() => new Float64Array(asked + 1));
  const watched = {
    w: columns.slice(0, dimension),
    f: columns[dimension]!,
    gradNorm: columns[dimension + 1]!,
  };
  const judge = watch(watched, entry.stop, passOf(entry), entry.treatment.sign);
  const checkpoints = new Float64Array(Math.floor(asked / CHUNK) * cells.length);
  let rows = 0;
  let end: End | undefined;

  const keep = (written: number): void => {
    columns.forEach((column, c) => {
      const from = c * stepper.capacity;
      column.set(stepper.rows.subarray(from, from + written), rows);
    });
    const judgement = judge(rows, rows + written);
    rows = judgement.rows;
    end = judgement.end;
  };
  /** Row 0 … T−1 are written by the steps that leave them; the last one has no step after it. */
  const chunk = (steps: number): void => {
    const before = rows;
    stepper.cells.set(cells);
    fillTables(recurrence, entry, stepper, rows + 1, steps);
    if (steps > 0) stepper.advance(steps);
    else stepper.record();
    cells.set(stepper.cells);
    keep(Math.max(1, steps));
    if (steps === 0) end ??= { kind: 'steps' };
    if (rows === before + steps && rows % CHUNK === 0)
      checkpoints.set(cells, (rows / CHUNK - 1) * cells.length);
  };

  return {
    asked,
    dimension,
    costPerStep,
    columns,
    get rows() {
      return rows;
    },
    get end() {
      return end;
    },
    get checkpoints() {
      return checkpoints.subarray(0, Math.floor(rows / CHUNK) * cells.length);
    },
    advance(steps) {
      for (let left = steps; left > 0 && !end;) {
        // A chunk ends where a checkpoint is due.
        const next = Math.min(left, CHUNK - (rows % CHUNK), asked - rows);
        chunk(next);
        left -= Math.max(1, next);
      }
    },
    cancel() {
      end ??= { kind: 'cancelled', step: rows - 1 };
    },
  };
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
