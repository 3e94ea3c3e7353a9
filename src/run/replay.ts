import { evaluatorStepper } from '../graph/evaluate';
import { isNode } from '../graph/expression';
import type { Node, Value } from '../graph/node';
import type { Stepper } from '../graph/recurrence';
import { attempt } from '../graph/refusal';
import { substituteAll } from '../graph/substitute';
import { createTape } from '../graph/tape';
import type { Result } from '../notation/problem';
import type { Span } from '../notation/tree';
import { type Composition, compose } from './assemble';
import { stepsAllowed } from './budget';
import type { Entry } from './entry';
import { columnsOf } from './executor';
import { fillTables } from './given';
import { beginningCells, CHUNK } from './run';
import type { Trajectory } from './trajectory';

/** A number, or one number per coordinate. */
export type Amount = number | readonly number[];

/** A line of a rule in one update. */
export interface ReplayedLine {
  readonly name: string;
  readonly amount: Amount;
  /** What it read, by the place in the text: names, and functions that ask or reduce. */
  readonly reads: readonly { readonly span: Span; readonly amount: Amount }[];
}

/** What a rule remembers, before an update and after it. */
export interface Remembered {
  readonly name: string;
  readonly before: Amount;
  readonly after: Amount;
}

/** A position with what its row records. */
export interface Place {
  readonly w: readonly number[];
  readonly f: number;
  readonly gradNorm: number;
}

/** One update, with every number that was in it. */
export interface Replayed {
  /** The row to which it leads. */
  readonly step: number;
  readonly before: Place;
  readonly after: Place;
  /** The surface's own gradient where it began: all data, not negated, no noise. */
  readonly slope: readonly number[];
  /** The gradient as it reached the rule: batch, sign, noise, clip and decay done. */
  readonly g: readonly number[];
  /** The learning rate that it used, its schedule followed; NaN where the rule has none. */
  readonly eta: number;
  /** In the order of the text. */
  readonly lines: readonly ReplayedLine[];
  /** Where the rule itself led: a lookahead or a constraint may have moved it on to `after`. */
  readonly led: readonly number[];
  readonly memory: readonly Remembered[];
  /** Where the rule asked the surface, each place once. */
  readonly points: readonly (readonly number[])[];
}

/** Takes updates of a run again. */
export interface Replay {
  /** The update that leads to row `step`, counted from 1; also to the row that was dropped because it diverged. */
  readonly at: (step: number) => Replayed;
}

/**
 * Replays a rule's run with the evaluator, each update from the nearest checkpoint before it: bit for bit what the
 * trajectory recorded. A method in code has no lines: its rule only declares parameters, and it is not replayed.
 */
export const replay = (entry: Entry, trajectory: Trajectory): Result<Replay> =>
  attempt(entry.rule.text.source, () => replayOf(compose(entry), entry, trajectory));

type Reader<T> = (values: Float64Array) => T;

/** Nodes to be evaluated together, each with a way to read it from what comes out. */
function gathering() {
  const nodes: Node[] = [];
  const add = (vector: readonly Node[]): Reader<readonly number[]> => {
    const from = nodes.length;
    nodes.push(...vector);
    return (values) => [...values.subarray(from, from + vector.length)];
  };
  const amount = (value: Value): Reader<Amount> => {
    const read = add(isNode(value) ? [value] : value);
    return isNode(value) ? (values) => read(values)[0]! : read;
  };
  return { nodes, add, amount };
}

/** What is read of a step before its cells change. */
function reading({ graph, w, plain, treated, rule, powers }: Composition) {
  const { nodes, add, amount } = gathering();
  const slope = add(plain.gradient(w));
  const g = add(treated.gradient(w));
  const led = add(rule.w);
  const points = rule.points.map(add);
  const lines = rule.lines.map(({ name, value, reads }): Reader<ReplayedLine> => {
    const made = amount(value);
    const read = reads.map((one) => ({ span: one.span, amount: amount(one.value) }));
    return (values) => ({
      name,
      amount: made(values),
      reads: read.map((one) => ({ span: one.span, amount: one.amount(values) })),
    });
  });
  return {
    nodes: substituteAll(graph, nodes, powers),
    read: (values: Float64Array) => ({
      slope: slope(values),
      g: g(values),
      led: led(values),
      points: points.map((point) => point(values)),
      lines: lines.map((line) => line(values)),
    }),
  };
}

function replayOf(composed: Composition, entry: Entry, { checkpoints }: Trajectory): Replay {
  const { recurrence, dimension, rule, costPerStep } = composed;
  const columns = columnsOf(recurrence.data.columns, entry.data);
  const stepper = evaluatorStepper(recurrence, columns, 1);
  const { nodes, read } = reading(composed);
  const tape = createTape(nodes, {
    cells: recurrence.cells,
    memory: stepper.cells,
    draws: recurrence.draws,
    drawn: stepper.draws,
    columns: recurrence.data.columns,
    data: columns,
    rows: recurrence.data.rows,
    batch: recurrence.batch,
    batches: stepper.batches,
  });
  const begun = beginningCells(composed, entry, stepsAllowed(entry, costPerStep));
  const place = (): Place => {
    stepper.record();
    const [f, gradNorm] = stepper.rows.subarray(dimension);
    return { w: [...stepper.rows.subarray(0, dimension)], f: f!, gradNorm: gradNorm! };
  };
  const cellOf = (symbol: string): number => stepper.cells[recurrence.cells.get(symbol)!]!;
  const remembered = (): Amount[] =>
    rule.memory.map(({ vector, symbols }) => (vector ? symbols.map(cellOf) : cellOf(symbols[0]!)));
  const goTo = walker(stepper, begun, checkpoints ?? new Float64Array(), (t) =>
    fillTables(recurrence, entry, stepper, t, 1),
  );
  return {
    at(step) {
      goTo(step - 1);
      fillTables(recurrence, entry, stepper, step, 1);
      tape.play(0);
      const numbers = read(tape.values());
      const [before, kept] = [place(), remembered()];
      goTo(step);
      const [after, keeps] = [place(), remembered()];
      const memory = rule.memory.map(({ name }, i) => ({ name, before: kept[i]!, after: keeps[i]! }));
      return { step, before, after, eta: cellOf('eta'), memory, ...numbers };
    },
  };
}

/** Brings a stepper's cells to what they were after so many updates; going on from where they are is cheapest. */
function walker(
  stepper: Stepper,
  begun: Float64Array,
  checkpoints: Float64Array,
  fill: (t: number) => void,
): (updates: number) => void {
  const size = begun.length;
  // Those of another rule, while its rows are still on the screen, are as many numbers as they like.
  const kept = Math.floor(checkpoints.length / size);
  let done = -1;
  return (updates) => {
    const nearest = Math.min(Math.floor(updates / CHUNK), kept);
    if (updates < done || nearest * CHUNK > done) {
      stepper.cells.set(nearest > 0 ? checkpoints.subarray((nearest - 1) * size, nearest * size) : begun);
      done = nearest * CHUNK;
    }
    for (; done < updates; done++) {
      fill(done + 1);
      stepper.advance(1);
    }
  };
}
