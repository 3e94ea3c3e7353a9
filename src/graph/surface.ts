import type { Result } from '../notation/problem';
import type { SurfaceText } from '../notation/tree';
import { gradient, hessDiagonal } from './derive';
import type { Scope } from './expression';
import { asNumber, elaborate } from './expression';
import type { Graph } from './graph';
import { createGraph } from './graph';
import type { Node } from './node';
import type { SurfaceProgram } from './recurrence';
import { attempt, refuse } from './refusal';

/** A surface as nodes. */
export interface SurfaceGraph {
  /** The inputs `w[0]`, `w[1]` …, in the order of the text's coordinates. */
  readonly coordinates: readonly Node[];
  /** A number; parameters are the inputs `p:name`. */
  readonly value: Node;
  /** The line named `model`, usually one number per row of the data. */
  readonly model?: Node;
  /** What each name of the text stands for at its end. */
  readonly names: ReadonlyMap<string, Node>;
}

/**
 * Builds a surface in the graph. Reductions run over all rows. Refusals: 'column-value' where the value is one number
 * per row, 'no-data' for a reduction in a text that reads no column, 'unknown-name', 'not-here', 'graph-too-large'.
 */
export const surfaceGraph = (graph: Graph, text: SurfaceText): Result<SurfaceGraph> =>
  attempt(text.source, () => elaborateSurface(graph, text));

/**
 * Builds a surface with its gradient and the Hessian's diagonal in a graph of their own, over data of so many rows
 * (none without data). Cells: the coordinates, then the parameters, in the text's order.
 */
export const surfaceProgram = (text: SurfaceText, rows = 0): Result<SurfaceProgram> =>
  attempt(text.source, () => {
    const graph = createGraph();
    const { coordinates, value } = elaborateSurface(graph, text);
    const symbols = [
      ...coordinates.map((coordinate) => coordinate.name),
      ...text.parameters.map((parameter) => `p:${parameter.name}`),
    ];
    return {
      cells: new Map(symbols.map((symbol, cell) => [symbol, cell])),
      at: coordinates.map((_, cell) => cell),
      value,
      gradient: gradient(graph, value, coordinates),
      hess: hessDiagonal(graph, value, coordinates),
      data: { columns: text.columns, rows },
    };
  });

function elaborateSurface(graph: Graph, text: SurfaceText): SurfaceGraph {
  const coordinates = text.coordinates.map((_, i) => graph.input(`w[${i}]`));
  const names = new Map<string, Node>([
    ...text.parameters.map(({ name }) => [name, graph.input(`p:${name}`)] as const),
    ...text.columns.map((name) => [name, graph.column(name)] as const),
    ...text.coordinates.map((name, i) => [name, coordinates[i]!] as const),
  ]);
  const scope: Scope = {
    name: (name, span) => names.get(name) ?? refuse('unknown-name', { name }, span),
    call: (name, [arg], span) => {
      if ((name !== 'sum' && name !== 'mean') || arg === undefined) return refuse('not-here', { name }, span);
      if (text.columns.length === 0) return refuse('no-data', { name }, span);
      return graph[name](asNumber(arg, span), 'all');
    },
  };
  for (const { name, expr } of text.equations)
    names.set(name, asNumber(elaborate(graph, expr, scope), expr.span));
  const value = names.get(text.value) ?? refuse('no-equation', {});
  if (value.perRow) {
    refuse(
      'column-value',
      { name: text.value },
      text.equations.find((line) => line.name === text.value)?.expr.span,
    );
  }
  const model = text.hasModel ? names.get('model') : undefined;
  return { coordinates, value, names, ...(model && { model }) };
}
