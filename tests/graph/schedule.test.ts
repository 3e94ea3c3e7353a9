import { describe, expect, it } from 'vitest';
import { evaluateNodes } from '../../src/graph/evaluate';
import { createGraph } from '../../src/graph/graph';
import type { Node } from '../../src/graph/node';
import type { ScheduleStep } from '../../src/graph/schedule';
import { scheduleStep } from '../../src/graph/schedule';
import { parseSchedule } from '../../src/notation/parse';
import { accepted } from './texts';

const GIVEN = { eta0: 0.5, beta0: 0.9, t: 1, T: 10, N: 4, f: 0 };

function stepOf(source: string, prefix = 'h:'): ScheduleStep {
  const graph = createGraph();
  const [eta0, beta0, t, T, N, f] = Object.keys(GIVEN).map(graph.input) as [
    Node,
    Node,
    Node,
    Node,
    Node,
    Node,
  ];
  const parameter = (name: string): Node => graph.input(`s:${name}`);
  return accepted(
    scheduleStep(graph, accepted(parseSchedule(source)), { eta0, beta0, t, T, N, f, parameter }, prefix),
  );
}

/** η at steps 1, 2 … where the surface's values are `values`. */
function rates(source: string, values: readonly number[]): number[] {
  const { eta, memory } = stepOf(source);
  const cells = new Map<string, number>(Object.entries(GIVEN));
  for (const { name, value } of accepted(parseSchedule(source)).parameters) cells.set(`s:${name}`, value);
  const valueOf = (node: Node): number => evaluateNodes([node], { inputs: cells })[0]!;
  for (const { symbols, start } of memory) cells.set(symbols[0]!, valueOf(start as Node));
  return values.map((f, k) => {
    cells.set('t', k + 1).set('f', f);
    const rate = valueOf(eta);
    const next = memory.map((cell) => valueOf(cell.next as Node));
    memory.forEach(({ symbols }, i) => cells.set(symbols[0]!, next[i]!));
    return rate;
  });
}

describe('a schedule', () => {
  it('is a function of t', () => {
    const source = 'k = 1 in [0, 10]\neta = eta0 / (1 + k (t - 1))';
    expect(rates(source, [0, 0, 0])).toEqual([0.5, 0.5 / 2, 0.5 / 3]);
  });

  it('warms up', () => {
    const source = 'm = 2 in [1, 9] int\neta = where(t <= m, eta0 t / m, eta0)';
    expect(rates(source, [0, 0, 0])).toEqual([0.25, 0.5, 0.5]);
  });

  it('remembers: η halves when f does not fall', () => {
    const source = `
      best(0) = inf
      eta(0) = eta0
      eta = where(f < best, eta, eta / 2)
      best = min(best, f)`;
    expect(rates(source, [3, 2, 2, 1, 5])).toEqual([0.5, 0.5, 0.25, 0.25, 0.125]);
  });

  it('may drive the momentum', () => {
    const { beta } = stepOf('eta = eta0\nbeta = beta0 / t');
    expect(
      evaluateNodes([beta!], {
        inputs: new Map([
          ['beta0', 0.9],
          ['t', 3],
        ]),
      }),
    ).toEqual([0.9 / 3]);
    expect(stepOf('eta = eta0').beta).toBeUndefined();
  });

  it('keeps its memory under the prefix it is given', () => {
    const symbols = stepOf('k = k + 1\neta = eta0 / k', 'h1:').memory.map((cell) => cell.symbols);
    expect(symbols).toEqual([['h1:k']]);
  });
});
