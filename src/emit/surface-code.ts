import { gradient, hessDiagonal } from '../graph/derive';
import { createGraph } from '../graph/graph';
import { isVector } from '../graph/memory';
import type { Node } from '../graph/node';
import { refuseWith } from '../graph/refusal';
import { surfaceGraph } from '../graph/surface';
import type { ResolvedObjective } from '../experiment/resolve';
import { printSurface } from '../notation/print';
import type { Equation, Expr, SurfaceText } from '../notation/tree';
import { namesIn } from '../notation/walk';
import type { Table } from '../run/entry';
import { derivedLines } from './derived';
import type { Derived, Line, SurfaceCode } from './program';
import { freshName, name } from './tree';

/** The lines that a surface's value needs, and that value. */
function valueOf({ equations, value, columns }: SurfaceText): Derived {
  const last = equations.findLastIndex((line) => line.name === value);
  const needed = new Set([value]);
  const kept: Equation[] = [];
  for (const line of equations.slice(0, last + 1).toReversed()) {
    if (!needed.delete(line.name)) continue;
    kept.unshift(line);
    for (const read of namesIn(line.expr)) needed.add(read);
  }
  const result = kept.pop()!;
  const vectors = new Set(columns);
  const lines = kept.map(({ name: to, expr }): Line => {
    const shape = isVector(expr, vectors) ? 'vector' : 'number';
    if (shape === 'vector') vectors.add(to);
    else vectors.delete(to);
    return { name: to, expr, shape, of: shape };
  });
  return { lines, values: [result.expr] };
}

/** Names of the text's lines by what they stand for; its value has none, being what a function returns. */
const linesByNode = ({ equations, value }: SurfaceText, names: ReadonlyMap<string, Node>) =>
  new Map(
    equations
      .filter((line) => line.name !== value)
      .map((line) => [names.get(line.name)!, line.name] as const),
  );

/** What is read of a surface besides its text. */
interface Ground {
  readonly objective: ResolvedObjective;
  readonly data: Table | undefined;
  /** Whether a rule asks for the Hessian. */
  readonly asksHess: boolean;
}

/** A surface as code. Throws the refusals of `surfaceGraph`. */
export function surfaceCode({ objective, data, asksHess }: Ground, title: string): SurfaceCode {
  const { text, values, definition } = objective;
  const graph = createGraph();
  const surface = refuseWith(surfaceGraph(graph, text));
  const taken = new Set([
    ...text.coordinates,
    ...text.columns,
    ...text.parameters.map((parameter) => parameter.name),
    ...text.equations.map((line) => line.name),
  ]);
  const rows = freshName('rows', taken);
  const leaf = (node: Node): Expr => {
    if (node.op === 'rows') return name(rows);
    if (node.op === 'column') return name(node.name);
    const at = surface.coordinates.indexOf(node);
    return name(at >= 0 ? text.coordinates[at]! : node.name.slice('p:'.length));
  };
  const known = linesByNode(text, surface.names);
  const derived = (nodes: readonly Node[]): Derived =>
    derivedLines(nodes, known, leaf, new Set([...taken, rows]));
  return {
    title,
    ...(definition && { source: definition.source }),
    text: printSurface(text).split('\n'),
    point: freshName('w', taken),
    rows,
    coordinates: text.coordinates,
    parameters: text.parameters.map((parameter) => [parameter.name, values.get(parameter.name)!]),
    columns: text.columns.map((column) => [column, data!.columns.get(column)!]),
    value: valueOf(text),
    gradient: derived(gradient(graph, surface.value, surface.coordinates)),
    ...(asksHess && { hess: derived(hessDiagonal(graph, surface.value, surface.coordinates)) }),
  };
}
