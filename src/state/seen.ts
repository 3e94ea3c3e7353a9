import { batchSource, rowsIn, tableOf } from '../experiment/data';
import type { Dataset } from '../catalog/definition';
import type { Batch, Experiment } from '../experiment/experiment';
import type { ResolvedObjective } from '../experiment/resolve';
import { evaluateNodes } from '../graph/evaluate';
import { createGraph } from '../graph/graph';
import type { Node } from '../graph/node';
import { attempt } from '../graph/refusal';
import { overBatch } from '../graph/substitute';
import { surfaceGraph } from '../graph/surface';
import type { SurfaceText } from '../notation/tree';
import { batchesOf, stepsPerPass } from '../run/batches';
import type { Trajectory } from '../run/trajectory';

/** How many rows of a data set each step sees. */
const sizeOf = (batch: Batch | undefined, data: Dataset): number =>
  batch?.kind === 'stored' ? data.batches!.size : (batch?.size ?? rowsIn(data));

/** How many steps make one pass over the data; each step does where it sees all rows. */
export const stepsInPass = (batch: Batch | undefined, data: Dataset): number =>
  stepsPerPass(rowsIn(data), sizeOf(batch, data));

/** The rows of the data that the update after a row of a race sees; undefined where it sees all of them. */
export function seenAfter(
  { batch, seed }: Experiment,
  { data }: ResolvedObjective,
  row: number,
): readonly number[] | undefined {
  if (!batch || !data) return undefined;
  return Array.from(batchesOf(batchSource(batch, data), rowsIn(data), seed).at(row + 1));
}

const losses = new WeakMap<SurfaceText, Node | undefined>();

function lossNode(text: SurfaceText): Node | undefined {
  if (losses.has(text)) return losses.get(text);
  const made = attempt(text.source, () => {
    const graph = createGraph();
    const surface = surfaceGraph(graph, text);
    return surface.ok ? overBatch(graph, surface.value.value) : undefined;
  });
  const node = made.ok ? made.value : undefined;
  losses.set(text, node);
  return node;
}

/** The value of a surface at a row of a trajectory over some rows of its data only; NaN where it has none. */
export function lossOver(
  seen: readonly number[],
  { text, values, data }: ResolvedObjective,
  { w }: Trajectory,
  row: number,
): number {
  const node = lossNode(text);
  if (!node || !data) return Number.NaN;
  const inputs = new Map([
    ...w.map((column, i) => [`w[${i}]`, column[row]!] as const),
    ...[...values].map(([name, value]) => [`p:${name}`, value] as const),
  ]);
  return evaluateNodes([node], { inputs, data: tableOf(data).columns, batch: seen })[0]!;
}
