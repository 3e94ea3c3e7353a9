import type { Graph } from './graph';
import type { Node } from './node';
import { reachable } from './order';
import { substituteAll } from './substitute';

/** A power of t kept in a cell: `start` before the first step (t = 1), `next` after each, from the cell before it. */
export interface CarriedPower {
  /** The input that stands for the power: `c:0`, `c:1` …. */
  readonly symbol: string;
  readonly start: Node;
  readonly next: Node;
}

/**
 * Replaces p^t and p^(t-1) by inputs that are multiplied by p once a step, wherever p is made only of constants and of
 * inputs that `isFixed` during the run. The product differs from pow by its rounding, about half a unit in the last
 * place a step. Call it once per recurrence, on all its roots: the symbols count from 0 each time.
 */
export function carryPowers(
  graph: Graph,
  roots: readonly Node[],
  t: Node,
  isFixed: (symbol: string) => boolean,
): {
  readonly roots: readonly Node[];
  readonly carried: readonly CarriedPower[];
  /** Each power with the input that stands for it. */
  readonly replaced: ReadonlyMap<Node, Node>;
} {
  const before = graph.sub(t, graph.number(1));
  const powers = reachable(roots).filter(
    ({ op, args: [base, exponent] }) =>
      op === 'pow' && base && (exponent === t || exponent === before) && staysFixed(base, isFixed),
  );
  const replaced = new Map(powers.map((power, i) => [power, graph.input(`c:${i}`)]));
  const carried = powers.map((power, i) => {
    const [base, exponent] = power.args as readonly [Node, Node];
    const cell = graph.input(`c:${i}`);
    const start = exponent === t ? base : graph.number(1);
    return { symbol: cell.name, start, next: graph.mul(cell, base) };
  });
  return { roots: substituteAll(graph, roots, replaced), carried, replaced };
}

const staysFixed = (node: Node, isFixed: (symbol: string) => boolean): boolean =>
  reachable([node]).every(
    ({ op, args, name }) => args.length > 0 || op === 'const' || (op === 'input' && isFixed(name)),
  );
