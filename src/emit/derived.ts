import type { Node } from '../graph/node';
import { reachable } from '../graph/order';
import type { BinaryOperator, Expr, FunctionName } from '../notation/tree';
import type { Derived, Line } from './program';
import { binary, call, name, number, unary } from './tree';

/** An expression with more operations than this is given a name, so that no line is endless. */
const MOST_OPERATIONS = 7;
/** A part with fewer operations is written out as often as it is read. */
const WORTH_A_NAME = 2;

const OPERATORS: Readonly<Partial<Record<Node['op'], BinaryOperator>>> = {
  add: '+',
  sub: '-',
  mul: '*',
  div: '/',
  pow: '^',
  lt: '<',
  le: '<=',
  gt: '>',
  ge: '>=',
  eq: '==',
  ne: '!=',
  and: 'and',
  or: 'or',
};

/** A choice reads better with what it depends on written out. */
const CONDITIONS: ReadonlySet<Node['op']> = new Set(['lt', 'le', 'gt', 'ge', 'eq', 'ne', 'and', 'or', 'not']);

/** A node as it is read above: a tree, and of how many operations. */
interface Read {
  readonly expr: Expr;
  readonly operations: number;
}

/** A product of equal factors, multiplied as the graph multiplies a whole power out. */
interface Power {
  readonly base: Node;
  readonly exponent: number;
}

function powerOf(node: Node, isNamed: (node: Node) => boolean): Power {
  const [a, b] = node.args;
  if (node.op !== 'mul' || !a || !b) return { base: node, exponent: 1 };
  const inner = (part: Node): Power => (isNamed(part) ? { base: part, exponent: 1 } : powerOf(part, isNamed));
  const [left, right] = [inner(a), inner(b)];
  if (a === b) return { base: left.base, exponent: 2 * left.exponent };
  if (left.exponent % 2 === 0 && left.base === b) return { base: b, exponent: left.exponent + 1 };
  if (right.exponent % 2 === 0 && right.base === a) return { base: a, exponent: right.exponent + 1 };
  return { base: node, exponent: 1 };
}

/** How many nodes read each node, the roots counting as readers. */
function readersOf(nodes: readonly Node[], roots: readonly Node[]): ReadonlyMap<Node, number> {
  const readers = new Map<Node, number>();
  const read = (node: Node): void => void readers.set(node, (readers.get(node) ?? 0) + 1);
  for (const node of nodes) for (const arg of new Set(node.args)) read(arg);
  roots.forEach(read);
  return readers;
}

/** A letter with which, and a number, no name is meant. */
function freeLetter(names: ReadonlySet<string>): string {
  const isFree = (letter: string): boolean =>
    ![...names].some((one) => /^[a-z]\d*$/.test(one) && one.startsWith(letter));
  return Array.from('pqrsuvabcdhklmno').find(isFree) ?? 'part';
}

/**
 * Nodes as lines: what several of them share is named once, after the text's own line where it is one (`known`), and
 * nothing is rounded otherwise than in the graph. `leaf` says what an input or a column is called; `taken` are names
 * that stand for something else.
 */
export function derivedLines(
  roots: readonly Node[],
  known: ReadonlyMap<Node, string>,
  leaf: (node: Node) => Expr,
  taken: ReadonlySet<string>,
): Derived {
  const nodes = reachable(roots);
  const readers = readersOf(nodes, roots);
  const letter = freeLetter(new Set([...taken, ...known.values()]));
  let count = 0;
  const lines: Line[] = [];
  const reads = new Map<Node, Read>();
  const named = new Set<Node>();
  const keep = (node: Node, { expr, operations }: Read): void => {
    const ownName = known.get(node);
    const isShared = readers.get(node)! > 1 && operations >= WORTH_A_NAME;
    // A result has a line of its own anyway.
    const isEndless = operations > MOST_OPERATIONS && !roots.includes(node);
    const isWorthIt = !CONDITIONS.has(node.op) && (isShared || isEndless);
    if (operations === 0 || !(ownName ?? isWorthIt)) {
      reads.set(node, { expr, operations });
      return;
    }
    const line = ownName ?? `${letter}${++count}`;
    const shape = node.perRow ? 'vector' : 'number';
    lines.push({ name: line, expr, shape, of: shape });
    named.add(node);
    reads.set(node, { expr: name(line), operations: 0 });
  };
  for (const node of nodes) keep(node, readOf(node, reads, named, leaf));
  return { lines, values: roots.map((root) => reads.get(root)!.expr) };
}

function readOf(
  node: Node,
  reads: ReadonlyMap<Node, Read>,
  named: ReadonlySet<Node>,
  leaf: (node: Node) => Expr,
): Read {
  if (node.op === 'const') return { expr: number(node.value), operations: 0 };
  if (node.args.length === 0) return { expr: leaf(node), operations: 0 };
  const power = powerOf(node, (part) => named.has(part));
  if (power.exponent > 1) {
    const base = reads.get(power.base)!;
    return { expr: binary('^', base.expr, number(power.exponent)), operations: base.operations + 1 };
  }
  const parts = node.args.map((arg) => reads.get(arg)!);
  const operations = parts.reduce((sum, part) => sum + part.operations, 1);
  const [first, second] = parts.map(({ expr }) => expr) as [Expr, Expr];
  const [over, count] = node.args;
  if (over!.op === 'sum' && count?.op === 'rows' && node.op === 'div' && !named.has(over!))
    return { expr: call('mean', reads.get(over!.args[0]!)!.expr), operations };
  const operator = OPERATORS[node.op];
  if (operator) return { expr: binary(operator, first, second), operations };
  if (node.op === 'neg' || node.op === 'not')
    return { expr: unary(node.op === 'neg' ? '-' : 'not', first), operations };
  // Every other operation bears the name of its function.
  return { expr: call(node.op as FunctionName, ...parts.map(({ expr }) => expr)), operations };
}
