import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { chartOf, sampledSteps } from '../../../src/ui/why/history';
import { runs } from '../../runs';

describe('the steps at which memory is looked at', () => {
  test('are at most five hundred, ascending, within the run, and near checkpoints where it is long', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 1_000_001 }), (rows) => {
        const steps = sampledSteps({ rows });
        expect(steps.length).toBeLessThanOrEqual(501);
        expect(steps[0]).toBe(1);
        expect(steps.at(-1)).toBeLessThan(rows);
        expect(steps).toEqual(steps.toSorted((a, b) => a - b));
        if (rows > 20_001) for (const step of steps) expect((step - 1) % 1000).toBe(0);
      }),
      { numRuns: runs(200) },
    );
  });
  test('are none where nothing has moved', () => {
    expect(sampledSteps({ rows: 1 })).toEqual([]);
  });
});

describe('the chart of a memory', () => {
  const rows = [
    { step: 1, memory: [[1, 2], 5] },
    { step: 2, memory: [[3, Number.NaN], 6] },
    { step: 3, memory: [[2, 2], 7] },
  ];
  test('has a line for each coordinate, within its frame, and none through what is no number', () => {
    const { paths, at } = chartOf({ last: 4, rows }, 0, 3, { width: 100, height: 40 });
    expect(paths).toHaveLength(2);
    expect(paths[0]).toBe('M25,38L50,2L75,20');
    expect(paths[1]).not.toContain('NaN');
    expect(at(2)).toBe(50);
  });
  test('has one line for a number, and none before it is known', () => {
    expect(chartOf({ last: 4, rows }, 1, 3, { width: 100, height: 40 }).paths).toHaveLength(1);
    expect(chartOf({ last: 4, rows: [] }, 0, 3, { width: 100, height: 40 }).paths).toEqual([]);
  });
});
