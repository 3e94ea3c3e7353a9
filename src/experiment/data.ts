import { datasetById, objectiveById } from '../catalog/known';
import type { Dataset } from '../catalog/definition';
import type { BatchSource } from '../run/batches';
import type { Table } from '../run/entry';
import type { Batch, ObjectiveChoice } from './experiment';

/** What a text of one's own that reads columns lies over unless other data are chosen: part of version 1 of the link. */
export const OWN_DATA = 'line50';

/** The data sets that a surface can lie over, the one first that it lies over unless another is chosen. */
export function dataFor(choice: ObjectiveChoice): readonly Dataset[] {
  if (choice.kind === 'catalog') return objectiveById.get(choice.id)?.data ?? [];
  return [...datasetById.values()].toSorted((a, b) => Number(b.id === OWN_DATA) - Number(a.id === OWN_DATA));
}

const tables = new WeakMap<Dataset, Table>();

/** The columns of a data set as a run reads them: made once. */
export function tableOf(data: Dataset): Table {
  const known = tables.get(data);
  if (known) return known;
  const columns = Object.entries(data.columns).map(
    ([name, values]) => [name, Float64Array.from(values)] as const,
  );
  const table = { id: data.id, columns: new Map(columns) };
  tables.set(data, table);
  return table;
}

/** How many rows a data set has. */
export const rowsIn = ({ columns }: Dataset): number => columns.X.length;

/** Where the batches of a run come from; a stored one is asked for only where the data set has them. */
export const batchSource = (batch: Batch, data: Dataset): BatchSource =>
  batch.kind === 'stored' ? { kind: 'stored', ...data.batches! } : batch;
