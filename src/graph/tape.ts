import type { Arithmetic } from './meaning';
import { MEANING } from './meaning';
import type { Node, Op } from './node';
import type { RowStage } from './order';
import { plan } from './order';

/** Where the leaves of a graph find their numbers. The buffers are the caller's, read at every play. */
export interface Sources {
  /** Symbol of an `input` → its index in `memory`. */
  readonly cells: ReadonlyMap<string, number>;
  readonly memory: Float64Array;
  /** Symbols of `draw` nodes; step k's numbers stand at k × `draws.length` in `drawn`. */
  readonly draws: readonly string[];
  readonly drawn: Float64Array;
  /** Names of the columns, their numbers in the same order, and how many rows each has. */
  readonly columns: readonly string[];
  readonly data: readonly ArrayLike<number>[];
  readonly rows: number;
  /** How many rows a batch has; step k's row indices stand at k × `batch` in `batches`. */
  readonly batch: number;
  readonly batches: Float64Array;
}

/** A planned graph, ready to be evaluated as often as one likes. */
export interface Tape {
  /** Evaluates everything with the sources as they stand, for the given step of the draws and batch tables. */
  readonly play: (step: number) => void;
  /** The roots' values after a play, in their order. */
  readonly values: () => Float64Array;
}

/** Evaluates one node for a step and, inside a pass, a row. */
type Instruction = (step: number, row: number) => void;

/** Lays out the evaluation of the roots. A symbol or column that `sources` does not name is a RangeError. */
export function createTape(roots: readonly Node[], sources: Sources): Tape {
  const stages = plan(roots).stages;
  const nodes = stages.flatMap((stage) =>
    stage.kind === 'rows' ? [...stage.body, ...stage.sums] : stage.nodes,
  );
  const slots = new Map([...new Set(nodes)].map((node, slot) => [node, slot]));
  const slot = (node: Node): number => slots.get(node)!;
  const values = new Float64Array(slots.size);
  const instruction = (node: Node): Instruction => instructionFor(node, slot, values, sources);
  const passes = stages.map((stage) =>
    stage.kind === 'rows'
      ? rowPass(stage, stage.body.map(instruction), slot, values, sources)
      : sequence(stage.nodes.map(instruction)),
  );
  const results = new Float64Array(roots.length);
  return {
    play: (step) => passes.forEach((pass) => pass(step)),
    values: () => {
      roots.forEach((root, i) => (results[i] = values[slot(root)]!));
      return results;
    },
  };
}

const sequence =
  (instructions: readonly Instruction[]) =>
  (step: number): void => {
    for (const run of instructions) run(step, 0);
  };

function rowPass(
  stage: RowStage,
  body: readonly Instruction[],
  slot: (node: Node) => number,
  values: Float64Array,
  sources: Sources,
): (step: number) => void {
  const sums = stage.sums.map((sum) => ({ to: slot(sum), from: slot(sum.args[0]!) }));
  const { rows, batch, batches } = sources;
  const [count, rowAt] =
    stage.rows === 'all'
      ? [rows, (_: number, i: number) => i]
      : [batch, (step: number, i: number) => batches[step * batch + i]!];
  return (step) => {
    for (const sum of sums) values[sum.to] = 0;
    for (let i = 0; i < count; i++) {
      const row = rowAt(step, i);
      for (const run of body) run(step, row);
      for (const sum of sums) values[sum.to]! += values[sum.from]!;
    }
  };
}

function instructionFor(
  node: Node,
  slot: (node: Node) => number,
  values: Float64Array,
  sources: Sources,
): Instruction {
  const read = LEAVES[node.op]?.(node, sources) ?? computation(node, slot, values);
  const out = slot(node);
  return (step, row) => {
    values[out] = read(step, row);
  };
}

type Reader = (step: number, row: number) => number;

const LEAVES: Readonly<Partial<Record<Op, (node: Node, sources: Sources) => Reader>>> = {
  const: (node) => () => node.value,
  rows: (node, sources) => () => (node.name === 'all' ? sources.rows : sources.batch),
  input: (node, sources) => {
    const cell = bound(sources.cells.get(node.name), node);
    return () => sources.memory[cell]!;
  },
  draw: (node, sources) => {
    const place = bound(sources.draws.indexOf(node.name), node);
    return (step) => sources.drawn[step * sources.draws.length + place]!;
  },
  column: (node, sources) => {
    const column = bound(sources.data[sources.columns.indexOf(node.name)], node);
    return (_, row) => column[row]!;
  },
};

function computation(node: Node, slot: (node: Node) => number, values: Float64Array): Reader {
  const meaning = MEANING[node.op as Arithmetic];
  const [a = 0, b = 0, c = 0] = node.args.map(slot);
  return () => meaning(values[a]!, values[b]!, values[c]!);
}

function bound<T>(place: T | undefined, leaf: Node): T {
  if (place === undefined || place === -1)
    throw new RangeError(`Nothing is bound to the ${leaf.op} ${leaf.name}`);
  return place;
}
