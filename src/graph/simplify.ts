import type { Arithmetic } from './meaning';
import type { Node } from './node';

/** The part of a graph's functions that simpler nodes are built with. */
export interface Algebra {
  readonly number: (value: number) => Node;
  readonly add: (a: Node, b: Node) => Node;
  readonly sub: (a: Node, b: Node) => Node;
  readonly mul: (a: Node, b: Node) => Node;
  readonly div: (a: Node, b: Node) => Node;
  readonly neg: (a: Node) => Node;
  readonly sqrt: (a: Node) => Node;
}

/** Whether a node is this very number; 0 and -0 are one. */
export const isNumber = (node: Node, value: number): boolean => node.op === 'const' && node.value === value;

const negated = (node: Node): Node | undefined => (node.op === 'neg' ? node.args[0] : undefined);

type Rule = (graph: Algebra, a: Node, b: Node, c: Node) => Node | undefined;

/**
 * Equalities that hold exactly, in floating point, wherever both sides are finite; the sign of a zero may differ.
 * A rule answers with an existing argument or with fewer operations, never with the same ones in another order.
 */
const RULES: Readonly<Partial<Record<Arithmetic, Rule>>> = {
  add: (graph, a, b) => {
    if (isNumber(a, 0)) return b;
    if (isNumber(b, 0)) return a;
    const [minusA, minusB] = [negated(a), negated(b)];
    return minusB ? graph.sub(a, minusB) : minusA && graph.sub(b, minusA);
  },
  sub: (graph, a, b) => {
    if (isNumber(b, 0)) return a;
    if (isNumber(a, 0)) return graph.neg(b);
    const minusB = negated(b);
    return minusB && graph.add(a, minusB);
  },
  mul: (graph, a, b) => {
    if (isNumber(a, 0) || isNumber(b, 0)) return graph.number(0);
    if (isNumber(a, 1)) return b;
    if (isNumber(b, 1)) return a;
    if (isNumber(a, -1)) return graph.neg(b);
    if (isNumber(b, -1)) return graph.neg(a);
    return signOutside(graph, 'mul', a, b);
  },
  div: (graph, a, b) => {
    if (isNumber(a, 0)) return graph.number(0);
    if (isNumber(b, 1)) return a;
    if (isNumber(b, -1)) return graph.neg(a);
    return signOutside(graph, 'div', a, b);
  },
  neg: (graph, a) => {
    const [x, y] = a.args;
    if (a.op === 'neg') return x;
    return a.op === 'sub' && x && y ? graph.sub(y, x) : undefined;
  },
  where: (_, condition, a, b) => {
    if (a === b) return a;
    return condition.op === 'const' ? (condition.value !== 0 ? a : b) : undefined;
  },
};

/** (-a) b = -(a b): the sign then meets a sum, which absorbs it. */
function signOutside(graph: Algebra, op: 'mul' | 'div', a: Node, b: Node): Node | undefined {
  const [minusA, minusB] = [negated(a), negated(b)];
  if (minusA && minusB) return graph[op](minusA, minusB);
  if (minusA) return graph.neg(graph[op](minusA, b));
  return minusB && graph.neg(graph[op](a, minusB));
}

/** A simpler node for the operation, or undefined where no rule applies. Not all arguments are constants. */
export function simpler(graph: Algebra, op: Arithmetic, args: readonly Node[]): Node | undefined {
  // A rule reads only as many arguments as its operation has.
  const [a, b, c] = args as readonly [Node, Node, Node];
  return RULES[op]?.(graph, a, b, c);
}

/** x^n with a literal integer n as products, x^0.5 as sqrt; undefined for every other power. */
export function expandedPower(graph: Algebra, args: readonly Node[]): Node | undefined {
  const [base, exponent] = args as readonly [Node, Node];
  if (isNumber(exponent, 0.5)) return graph.sqrt(base);
  if (exponent.op !== 'const' || !Number.isSafeInteger(exponent.value)) return undefined;
  const magnitude = repeatedProduct(graph, base, Math.abs(exponent.value));
  return exponent.value < 0 ? graph.div(graph.number(1), magnitude) : magnitude;
}

function repeatedProduct(graph: Algebra, base: Node, exponent: number): Node {
  if (exponent === 0) return graph.number(1);
  if (exponent % 2 === 1) return graph.mul(repeatedProduct(graph, base, exponent - 1), base);
  const root = repeatedProduct(graph, base, exponent / 2);
  return graph.mul(root, root);
}
