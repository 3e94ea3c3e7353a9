import type { Graph } from '../graph/graph';
import type { Node } from '../graph/node';
import type { Within } from './entry';

/** The symbols of the cells that hold a set's numbers, and those numbers. */
export function withinNumbers(within: Within): ReadonlyMap<string, number> {
  if (within.kind === 'disc')
    return new Map([
      ...within.centre.map((value, i) => [`centre[${i}]`, value] as const),
      ['radius', within.radius] as const,
    ]);
  return new Map([
    ...within.low.map((value, i) => [`low[${i}]`, value] as const),
    ...within.high.map((value, i) => [`high[${i}]`, value] as const),
  ]);
}

/**
 * The point of a set that is nearest to a position, as nodes: each coordinate clamped to a box, or the whole brought
 * in along the line to a disc's centre. A position inside stays bit for bit, one that is no number stays none; a disc
 * keeps its rim up to rounding. Reads the symbols of `withinNumbers`.
 */
export const nearestWithin = (graph: Graph, w: readonly Node[], kind: Within['kind']): readonly Node[] =>
  kind === 'box'
    ? w.map((v, i) => graph.clamp(v, graph.input(`low[${i}]`), graph.input(`high[${i}]`)))
    : onDisc(graph, w);

function onDisc(graph: Graph, w: readonly Node[]): readonly Node[] {
  const radius = graph.input('radius');
  const centre = w.map((_, i) => graph.input(`centre[${i}]`));
  const away = w.map((v, i) => graph.sub(v, centre[i]!));
  // Divided by the largest first: the square of a far position would not be finite.
  const largest = away.map((d) => graph.abs(d)).reduce((a, b) => graph.max(a, b));
  const parts = away.map((d) => graph.div(d, largest));
  const length = graph.sqrt(
    parts.map((d) => graph.mul(d, d)).reduce((sum, square) => graph.add(sum, square)),
  );
  const isOutside = graph.gt(graph.mul(largest, length), radius);
  const scale = graph.div(radius, length);
  return w.map((v, i) => graph.where(isOutside, graph.add(centre[i]!, graph.mul(parts[i]!, scale)), v));
}
