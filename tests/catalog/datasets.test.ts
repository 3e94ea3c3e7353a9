import { describe, expect, test } from 'vitest';
import { datasets } from '../../src/catalog/datasets';
import { objectives } from '../../src/catalog/objectives';
import { normal } from '../../src/run/randomness';
import { readNotes } from '../reference/fixture';

const byId = new Map(datasets.map((one) => [one.id, one]));
const columnsOf = (id: string) => byId.get(id)!.columns;

describe.each(datasets)('$id', ({ id, columns: { X, Y }, batches }) => {
  test('its columns are of one length, and finite', () => {
    expect(id).toMatch(/^[a-z][a-z0-9]*(_[a-z0-9]+)*$/);
    expect(X.length).toBeGreaterThan(2);
    expect(Y).toHaveLength(X.length);
    expect([...X, ...Y].every(Number.isFinite)).toBe(true);
  });

  test('its batches hold rows that it has, none twice in a step', () => {
    const { size, rows } = batches ?? { size: 1, rows: [] };
    expect(rows.length % size).toBe(0);
    for (let from = 0; from < rows.length; from += size) {
      const batch = rows.slice(from, from + size);
      expect(new Set(batch).size).toBe(size);
      expect(batch.every((row) => Number.isInteger(row) && row >= 0 && row < X.length)).toBe(true);
    }
  });
});

test('every id is written once, and every data set is of use', () => {
  expect(byId.size).toBe(datasets.length);
  const used = new Set(objectives.flatMap(({ data }) => data ?? []));
  expect(datasets.filter((one) => !used.has(one))).toEqual([]);
});

interface Line {
  readonly x: readonly number[];
  readonly y: readonly number[];
}

describe('the numbers are those of the notes', () => {
  const gabor = readNotes<Record<'data12' | 'data30', Line & { batch_indices: number[][] }>>('seed000_gabor');
  const { datasets: lines } = readNotes<{ datasets: Record<string, Line> }>('seed001_linear_regression');
  const { minimize_stochastic: stochastic } = readNotes<{
    minimize_stochastic: { data: Line; runs: readonly { orders: readonly (readonly number[])[] }[] };
  }>('seed003_ch8');
  test.each<[id: string, line: Line, batches?: readonly (readonly number[])[]]>([
    ['gabor12', gabor.data12, gabor.data12.batch_indices],
    ['gabor30', gabor.data30, gabor.data30.batch_indices],
    ['line50', lines['main_50']!],
    ['line100', lines['test2_100']!],
    ['line100_wide', lines['tf_test2_100']!],
    ['sgd20', stochastic.data, stochastic.runs[0]!.orders],
  ])('%s', (id, { x, y }, stored) => {
    expect(columnsOf(id)).toEqual({ X: x, Y: y });
    expect(byId.get(id)!.batches?.rows).toEqual(stored?.flat());
  });
});

describe('made data come from the generator that they name', () => {
  const rounded = (value: number) => Number(value.toFixed(2)) + 0;
  const made: Readonly<Record<string, (row: number) => readonly [x: number, y: number]>> = {
    clusters40: (i) => [(i < 20 ? -1.2 : 1.2) + normal(1, i, 0), i < 20 ? 0 : 1],
    decay24: (i) => [i / 4, 2.5 * Math.exp(-0.8 * (i / 4)) + 0.1 * normal(2, i, 0)],
    sine41: (i) => [-3 + 0.15 * i, 1.5 * Math.sin(2 * (-3 + 0.15 * i)) + 0.2 * normal(3, i, 0)],
    neuron31: (i) => [-3 + 0.2 * i, 1.5 * Math.tanh(1.2 * (-3 + 0.2 * i)) + 0.1 * normal(4, i, 0)],
  };
  test.each(Object.entries(made))('%s', (id, row) => {
    const { X, Y } = columnsOf(id);
    const rows = X.map((_, i) => row(i).map(rounded));
    expect(X.map((x, i) => [x, Y[i]])).toEqual(rows);
  });
});
