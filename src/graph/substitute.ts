import type { Graph } from './graph';
import type { Arithmetic } from './meaning';
import type { Node, Rows } from './node';
import { reachable } from './order';

/** The node with every occurrence of a key of `map` replaced, all at once: what is put in is not searched again. */
export function substitute(graph: Graph, node: Node, map: ReadonlyMap<Node, Node>): Node {
  const [replaced = node] = substituteAll(graph, [node], map);
  return replaced;
}

/** `substitute` for several nodes, which share the work on the parts that they share. */
export const substituteAll = (graph: Graph, nodes: readonly Node[], map: ReadonlyMap<Node, Node>): Node[] =>
  rebuilt(graph, nodes, map, graph.sum);

/** The node with each of its reductions over all rows turned into one over the rows of a step's batch. */
export function overBatch(graph: Graph, node: Node): Node {
  const count = new Map([[graph.rows('all'), graph.rows('batch')]]);
  const [replaced = node] = rebuilt(graph, [node], count, (arg) => graph.sum(arg, 'batch'));
  return replaced;
}

/** Makes what is above the replaced nodes anew, from the bottom up. Where nothing changed, interning finds it again. */
function rebuilt(
  graph: Graph,
  roots: readonly Node[],
  replaced: ReadonlyMap<Node, Node>,
  sum: Graph['sum'],
): Node[] {
  const made = new Map(replaced);
  for (const node of reachable(roots, (part) => !replaced.has(part))) {
    const args = node.args.map((arg) => made.get(arg) ?? arg);
    const [first] = args;
    if (first === undefined) made.set(node, node);
    else if (node.op === 'sum') made.set(node, sum(first, node.name as Rows));
    else made.set(node, graph.apply(node.op as Arithmetic, args));
  }
  return roots.map((root) => made.get(root) ?? root);
}
