import type { Arithmetic } from './meaning';
import { MEANING } from './meaning';
import type { Node, Op, Rows } from './node';
import { refuse } from './refusal';
import type { Algebra } from './simplify';
import { expandedPower, simpler } from './simplify';

/** The most nodes that a graph may hold, those that simplification made superfluous included. */
export const MAX_NODES = 20_000;

type Unary = (a: Node) => Node;
type Binary = (a: Node, b: Node) => Node;
type Ternary = (a: Node, b: Node, c: Node) => Node;

/**
 * A growing set of interned nodes, and the functions that make them. Each returns the simplest node that it knows to
 * have the same value wherever that value is defined; see `simplify`. Beyond `MAX_NODES` every one of them refuses
 * with 'graph-too-large', so construction happens within `attempt`.
 */
export interface Graph extends Algebra {
  /** A cell that the caller binds: `w[0]`, `p:eta`, `t`. */
  readonly input: (symbol: string) => Node;
  /** A number that the caller draws for each step. */
  readonly draw: (symbol: string) => Node;
  /** A data column: one number per row. */
  readonly column: (name: string) => Node;
  /** How many rows there are in the data, or in a step's batch. */
  readonly rows: (rows: Rows) => Node;
  /** An integer exponent becomes repeated multiplication (x^0 = 1, x^-n = 1 / x^n), 0.5 becomes sqrt. */
  readonly pow: Binary;
  readonly exp: Unary;
  readonly log: Unary;
  readonly sin: Unary;
  readonly cos: Unary;
  readonly tan: Unary;
  readonly tanh: Unary;
  readonly abs: Unary;
  /** 1, -1, and the argument itself where it is 0 or NaN. */
  readonly sign: Unary;
  readonly floor: Unary;
  readonly min: Binary;
  readonly max: Binary;
  /** a - b floor(a / b). */
  readonly mod: Binary;
  /** min(max(x, low), high). */
  readonly clamp: Ternary;
  readonly lt: Binary;
  readonly le: Binary;
  readonly gt: Binary;
  readonly ge: Binary;
  readonly eq: Binary;
  readonly ne: Binary;
  readonly and: Binary;
  readonly or: Binary;
  readonly not: Unary;
  /** where(condition, a, b): a unless the condition is 0. */
  readonly where: Ternary;
  /** The sum over rows; of a number, that number times the number of rows. */
  readonly sum: (arg: Node, rows: Rows) => Node;
  /** The sum divided by the number of rows. */
  readonly mean: (arg: Node, rows: Rows) => Node;
  /** The operation of that name; what `substitute` rebuilds nodes with. */
  readonly apply: (op: Arithmetic, args: readonly Node[]) => Node;
}

type Intern = (op: Op, args: readonly Node[], value: number, name: string) => Node;

/** An empty graph. Nodes of different graphs do not mix. */
export function createGraph(): Graph {
  const intern = createIntern();
  const leaf = (op: Op, name: string): Node => intern(op, [], 0, name);
  const number = (value: number): Node => intern('const', [], value, '');
  const apply = (op: Arithmetic, args: readonly Node[]): Node =>
    (op === 'pow' ? expandedPower(graph, args) : undefined) ??
    folded(graph, op, args) ??
    simpler(graph, op, args) ??
    intern(op, args, 0, '');
  const sum = (arg: Node, rows: Rows): Node =>
    arg.perRow ? intern('sum', [arg], 0, rows) : graph.mul(graph.rows(rows), arg);
  const graph: Graph = {
    ...operations(apply),
    number,
    input: (symbol) => leaf('input', symbol),
    draw: (symbol) => leaf('draw', symbol),
    column: (name) => leaf('column', name),
    rows: (rows) => leaf('rows', rows),
    mod: (a, b) => graph.sub(a, graph.mul(b, graph.floor(graph.div(a, b)))),
    clamp: (x, low, high) => graph.min(graph.max(x, low), high),
    sum,
    mean: (arg, rows) => graph.div(sum(arg, rows), graph.rows(rows)),
    apply,
  };
  return graph;
}

function operations(apply: Graph['apply']): Readonly<Record<Arithmetic, Unary & Binary & Ternary>> {
  const names = Object.keys(MEANING) as Arithmetic[];
  // Cut to the operation's own arguments, so that `nodes.map(graph.neg)` is what it says.
  const maker =
    (op: Arithmetic) =>
    (...args: Node[]) =>
      apply(op, args.slice(0, MEANING[op].length));
  return Object.fromEntries(names.map((op) => [op, maker(op)])) as ReturnType<typeof operations>;
}

function folded(graph: Graph, op: Arithmetic, args: readonly Node[]): Node | undefined {
  if (args.some((arg) => arg.op !== 'const')) return undefined;
  const [a = 0, b = 0, c = 0] = args.map((arg) => arg.value);
  return graph.number(MEANING[op](a, b, c));
}

/** Where the order of the arguments changes nothing, not even the bits. `min` and `max` differ in their derivative. */
const COMMUTATIVE: ReadonlySet<Op> = new Set(['add', 'mul', 'eq', 'ne', 'and', 'or']);

function createIntern(): Intern {
  const nodes = new Map<string, Node>();
  return (op, args, value, name) => {
    const ids = args.map((arg) => arg.id);
    if (COMMUTATIVE.has(op)) ids.sort((a, b) => a - b);
    const key = `${op} ${ids.join(' ')} ${Object.is(value, -0) ? '-0' : value} ${name}`;
    const known = nodes.get(key);
    if (known !== undefined) return known;
    if (nodes.size >= MAX_NODES) refuse('graph-too-large', { limit: MAX_NODES });
    const perRow = op === 'column' || (op !== 'sum' && args.some((arg) => arg.perRow));
    const node: Node = { id: nodes.size, op, args, value, name, perRow };
    nodes.set(key, node);
    return node;
  };
}
