import type { Graph } from './graph';
import type { Node, Op, Rows } from './node';
import { reachable } from './order';
import { isNumber } from './simplify';

/**
 * The partial derivative of a node with respect to an input, itself a node. Of each branch of `where`, `min` and `max`
 * (at a tie the first); 0 for `sign`, `floor` and conditions; where sqrt or a power is infinitely steep and its inner
 * derivative 0, the product is 0, as it is for the exponent of 0^b; so it is where a sum of squares
 * under a root has been rounded to 0. `known` may be shared between calls with the same graph and input.
 */
export function derivative(graph: Graph, root: Node, by: Node, known = new Map<Node, Node>()): Node {
  const zero = graph.number(0);
  for (const node of reachable([root], (part) => !known.has(part))) {
    const inner: readonly Node[] = node.args.map((arg) => known.get(arg) ?? zero);
    const constant = inner.every((change) => isNumber(change, 0));
    if (node === by) known.set(node, graph.number(1));
    // A rule reads only as many arguments as its operation has.
    else known.set(node, constant ? zero : RULES[node.op](graph, node.args as Three, inner as Three, node));
  }
  return known.get(root) ?? zero;
}

/** The derivative with respect to each coordinate. */
export const gradient = (graph: Graph, node: Node, coordinates: readonly Node[]): Node[] =>
  coordinates.map((by) => derivative(graph, node, by));

/** The second derivative with respect to each coordinate: the diagonal of the Hessian. */
export const hessDiagonal = (graph: Graph, node: Node, coordinates: readonly Node[]): Node[] =>
  coordinates.map((by) => {
    const known = new Map<Node, Node>();
    return derivative(graph, derivative(graph, node, by, known), by, known);
  });

/** The Hessian's upper triangle, row after row: the derivative of each slope by its own coordinate and those after it. */
export const hessian = (graph: Graph, node: Node, coordinates: readonly Node[]): Node[] =>
  coordinates.flatMap((first, i) => {
    const known = new Map<Node, Node>();
    const slope = derivative(graph, node, first, known);
    return coordinates
      .slice(i)
      .map((by) => derivative(graph, slope, by, by === first ? known : new Map<Node, Node>()));
  });

type Three = readonly [Node, Node, Node];

/** From a node's arguments and their derivatives, not all of them 0, to its own. */
type Rule = (graph: Graph, args: Three, inner: Three, node: Node) => Node;

const flat: Rule = (graph) => graph.number(0);

const RULES: Readonly<Record<Op, Rule>> = {
  const: flat,
  input: flat,
  draw: flat,
  column: flat,
  rows: flat,
  sum: (graph, _, [da], node) => graph.sum(da, node.name as Rows),
  add: (graph, _, [da, db]) => graph.add(da, db),
  sub: (graph, _, [da, db]) => graph.sub(da, db),
  mul: (graph, [a, b], [da, db]) =>
    a === b ? graph.mul(graph.mul(graph.number(2), a), da) : graph.add(graph.mul(da, b), graph.mul(a, db)),
  div: (graph, [, b], [da, db], quotient) => graph.div(graph.sub(da, graph.mul(quotient, db)), b),
  neg: (graph, _, [da]) => graph.neg(da),
  sqrt: (graph, _, [da], root) => {
    const zero = graph.number(0);
    // Where a sum of squares has been rounded to 0, its derivative is no more than this brings to 0.
    const change = graph.where(graph.ne(root, zero), da, graph.mul(da, graph.number(UNDERFLOW)));
    const slope = graph.div(da, graph.mul(graph.number(2), root));
    return unlessZero(graph, change, slope);
  },
  abs: (graph, [a], [da]) => graph.mul(graph.sign(a), da),
  sign: flat,
  floor: flat,
  min: (graph, [a, b], [da, db]) => graph.where(graph.le(a, b), da, db),
  max: (graph, [a, b], [da, db]) => graph.where(graph.ge(a, b), da, db),
  exp: (graph, _, [da], power) => graph.mul(power, da),
  log: (graph, [a], [da]) => graph.div(da, a),
  sin: (graph, [a], [da]) => graph.mul(graph.cos(a), da),
  cos: (graph, [a], [da]) => graph.neg(graph.mul(graph.sin(a), da)),
  tan: (graph, _, [da], tan) => graph.mul(graph.add(graph.number(1), graph.mul(tan, tan)), da),
  tanh: (graph, _, [da], tanh) => graph.mul(graph.sub(graph.number(1), graph.mul(tanh, tanh)), da),
  pow: (graph, [a, b], [da, db], power) => {
    const byBase = graph.mul(b, graph.pow(a, graph.sub(b, graph.number(1))));
    // 0^b is 0 on both sides of b, though log 0 is not finite.
    const byExponent = unlessZero(graph, power, graph.mul(power, graph.log(a)));
    return graph.add(
      unlessZero(graph, da, graph.mul(byBase, da)),
      unlessZero(graph, db, graph.mul(byExponent, db)),
    );
  },
  lt: flat,
  le: flat,
  gt: flat,
  ge: flat,
  eq: flat,
  ne: flat,
  and: flat,
  or: flat,
  not: flat,
  where: (graph, [condition], [, da, db]) => graph.where(condition, da, db),
};

/** Times this, whatever is below 2.5e-154 comes to 0: by then squares are long gone, even thousands of them. */
const UNDERFLOW = 1e-170;

/** A product or quotient that is 0 wherever this factor of it is, even where another is infinite. */
const unlessZero = (graph: Graph, factor: Node, product: Node): Node =>
  graph.where(graph.ne(factor, graph.number(0)), product, graph.number(0));
