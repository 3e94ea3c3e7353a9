import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { carryPowers } from '../../src/graph/carry';
import { evaluateNodes } from '../../src/graph/evaluate';
import { createGraph } from '../../src/graph/graph';
import type { Node } from '../../src/graph/node';
import { reachable } from '../../src/graph/order';
import { runs } from '../runs';

const isFixed = (symbol: string): boolean => symbol.startsWith('p:');

describe('a carried power', () => {
  it('equals pow', () => {
    const base = fc.integer({ min: 1, max: 1100 }).map((n) => n / 1000);
    fc.assert(
      fc.property(base, fc.boolean(), (p, late) => {
        const graph = createGraph();
        const [t, beta] = [graph.input('t'), graph.input('p:beta')];
        const exponent = late ? graph.sub(t, graph.number(1)) : t;
        const root = graph.sub(graph.number(1), graph.pow(beta, exponent));
        const { roots, carried } = carryPowers(graph, [root], t, isFixed);
        const [{ symbol, start, next }] = carried as [(typeof carried)[0]];
        const inputs = new Map([['p:beta', p]]);
        const valueOf = (node: Node): number => evaluateNodes([node], { inputs })[0]!;
        inputs.set(symbol, valueOf(start));
        for (let step = 1; step <= 100; step++) {
          const power = Math.pow(p, late ? step - 1 : step);
          expect(Math.abs(inputs.get(symbol)! - power)).toBeLessThanOrEqual(1e-13 * power);
          expect(valueOf(roots[0]!)).toBe(1 - inputs.get(symbol)!);
          inputs.set(symbol, valueOf(next));
        }
      }),
      { numRuns: runs(50) },
    );
  });

  it('is kept once for all roots that read it', () => {
    const graph = createGraph();
    const t = graph.input('t');
    const power = graph.pow(graph.input('p:beta'), t);
    const { roots, carried } = carryPowers(graph, [graph.sin(power), power, t], t, isFixed);
    expect(carried.map(({ symbol }) => symbol)).toEqual(['c:0']);
    expect(roots).toEqual([graph.sin(graph.input('c:0')), graph.input('c:0'), t]);
  });

  it('may have a base that is computed', () => {
    const graph = createGraph();
    const t = graph.input('t');
    const base = graph.sub(graph.number(1), graph.input('p:a'));
    const { carried } = carryPowers(graph, [graph.pow(base, t)], t, isFixed);
    expect(carried[0]).toEqual({ symbol: 'c:0', start: base, next: graph.mul(graph.input('c:0'), base) });
  });

  it('replaces nothing whose base moves, or whose exponent is another', () => {
    const graph = createGraph();
    const [t, beta, w] = [graph.input('t'), graph.input('p:beta'), graph.input('w[0]')];
    const roots = [
      graph.pow(w, t),
      graph.pow(graph.add(beta, w), t),
      graph.pow(graph.draw('noise[0]'), t),
      graph.pow(graph.sum(graph.column('X'), 'batch'), t),
      graph.pow(beta, graph.add(t, graph.number(1))),
      graph.pow(t, t),
      graph.pow(beta, w),
    ];
    expect(carryPowers(graph, roots, t, isFixed)).toEqual({ roots, carried: [], replaced: new Map() });
    expect(reachable(roots).some((node) => node.name.startsWith('c:'))).toBe(false);
  });
});
