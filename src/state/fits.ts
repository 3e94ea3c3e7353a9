import type { Dataset } from '../catalog/definition';
import { rowsIn, tableOf } from '../experiment/data';
import type { ResolvedObjective } from '../experiment/resolve';
import { createGraph, type Graph } from '../graph/graph';
import type { Node } from '../graph/node';
import { reachable } from '../graph/order';
import { attempt } from '../graph/refusal';
import { substitute } from '../graph/substitute';
import { surfaceGraph } from '../graph/surface';
import { createTape } from '../graph/tape';
import type { SurfaceText } from '../notation/tree';

/** The model of a surface as a curve: writes its values at the places `xs` for the coordinates `w` to `out`. */
export type Fit = (w: ArrayLike<number>, xs: Float64Array, out: Float64Array) => void;

interface Drawing {
  readonly data: Dataset;
  readonly fit: Fit | undefined;
  readonly cells: ReadonlyMap<string, number>;
  readonly memory: Float64Array;
}

const PLACE = 'place';

const drawings = new WeakMap<SurfaceText, Drawing>();

/** The model with a number in place of column X. A sum over the data stays one. */
function curveOf(graph: Graph, model: Node): Node {
  const sums = reachable([model]).filter(({ op }) => op === 'sum');
  const kept = sums.map((sum) => [sum, sum] as const);
  return substitute(graph, model, new Map([...kept, [graph.column('X'), graph.input(PLACE)]]));
}

function drawingOf(text: SurfaceText, data: Dataset): Drawing {
  const coordinates = text.coordinates.map((_, i) => `w[${i}]`);
  const symbols = [PLACE, ...coordinates, ...text.parameters.map(({ name }) => `p:${name}`)];
  const cells = new Map(symbols.map((symbol, cell) => [symbol, cell]));
  const memory = new Float64Array(cells.size);
  const curve = attempt(text.source, () => {
    const graph = createGraph();
    const surface = surfaceGraph(graph, text);
    return surface.ok && surface.value.model ? curveOf(graph, surface.value.model) : undefined;
  });
  // A model that reads Y too is no curve over X.
  if (!curve.ok || !curve.value || curve.value.perRow) return { data, fit: undefined, cells, memory };
  const { columns } = tableOf(data);
  const tape = createTape([curve.value], {
    cells,
    memory,
    draws: [],
    drawn: new Float64Array(),
    columns: [...columns.keys()],
    data: [...columns.values()],
    rows: rowsIn(data),
    batch: 0,
    batches: new Float64Array(),
  });
  const fit: Fit = (w, xs, out) => {
    memory.set(Array.from(w), 1);
    for (let i = 0; i < xs.length; i++) {
      memory[0] = xs[i]!;
      tape.play(0);
      out[i] = tape.values()[0]!;
    }
  };
  return { data, fit, cells, memory };
}

/** How the model of a surface is drawn over its data; undefined where it has none that is a curve over X. */
export function fitOf({ text, values, data }: ResolvedObjective): Fit | undefined {
  if (!data) return undefined;
  let drawing = drawings.get(text);
  if (drawing?.data !== data) drawings.set(text, (drawing = drawingOf(text, data)));
  for (const [name, value] of values) drawing.memory[drawing.cells.get(`p:${name}`)!] = value;
  return drawing.fit;
}
