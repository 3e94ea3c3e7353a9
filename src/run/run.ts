import { evaluateNodes } from '../graph/evaluate';
import type { Stepper } from '../graph/recurrence';
import { type Assembly, assemble } from './assemble';
import { stepsPerPass } from './batches';
import { watch } from './ends';
import type { Entry } from './entry';
import { normal } from './randomness';
import { type EntrySpec, readEntry } from './spec';
import type { End, Trajectory } from './trajectory';
import { stepperFor } from './executor';
import { withinNumbers } from './within';
import { ok, type Result } from '../notation/problem';

/** The most updates that one run may make. */
export const MOST_STEPS = 1_000_000;
/** Rows per call of the stepper: large enough to be fast, small enough to stop soon after a run's end. */
export const CHUNK = 1_000;

/** A run under way. Its columns are allocated for `asked` + 1 rows; the first `rows` of them hold. */
export interface Run {
  /** The number of updates that the budget allows. */
  readonly asked: number;
  readonly costPerStep: number;
  readonly rows: number;
  /** Absent while the run goes on. */
  readonly end: End | undefined;
  /** Coordinates, f, gradient norm, η. */
  readonly columns: readonly Float64Array[];
  /** Goes on by at most so many updates. */
  readonly advance: (steps: number) => void;
  readonly cancel: () => void;
}

/** The updates that an entry's budget allows at so many evaluations a step. */
export function stepsAllowed({ budget }: Entry, costPerStep: number): number {
  const steps = budget.kind === 'steps' ? budget.amount : budget.amount / Math.max(1, costPerStep);
  return Math.min(MOST_STEPS, Math.floor(steps));
}

const passOf = ({ data }: Entry): number => (data ? stepsPerPass(data.rows, data.batch?.size) : 1);

/** The numbers of each symbol that an assembly reads and an entry gives. */
function givenNumbers(entry: Entry, asked: number): Map<string, number> {
  const given = new Map<string, number>([
    ['t', 1],
    ['T', asked],
    ['N', passOf(entry)],
    ['sigma', entry.treatment.noise],
    ['limit', entry.treatment.clip?.limit ?? 0],
    ['lambda', entry.treatment.decay],
    ['eta', Number.NaN],
  ]);
  for (const [name, value] of entry.surface.values) given.set(`p:${name}`, value);
  for (const [name, value] of entry.rule.values) given.set(`r:${name}`, value);
  for (const [name, value] of entry.schedule?.values ?? []) given.set(`s:${name}`, value);
  entry.start.forEach((value, i) => given.set(`w[${i}]`, value));
  if (entry.within) for (const [symbol, value] of withinNumbers(entry.within)) given.set(symbol, value);
  return given;
}

/** Writes the numbers of steps `first` … into the tables that the stepper reads. */
function fillTables(
  { recurrence }: Assembly,
  entry: Entry,
  stepper: Stepper,
  first: number,
  steps: number,
): void {
  const lanes = recurrence.draws.length;
  const batch = entry.data?.batch;
  for (let row = 0; row < steps; row++) {
    for (let lane = 0; lane < lanes; lane++)
      stepper.draws[row * lanes + lane] = normal(entry.seed, first + row, lane);
    if (recurrence.batch > 0 && batch) stepper.batches.set(batch.at(first + row), row * recurrence.batch);
  }
}

/** The cells before the first update: what the entry gives, then what begins from it, round by round. */
function beginningCells({ recurrence, beginnings }: Assembly, entry: Entry, asked: number): Float64Array {
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
 * Begins a run; nothing is computed yet. The stepper is shared by all runs of the same texts, so each run keeps its
 * own cells and puts them in place before it goes on.
 */
export function beginRun(entry: Entry): Result<Run> {
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
    stepper.cells.set(cells);
    fillTables(assembly, entry, stepper, rows + 1, steps);
    if (steps > 0) stepper.advance(steps);
    else stepper.record();
    cells.set(stepper.cells);
    keep(Math.max(1, steps));
    if (steps === 0) end ??= { kind: 'steps' };
  };

  return {
    asked,
    costPerStep,
    columns,
    get rows() {
      return rows;
    },
    get end() {
      return end;
    },
    advance(steps) {
      for (let left = steps; left > 0 && !end; left -= CHUNK) chunk(Math.min(left, CHUNK, asked - rows));
    },
    cancel() {
      end ??= { kind: 'cancelled', step: rows - 1 };
    },
  };
}

/** What a run has come to, as a trajectory over the run's own columns. */
export function trajectoryOf(run: Run): Trajectory {
  const dimension = run.columns.length - 3;
  const columns = run.columns.map((column) => column.subarray(0, run.rows));
  return {
    rows: run.rows,
    w: columns.slice(0, dimension),
    f: columns[dimension]!,
    gradNorm: columns[dimension + 1]!,
    eta: columns[dimension + 2]!,
    costPerStep: run.costPerStep,
    end: run.end ?? { kind: 'cancelled', step: run.rows - 1 },
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
