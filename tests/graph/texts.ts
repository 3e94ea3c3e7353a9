import { evaluateNodes } from '../../src/graph/evaluate';
import type { Graph } from '../../src/graph/graph';
import { createGraph } from '../../src/graph/graph';
import { gradient, hessDiagonal } from '../../src/graph/derive';
import { isNode } from '../../src/graph/expression';
import type { Node, Value } from '../../src/graph/node';
import type { RuleStep } from '../../src/graph/rule';
import { ruleStep } from '../../src/graph/rule';
import { substituteAll } from '../../src/graph/substitute';
import type { Result } from '../../src/notation/problem';
import { parseRule } from '../../src/notation/parse';

/** The value of a result that a test takes for granted. */
export function accepted<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(`${result.error.code} ${JSON.stringify(result.error.data)}`);
  return result.value;
}

/** f = w0^2 + 3 w1^2 + w0 w1 …: each coordinate with its own curvature, coupled with the next. */
export function bowl(graph: Graph, w: readonly Node[]): Node {
  const square = (i: number): Node => graph.mul(graph.number(1 + 2 * i), graph.mul(w[i]!, w[i]!));
  const coupling = (i: number): Node => (i === 0 ? graph.number(0) : graph.mul(w[i - 1]!, w[i]!));
  return w.map((_, i) => graph.add(square(i), coupling(i))).reduce((sum, term) => graph.add(sum, term));
}

/** The gradient of `bowl`, by hand. */
export const bowlSlopes = (w: readonly number[]): number[] =>
  w.map((x, i) => 2 * (1 + 2 * i) * x + (w[i - 1] ?? 0) + (w[i + 1] ?? 0));

/** The value of `bowl`, by hand. */
export const bowlValue = (w: readonly number[]): number =>
  w.reduce((sum, x, i) => sum + ((1 + 2 * i) * (x * x) + (w[i - 1] ?? 0) * x), 0);

/** One step of a rule on `bowl`, in n coordinates. Parameters are the inputs `p:name`. */
export function stepOf(source: string, n: number): { graph: Graph; step: RuleStep } {
  const graph = createGraph();
  const w = Array.from({ length: n }, (_, i) => graph.input(`w[${i}]`));
  const value = bowl(graph, w);
  const at = (nodes: readonly Node[], point: readonly Node[]): Node[] =>
    substituteAll(graph, nodes, new Map(w.map((coordinate, i) => [coordinate, point[i]!])));
  const step = ruleStep(graph, accepted(parseRule(source)), {
    w,
    t: graph.input('t'),
    T: graph.input('T'),
    N: graph.input('N'),
    parameter: (name) => graph.input(`p:${name}`),
    value: (point) => at([value], point)[0]!,
    gradient: (point) => at(gradient(graph, value, w), point),
    hess: (point) => at(hessDiagonal(graph, value, w), point),
  });
  return { graph, step: accepted(step) };
}

const nodesOf = (value: Value): readonly Node[] => (isNode(value) ? [value] : value);

/** The positions after steps 1, 2 … of a rule on `bowl`, its parameters at their values in the text. */
export function path(source: string, start: readonly number[], steps: number): number[][] {
  const { step } = stepOf(source, start.length);
  const cells = new Map<string, number>([
    ['T', steps],
    ['N', 1],
    ['t', 1],
  ]);
  for (const { name, value } of accepted(parseRule(source)).parameters) cells.set(`p:${name}`, value);
  const set = (symbols: readonly string[], nodes: readonly Node[]): (() => void) => {
    const values = evaluateNodes(nodes, { inputs: cells });
    return () => symbols.forEach((symbol, i) => cells.set(symbol, values[i]!));
  };
  const position = start.map((_, i) => `w[${i}]`);
  start.forEach((x, i) => cells.set(position[i]!, x));
  for (const { symbols, start: from } of step.memory) set(symbols, nodesOf(from))();
  return Array.from({ length: steps }, (_, k) => {
    cells.set('t', k + 1);
    const writes = [
      set(position, step.w),
      ...step.memory.map(({ symbols, next }) => set(symbols, nodesOf(next))),
    ];
    for (const write of writes) write();
    return position.map((symbol) => cells.get(symbol)!);
  });
}
