import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { emptyExperiment } from '../../src/experiment/defaults';
import { copySurface, withBatch, withBudget, withData, withObjective } from '../../src/experiment/edits';
import type { Batch, Experiment, OwnData } from '../../src/experiment/experiment';
import { decodeJson, encodeJson, parseExperiment } from '../../src/experiment/json';
import { lineUp } from '../../src/experiment/lineup';
import { decode } from '../../src/experiment/link';
import { race } from '../../src/experiment/race';
import { objectiveOf } from '../../src/experiment/resolve';
import { must } from '../run/entries';
import { runs } from '../runs';
import { experiments } from './arbitraries';
import { linkOf } from './link/given-out';

const on = (id: string): Experiment =>
  withObjective(emptyExperiment, { kind: 'catalog', id, parameters: {} });
const gabor = on('gabor');
const own = { kind: 'text', text: 'f(a, b) = mean((a X + b - Y)^2)', parameters: {} } as const;
const five: Batch = { kind: 'draw', size: 5 };
const dataOf = (experiment: Experiment) => must(objectiveOf(experiment)).data?.id;

describe('data', () => {
  test('are the first of the surface, and none where it reads no column', () => {
    expect(['gabor', 'line_fit', 'beale'].map((id) => dataOf(on(id)))).toEqual([
      'gabor30',
      'line50',
      undefined,
    ]);
  });

  test('the first ones are not named', () => {
    const twelve = withData(gabor, 'gabor12');
    expect([twelve.data, dataOf(twelve)]).toEqual(['gabor12', 'gabor12']);
    expect(withData(twelve, 'gabor30')).toEqual(gabor);
  });

  test.each(['gabor30', 'line50', 'nope'])('%s under the Gabor model changes nothing', (id) => {
    expect(withData(gabor, id)).toBe(gabor);
  });

  test('take their batches with them as far as the others can give them', () => {
    const stored = withBatch(gabor, { kind: 'stored' });
    expect(withData(stored, 'gabor12').batch).toEqual({ kind: 'stored' });
    const large = withBatch(gabor, { kind: 'epoch', size: 20 });
    expect(withData(large, 'gabor12').batch).toEqual({ kind: 'epoch', size: 12 });
    const line = withBatch(withData(on('line_fit'), 'sgd20'), { kind: 'stored' });
    expect(withData(line, 'line100').batch).toBeUndefined();
  });

  test('and batches go with the surface that had them', () => {
    const batched = withBatch(withData(gabor, 'gabor12'), five);
    for (const id of ['beale', 'line_fit']) {
      const moved = withObjective(batched, { kind: 'catalog', id, parameters: {} });
      expect([moved.data, moved.batch]).toEqual([undefined, undefined]);
    }
  });

  test('of one’s own lie under any surface that reads columns, and under its copy', () => {
    const mine: OwnData = { name: 'mine', X: [1, 2, 3], Y: [2, 4, 6] };
    for (const id of ['gabor', 'line_fit']) {
      const under = withData(withBatch(on(id), { kind: 'draw', size: 10 }), mine);
      expect(must(objectiveOf(under)).data!.columns).toEqual({ X: [1, 2, 3], Y: [2, 4, 6] });
      expect(under.batch).toEqual({ kind: 'draw', size: 3 });
      const copy = copySurface(under, 'copy');
      expect([copy.data, must(objectiveOf(copy)).data]).toEqual([mine, must(objectiveOf(under)).data]);
      expect(withData(withData(under, mine), dataOf(on(id))!).data).toBeUndefined();
    }
    expect(withData(on('beale'), mine)).toEqual(on('beale'));
    const [minimum] = must(objectiveOf(withData(on('line_fit'), mine))).minima;
    expect(minimum).toEqual({ at: [2, 0], f: 0 });
  });

  const columns = (rows: number) => ({ X: Array(rows).fill(1), Y: Array(rows).fill(2) });
  test.each([
    ['no rows', { name: 'mine', ...columns(0) }, 'bad-data'],
    ['too many', { name: 'mine', ...columns(10_001) }, 'bad-data'],
    ['columns of two lengths', { name: 'mine', X: [1], Y: [1, 2] }, 'bad-data'],
    ['no name', { name: ' ', ...columns(2) }, 'bad-name'],
    ['a name of two lines', { name: 'a\nb', ...columns(2) }, 'bad-name'],
  ])('of one’s own with %s are refused by name', (_, data, code) => {
    expect(parseExperiment({ ...on('line_fit'), data })).toMatchObject({ ok: false, error: { code } });
  });

  test('of one’s own that no link has room for are kept by a file', () => {
    const X = Array.from({ length: 10_000 }, (_, row) => Math.sin(row));
    const large = withData(on('line_fit'), { name: 'large', X, Y: X });
    expect(must(decodeJson(encodeJson(large))).experiment).toEqual(large);
  });

  test('stay under a text of one’s own that reads columns', () => {
    const typed = withObjective(withBatch(gabor, five), own);
    expect([dataOf(typed), typed.batch]).toEqual(['gabor30', five]);
    const mistyped = withObjective(typed, { ...own, text: 'f(a, b) = mean((a X + b - Y' });
    const mended = withObjective(mistyped, own);
    expect([dataOf(mended), mended.batch]).toEqual(['gabor30', five]);
    const without = withObjective(typed, { ...own, text: 'f = x^2 + y^2' });
    expect([without.data, without.batch]).toEqual([undefined, undefined]);
  });
});

