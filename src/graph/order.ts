import type { Node, Rows } from './node';

/** Numbers, evaluated one after the other. Leaves (`const`, `input`, `draw`, `rows`) stand among them. */
export interface ScalarStage {
  readonly kind: 'scalars';
  readonly nodes: readonly Node[];
}

/**
 * One pass over the rows of the data (`rows` = 'all') or over the rows that this step's batch names ('batch').
 * Each sum begins at 0; for each row, in order, every node of `body` is evaluated, then each sum adds the value of its
 * only argument: acc = acc + x. After the pass the sums are numbers like any other.
 */
export interface RowStage {
  readonly kind: 'rows';
  readonly rows: Rows;
  /** Per-row nodes, `column` leaves among them, arguments before users. A column reads the row of this very pass. */
  readonly body: readonly Node[];
  /** The `sum` nodes that this pass completes. Their arguments are in `body`. */
  readonly sums: readonly Node[];
}

/**
 * In which order to evaluate. A node's arguments are in an earlier stage, earlier in the same list, or, for a sum, in
 * the body beside it. Every number (`perRow` false) is in exactly one stage. A per-row node is in the body of each
 * pass that needs it, so it is evaluated anew where a later pass, or the other choice of rows, reads it again.
 *
 * Without data there is one stage, of numbers. `mean((X - mean(X))^2)` has five: the number of rows; a pass for sum(X);
 * the mean; a pass for the sum of squares; the quotient.
 */
export interface Plan {
  readonly stages: readonly (ScalarStage | RowStage)[];
}

/**
 * All nodes that the roots depend on, the roots included, arguments before users. Where `within` is given, nodes that
 * it refuses are left out together with what only they depend on. All roots belong to one graph.
 */
export function reachable(roots: readonly Node[], within: (node: Node) => boolean = () => true): Node[] {
  const seen = new Set<Node>();
  const waiting = roots.filter(within);
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (seen.has(node)) continue;
    seen.add(node);
    waiting.push(...node.args.filter(within));
  }
  // A node is made after its arguments, and ids count up.
  return [...seen].sort((a, b) => a.id - b.id);
}

/** The order in which to evaluate the roots, each of them a number, and all that they depend on. */
export function plan(roots: readonly Node[]): Plan {
  const numbers: Node[][] = [[]];
  const sums: Node[][] = [[]];
  const level = new Map<Node, number>();
  for (const node of reachable(roots)) {
    const ready = Math.max(0, ...node.args.map((arg) => level.get(arg) ?? 0));
    // A sum is complete one pass after its argument's numbers are.
    level.set(node, node.op === 'sum' ? ready + 1 : ready);
    if (node.op === 'sum') (sums[ready] ??= []).push(node);
    else if (!node.perRow) (numbers[ready] ??= []).push(node);
  }
  const stages: (ScalarStage | RowStage)[] = [];
  for (let k = 0; k < Math.max(numbers.length, sums.length); k++) {
    const nodes = numbers[k] ?? [];
    if (nodes.length > 0) stages.push({ kind: 'scalars', nodes });
    stages.push(...passes(sums[k] ?? []));
  }
  return { stages };
}

function passes(sums: readonly Node[]): RowStage[] {
  return (['all', 'batch'] as const)
    .map((rows) => ({ rows, sums: sums.filter((sum) => sum.name === rows) }))
    .filter((pass) => pass.sums.length > 0)
    .map((pass) => ({ kind: 'rows', ...pass, body: bodyOf(pass.sums) }));
}

const bodyOf = (sums: readonly Node[]): Node[] =>
  reachable(
    sums.flatMap((sum) => sum.args),
    (node) => node.perRow,
  );
