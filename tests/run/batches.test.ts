import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type BatchSource, batchesOf, stepsPerPass } from '../../src/run/batches';
import { runs } from '../runs';

/** Rows of data, a batch size that they have, and a seed. */
const settings = fc
  .integer({ min: 1, max: 40 })
  .chain((rows) =>
    fc.record({ rows: fc.constant(rows), size: fc.integer({ min: 1, max: rows }), seed: fc.nat() }),
  );

const at = (source: BatchSource, rows: number, seed: number, t: number): number[] =>
  Array.from(batchesOf(source, rows, seed).at(t));

describe.each(['draw', 'epoch'] as const)('%s', (kind) => {
  test('a batch has its size, and no row twice', () => {
    fc.assert(
      fc.property(settings, fc.integer({ min: 1, max: 1e6 }), ({ rows, size, seed }, t) => {
        const batch = at({ kind, size }, rows, seed, t);
        expect(batch).toHaveLength(size);
        expect(new Set(batch).size).toBe(size);
        expect(batch.every((row) => Number.isInteger(row) && row >= 0 && row < rows)).toBe(true);
      }),
      { numRuns: runs(200) },
    );
  });

  test('it depends on seed and step alone, not on which steps were asked for before', () => {
    fc.assert(
      fc.property(
        settings,
        fc.array(fc.integer({ min: 1, max: 200 }), { minLength: 1 }),
        (setting, steps) => {
          const { rows, size, seed } = setting;
          const batches = batchesOf({ kind, size }, rows, seed);
          const asked = steps.map((t) => Array.from(batches.at(t)));
          expect(asked).toEqual(steps.map((t) => at({ kind, size }, rows, seed, t)));
        },
      ),
      { numRuns: runs(100) },
    );
  });

  test('another seed gives other batches', () => {
    const first = (seed: number) => [1, 2, 3].map((t) => at({ kind, size: 5 }, 30, seed, t).join());
    expect(first(1)).not.toEqual(first(2));
  });

  test('every row is as likely as any other', () => {
    const seen = new Float64Array(10);
    const batches = batchesOf({ kind, size: 3 }, 10, 7);
    for (let t = 1; t <= 4000; t++) for (const row of Array.from(batches.at(t))) seen[row]! += 1;
    for (const count of seen) expect(Math.abs(count - 1200)).toBeLessThan(120);
  });
});

test('a pass by epochs sees every row, and once where the size divides the rows', () => {
  fc.assert(
    fc.property(settings, fc.nat(20), ({ rows, size, seed }, pass) => {
      const steps = stepsPerPass(rows, size);
      const batches = batchesOf({ kind: 'epoch', size }, rows, seed);
      const seen = Array.from({ length: steps }, (_, i) =>
        Array.from(batches.at(pass * steps + i + 1)),
      ).flat();
      expect(new Set(seen).size).toBe(rows);
      expect(seen.length - rows).toBeLessThan(size);
    }),
    { numRuns: runs(200) },
  );
});

test('stored rows come step after step, and again after the last', () => {
  const source: BatchSource = { kind: 'stored', size: 2, rows: [0, 1, 2, 0, 1, 2] };
  expect([1, 2, 3, 4, 7].map((t) => at(source, 3, 0, t))).toEqual([
    [0, 1],
    [2, 0],
    [1, 2],
    [0, 1],
    [0, 1],
  ]);
});

test('a pass takes as many steps as it takes to see all rows; one without batches', () => {
  expect([stepsPerPass(30, 5), stepsPerPass(12, 5), stepsPerPass(20, 1), stepsPerPass(30)]).toEqual([
    6, 3, 20, 1,
  ]);
});