describe('a batch', () => {
  test.each<[why: string, experiment: Experiment, batch: Batch]>([
    ['of nothing', gabor, { kind: 'draw', size: 0 }],
    ['of half a row', gabor, { kind: 'draw', size: 2.5 }],
    ['larger than the data', gabor, { kind: 'epoch', size: 31 }],
    ['that is not stored', on('logistic'), { kind: 'stored' }],
    ['without data', on('beale'), five],
  ])('%s changes nothing', (_, experiment, batch) => expect(withBatch(experiment, batch)).toBe(experiment));

  test('can be taken away', () => {
    const batched = withBatch(gabor, five);
    expect(withBatch(batched, { ...five })).toBe(batched);
    expect(withBatch(batched, undefined)).toEqual(gabor);
    expect(withBatch(gabor, undefined)).toBe(gabor);
  });
});

test('all runs of a race share one table, sent once', () => {
  const { runners } = must(lineUp(withBatch(gabor, { kind: 'stored' })));
  const copied = structuredClone(runners);
  expect(new Set(copied.map(({ spec }) => spec.surface.data)).size).toBe(1);
  expect(new Set(copied.map(({ spec }) => spec.batch)).size).toBe(1);
  expect(copied[0]!.spec.surface.data!.columns.get('X')).toEqual(
    Float64Array.from(must(objectiveOf(gabor)).data!.columns.X),
  );
});

test('every racer sees the same batches, and another seed gives others', () => {
  const [racer] = gabor.racers;
  const twins = {
    ...gabor,
    racers: [racer!, { ...racer!, slot: 1 }],
    budget: { kind: 'steps', amount: 20 },
  } as const;
  const paths = (seed: number) =>
    must(race(withBatch({ ...twins, seed }, five))).map(({ trajectory }) => trajectory.w);
  const [one, two] = paths(1);
  expect(one).toEqual(two);
  expect(paths(2)[0]).not.toEqual(one);
});

test('a text of one’s own runs over data', async () => {
  const typed = withObjective(on('line_fit'), own);
  const opened = await decode(await linkOf(withData(typed, 'line100')));
  expect(opened).toMatchObject({ ok: true, value: { experiment: { data: 'line100' } } });
  for (const { trajectory } of must(race(typed))) expect(trajectory.f[0]).toBeGreaterThan(1000);
});

test('whatever a link can hold runs', () => {
  fc.assert(
    fc.property(
      experiments.filter((experiment) => dataOf(experiment) !== undefined),
      (experiment) => {
        const short = withBudget(experiment, { kind: 'steps', amount: 3 });
        const results = must(race(short));
        for (const { trajectory } of results) expect(trajectory.rows).toBeGreaterThan(0);
      },
    ),
    { numRuns: runs(30) },
  );
});
