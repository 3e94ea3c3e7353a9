import { gradient, hessDiagonal } from '../graph/derive';
import type { Graph } from '../graph/graph';
import type { Node } from '../graph/node';
import { overBatch, substituteAll } from '../graph/substitute';
import type { Treatment } from './entry';

/** A surface as a rule sees it: its value, gradient and Hessian's diagonal at any point. */
export interface Oracle {
  readonly value: (at: readonly Node[]) => Node;
  readonly gradient: (at: readonly Node[]) => readonly Node[];
  readonly hess: (at: readonly Node[]) => readonly Node[];
}

/** A surface's graph: its coordinates are `input` nodes, its value is made of them. */
export interface SurfaceNodes {
  readonly coordinates: readonly Node[];
  readonly value: Node;
}

/** Which rows of the data the gradient sees. */
export type Seen = 'all' | 'batch';

/** Answers each question once: a text may ask at the same position as often as it likes. */
function remembering<T>(answer: (at: readonly Node[]) => T): (at: readonly Node[]) => T {
  const known = new Map<string, T>();
  return (at) => {
    const position = at.map(({ id }) => id).join();
    const found = known.get(position) ?? answer(at);
    known.set(position, found);
    return found;
  };
}

/** The surface itself: all data, not negated, no noise. What a row records. */
export function plainOracle(graph: Graph, { coordinates, value }: SurfaceNodes): Oracle {
  const slopes = gradient(graph, value, coordinates);
  let diagonal: readonly Node[] | undefined;
  const at = (nodes: readonly Node[], point: readonly Node[]): Node[] =>
    substituteAll(graph, nodes, new Map(coordinates.map((coordinate, i) => [coordinate, point[i]!])));
  return {
    value: remembering((point) => at([value], point)[0]!),
    gradient: remembering((point) => at(slopes, point)),
    hess: remembering((point) => at((diagonal ??= hessDiagonal(graph, value, coordinates)), point)),
  };
}

/** The length of a vector of nodes. */
export const lengthOf = (graph: Graph, vector: readonly Node[]): Node =>
  graph.sqrt(vector.map((v) => graph.mul(v, v)).reduce((sum, square) => graph.add(sum, square)));

function clipped(graph: Graph, vector: readonly Node[], kind: 'value' | 'norm'): readonly Node[] {
  const limit = graph.input('limit');
  if (kind === 'value') return vector.map((v) => graph.clamp(v, graph.neg(limit), limit));
  const norm = lengthOf(graph, vector);
  const scale = graph.where(graph.gt(norm, limit), graph.div(limit, norm), graph.number(1));
  return vector.map((v) => graph.mul(v, scale));
}

/** What reaches the rule: batch gradient → sign → noise → clip → + λ w; value and Hessian only with their sign. */
export function treatedOracle(graph: Graph, surface: SurfaceNodes, treatment: Treatment, seen: Seen): Oracle {
  const plain = plainOracle(graph, surface);
  const signed = (nodes: readonly Node[]): readonly Node[] =>
    treatment.sign === 'min' ? nodes : nodes.map((node) => graph.neg(node));
  const noisy = (v: Node, i: number): Node =>
    graph.add(v, graph.mul(graph.input('sigma'), graph.draw(`noise[${i}]`)));
  return {
    value: (at) => signed([plain.value(at)])[0]!,
    hess: (at) => signed(plain.hess(at)),
    gradient: remembering((at) => {
      let g: readonly Node[] = plain.gradient(at);
      if (seen === 'batch') g = g.map((v) => overBatch(graph, v));
      g = signed(g);
      if (treatment.noise > 0) g = g.map(noisy);
      if (treatment.clip) g = clipped(graph, g, treatment.clip.kind);
      if (treatment.decay !== 0) g = g.map((v, i) => graph.add(v, graph.mul(graph.input('lambda'), at[i]!)));
      return g;
    }),
  };
}
