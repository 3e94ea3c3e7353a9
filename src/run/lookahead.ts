import type { Graph } from '../graph/graph';
import type { Node } from '../graph/node';
import type { Lookahead } from './entry';

/** The symbols of the cells that hold a lookahead's numbers, and those numbers. */
export const lookaheadNumbers = ({ every, part }: Lookahead): ReadonlyMap<string, number> =>
  new Map([
    ['every', every],
    ['part', part],
  ]);

/** Where a rule's step leads, and the slow position that is kept beside it as the cells `slow[i]`. */
export interface LookedAhead {
  readonly w: readonly Node[];
  readonly slow: readonly { readonly symbol: string; readonly next: Node }[];
}

/**
 * Lookahead around a step that has led to `w`: every so many steps the slow position goes part of the way there, and
 * the step ends where it then stands (Zhang et al. 2019, Algorithm 1; the rule keeps its memory). Reads the symbols of
 * `lookaheadNumbers`. The cells begin at the start.
 */
export function lookAhead(graph: Graph, w: readonly Node[], t: Node): LookedAhead {
  const part = graph.input('part');
  const isDue = graph.eq(graph.mod(t, graph.input('every')), graph.number(0));
  const slow = w.map((fast, i) => {
    const before = graph.input(`slow[${i}]`);
    const moved = graph.add(before, graph.mul(part, graph.sub(fast, before)));
    return { symbol: `slow[${i}]`, next: graph.where(isDue, moved, before) };
  });
  return { w: w.map((fast, i) => graph.where(isDue, slow[i]!.next, fast)), slow };
}
