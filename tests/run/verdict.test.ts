import { describe, expect, test } from 'vitest';
import type { End, Trajectory } from '../../src/run/trajectory';
import { distanceAt, judge, settledFrom } from '../../src/run/verdict';

const terrain = { goals: [{ at: [0] }, { at: [100] }], diagonal: 100 };
const path = (positions: readonly number[], end: End = { kind: 'steps' }): Trajectory => {
  const w = Float64Array.from(positions);
  return { rows: w.length, w: [w], f: w, gradNorm: w, eta: w, cost: 1, end };
};
const verdicts = (trajectory: Trajectory) =>
  [...trajectory.f].map((_, step) => judge(trajectory, terrain)(step).kind);

describe('a verdict', () => {
  test('measures to the nearest minimum', () => {
    expect([30, 60, -5].map((_, row) => distanceAt(path([30, 60, -5]), row, terrain.goals))).toEqual([
      30, 40, 5,
    ]);
    expect(distanceAt(path([3]), 0, [])).toBeNaN();
  });
  test('is settled from the row from which it stays near to the end', () => {
    const trajectory = path([10, 0.4, 3, 0.5, 0.2, -0.5]);
    expect(settledFrom(trajectory, terrain)).toBe(3);
    expect(verdicts(trajectory)).toEqual([
      'descending',
      'descending',
      'overshot',
      'settled',
      'settled',
      'settled',
    ]);
  });
  test('is not settled if it leaves again, or diverged', () => {
    expect(settledFrom(path([0, 0, 0.6]), terrain)).toBeUndefined();
    expect(settledFrom(path([0, 0], { kind: 'diverged', step: 2 }), terrain)).toBeUndefined();
  });
  test('is overshot while farther than it has been, creeping while it hardly moves', () => {
    expect(verdicts(path([20, 5, 8, 4, 3.95, 3.9]))).toEqual([
      'descending',
      'descending',
      'overshot',
      'descending',
      'creeping',
      'creeping',
    ]);
  });
  test('is diverged from the last row on, at the step that was dropped', () => {
    const trajectory = path([20, 40, 90], { kind: 'diverged', step: 3 });
    expect(judge(trajectory, terrain)(2)).toEqual({ kind: 'diverged', step: 3 });
    expect(judge(trajectory, terrain)(1).kind).toBe('overshot');
  });
  test('knows no distance where no minimum is known', () => {
    expect(judge(path([5, 4]), { goals: [], diagonal: 100 })(1).kind).toBe('descending');
  });
});
