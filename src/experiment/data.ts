import { datasetById, objectiveById } from '../catalog/known';
import type { Dataset } from '../catalog/definition';
import type { BatchSource } from '../run/batches';
import type { Table } from '../run/entry';
import type { Batch, DataChoice, ObjectiveChoice, OwnData } from './experiment';

/** What a text of one's own that reads columns lies over unless other data are chosen: part of version 1 of the link. */
export const OWN_DATA = 'line50';

/** The data sets that a surface can lie over, the one first that it lies over unless another is chosen. */
export function dataFor(choice: ObjectiveChoice): readonly Dataset[] {
  if (choice.kind === 'catalog') return objectiveById.get(choice.id)?.data ?? [];
  return [...datasetById.values()].toSorted((a, b) => Number(b.id === OWN_DATA) - Number(a.id === OWN_DATA));
}

const own = new WeakMap<OwnData, Dataset>();
let owned = 0;

/** Data of one's own like those of the catalogue; their id is of this page only. */
function datasetOf(data: OwnData): Dataset {
  const { name, X, Y } = data;
  const known = own.get(data);
  if (known) return known;
  const nothing = { en: '', ko: '' };
  const dataset: Dataset = {
    id: `own-${++owned}`,
    name: { en: name, ko: name },
    columns: { X, Y },
    says: nothing,
    source: { authors: '', year: 0, title: name, where: '' },
  };
  own.set(data, dataset);
  return dataset;
}

/** The chosen data under a surface, its first where none are chosen; undefined where they do not fit. */
export function chosenData(choice: ObjectiveChoice, data?: DataChoice): Dataset | undefined {
  const fitting = dataFor(choice);
  if (typeof data === 'object') return fitting.length > 0 ? datasetOf(data) : undefined;
  return data === undefined ? fitting[0] : fitting.find(({ id }) => id === data);
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
