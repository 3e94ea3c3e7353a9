import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { evaluateNodes } from '../../src/graph/evaluate';
import { createGraph } from '../../src/graph/graph';
import { overBatch, substitute, substituteAll } from '../../src/graph/substitute';
import { built, expressions, inputsAt, naive, points, tried } from './expressions';

describe('substitution', () => {
  it('is evaluation elsewhere', () => {
    fc.assert(
      fc.property(expressions, expressions, points, (outer, inner, at) => {
        const moved = naive(inner, at);
        const expected = naive(outer, [moved, at[1]], 1000);
        fc.pre(!Number.isNaN(expected));
        const graph = createGraph();
        const { value, coordinates } = built(graph, outer);
        const map = new Map([[coordinates[0]!, built(graph, inner).value]]);
        // Where x is put into a literal, an exponent may become one; the products then round differently.
        const [result] = evaluateNodes([substitute(graph, value, map)], inputsAt(at));
        expect(Math.abs(result! - expected)).toBeLessThanOrEqual(1e-9 * Math.max(1, Math.abs(expected)));
      }),
      tried(1000),
    );
  });

  it('replaces all keys at once', () => {
    const graph = createGraph();
    const [x, y] = [graph.input('x'), graph.input('y')];
    const swapped = substitute(
      graph,
      graph.div(x, y),
      new Map([
        [x, y],
        [y, x],
      ]),
    );
    expect(swapped).toBe(graph.div(y, x));
  });

  it('replaces a node that has arguments, and nothing inside it', () => {
    const graph = createGraph();
    const [x, y] = [graph.input('x'), graph.input('y')];
    const sine = graph.sin(x);
    expect(
      substitute(
        graph,
        graph.mul(sine, y),
        new Map([
          [sine, x],
          [y, sine],
        ]),
      ),
    ).toBe(graph.mul(x, sine));
  });

  it('gives back what it does not touch', () => {
    const graph = createGraph();
    const node = graph.sum(graph.mul(graph.column('X'), graph.exp(graph.input('a'))), 'all');
    expect(substituteAll(graph, [node, node], new Map([[graph.input('b'), graph.number(1)]]))).toEqual([
      node,
      node,
    ]);
  });
});

describe('a batch', () => {
  it('takes the place of all rows, in sums inside sums and in their number', () => {
    const graph = createGraph();
    const X = graph.column('X');
    const variance = (rows: 'all' | 'batch') => {
      const deviation = graph.sub(X, graph.mean(X, rows));
      return graph.mean(graph.mul(deviation, deviation), rows);
    };
    expect(overBatch(graph, variance('all'))).toBe(variance('batch'));
    expect(overBatch(graph, variance('batch'))).toBe(variance('batch'));
    const [all, some] = evaluateNodes([variance('all'), variance('batch')], {
      data: new Map([['X', [1, 2, 3, 6]]]),
      batch: [0, 2],
    });
    expect([all, some]).toEqual([3.5, 1]);
  });
});
