import { describe, expect, it } from 'vitest';
import { createGraph } from '../../src/graph/graph';
import { blocksOf } from '../../src/kernel/blocks';

describe('blocksOf', () => {
  const graph = createGraph();
  const [w, eta, beta] = ['w', 'eta', 'beta'].map(graph.input) as [never, never, never];
  const moves = (symbol: string) => symbol === 'w';

  it('computes what is fixed before the loop, and keeps the outermost of it', () => {
    const fixed = graph.sub(graph.number(1), graph.exp(beta));
    const { before, within } = blocksOf([], [graph.mul(w, fixed)], moves);
    expect(before.map(({ kept }) => kept)).toEqual([[fixed]]);
    expect(within.flatMap(({ nodes }) => nodes)).not.toContain(fixed);
  });

  it('keeps what is read twice, and leaves in place what is read once', () => {
    const twice = graph.sin(w);
    const once = graph.cos(w);
    const next = graph.add(graph.mul(twice, once), twice);
    const { within } = blocksOf([], [next], moves);
    expect(within[0]!.kept).toEqual([twice, next]);
  });

  it("puts the next state's part before the columns'", () => {
    const column = graph.tan(w);
    const next = graph.sub(w, graph.mul(eta, graph.tanh(w)));
    expect(column.id).toBeLessThan(next.id);
    const { within } = blocksOf([column], [next], moves);
    expect(within[0]!.kept).toEqual([next, column]);
  });

  it('sums over the batch anew in each step, over all rows once where nothing moves', () => {
    const X = graph.column('X');
    const [all, batch] = [graph.sum(X, 'all'), graph.sum(X, 'batch')];
    const { before, within } = blocksOf([graph.add(all, batch)], [], moves);
    expect(before.flatMap(({ sums }) => sums)).toEqual([all]);
    expect(within.flatMap(({ sums }) => sums)).toEqual([batch]);
  });
});
