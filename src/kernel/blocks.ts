import type { Node, Rows } from '../graph/node';
import { plan, reachable, type Plan } from '../graph/order';
import { readsOfArgument } from './expression';

/** Nodes that are evaluated together: numbers, or, with `rows`, the body of one pass over the data and its sums. */
export interface Block {
  readonly rows: Rows | 'none';
  /** Arguments before users. */
  readonly nodes: readonly Node[];
  readonly sums: readonly Node[];
  /** Those of `nodes` that get a local: read twice, read by another block, or at the end of a long chain. */
  readonly kept: readonly Node[];
}

/** The blocks of a loop: what is fixed is computed once before it, what moves in each iteration. */
export interface Blocks {
  readonly before: readonly Block[];
  readonly within: readonly Block[];
}

type Draft = Omit<Block, 'kept'>;

/** Beyond this depth of nested expressions a value is kept, so that a chain of any length can be written. */
const DEEPEST = 100;

/**
 * Orders all that the columns and the next state need. A node moves if it depends on the step's draws
 * or batch, or on a moving symbol, which has a local already; hoisting the rest changes no value, since a node means the same wherever it is computed.
 * Within a block the next state's part comes first: the next row waits for it, and the processor computes the columns'
 * part meanwhile (a tenth of the time where sines are recorded).
 */
export function blocksOf(
  columns: readonly Node[],
  state: readonly Node[],
  isMovingSymbol: (symbol: string) => boolean,
): Blocks {
  const roots = [...columns, ...state];
  const order = plan(roots);
  const moving = movingNodes(order, isMovingSymbol);
  const urgent = new Set(reachable(state));
  const before = drafts(order, urgent, (node) => !moving.has(node));
  const within = drafts(order, urgent, (node) => moving.has(node));
  const shared = sharedNodes([...before, ...within], roots);
  const isAtHand = (node: Node): boolean =>
    node.op === 'const' || (node.op === 'input' && isMovingSymbol(node.name));
  const withKept = (block: Draft): Block => ({ ...block, kept: keptNodes(block, shared, isAtHand) });
  return { before: before.map(withKept), within: within.map(withKept) };
}

function movingNodes({ stages }: Plan, isMovingSymbol: (symbol: string) => boolean): Set<Node> {
  const moving = new Set<Node>();
  const moves = (node: Node): boolean =>
    node.op === 'draw' ||
    (node.op === 'input' && isMovingSymbol(node.name)) ||
    (node.op === 'sum' && node.name === 'batch') ||
    node.args.some((arg) => moving.has(arg));
  for (const stage of stages) {
    const nodes = stage.kind === 'scalars' ? stage.nodes : [...stage.body, ...stage.sums];
    for (const node of nodes) if (moves(node)) moving.add(node);
  }
  return moving;
}

/** The stages, with only the chosen numbers and sums, and in a pass only what its chosen sums need. */
function drafts({ stages }: Plan, urgent: ReadonlySet<Node>, isChosen: (node: Node) => boolean): Draft[] {
  const chosen = stages.map((stage): Draft => {
    if (stage.kind === 'scalars') {
      const nodes = stage.nodes.filter(isChosen);
      const [first, last] = [
        nodes.filter((node) => urgent.has(node)),
        nodes.filter((node) => !urgent.has(node)),
      ];
      return { rows: 'none', nodes: [...first, ...last], sums: [] };
    }
    const sums = stage.sums.filter(isChosen);
    const terms = sums.flatMap((sum) => sum.args);
    return { rows: stage.rows, nodes: reachable(terms, (node) => node.perRow), sums };
  });
  return chosen.filter(({ nodes, sums }) => nodes.length + sums.length > 0);
}

/** The numbers that are read outside the block that computes them. */
function sharedNodes(blocks: readonly Draft[], roots: readonly Node[]): Set<Node> {
  const shared = new Set(roots);
  for (const block of blocks) {
    const inside = new Set(block.nodes);
    for (const node of [...block.nodes, ...block.sums])
      for (const arg of node.args) if (!inside.has(arg)) shared.add(arg);
  }
  return shared;
}

function keptNodes(
  { nodes, sums }: Draft,
  shared: ReadonlySet<Node>,
  isAtHand: (node: Node) => boolean,
): Node[] {
  const reads = new Map<Node, number>();
  for (const node of [...nodes, ...sums])
    for (const arg of node.args) reads.set(arg, (reads.get(arg) ?? 0) + readsOfArgument(node));
  const depths = new Map<Node, number>();
  return nodes.filter((node) => {
    if (isAtHand(node)) return false;
    const depth = 1 + Math.max(0, ...node.args.map((arg) => depths.get(arg) ?? 0));
    const isKept = shared.has(node) || (reads.get(node) ?? 0) > 1 || depth > DEEPEST;
    depths.set(node, isKept ? 0 : depth);
    return isKept;
  });
}
