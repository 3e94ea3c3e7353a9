import { describe, expect, test } from 'vitest';
import type { Stop } from '../../src/run/entry';
import { DIVERGED_BEYOND, STALLED_AFTER } from '../../src/run/ends';
import type { Trajectory } from '../../src/run/trajectory';
import { BOWL, entry, GD, run } from './entries';

const stopped = (stop: Stop, amount = 1000) =>
  run(entry(BOWL, GD, [1, 2], { stop, budget: { kind: 'steps', amount } }));
const size = (values: readonly number[]) => Math.hypot(...values);
const at = ({ w }: Trajectory, row: number) => w.map((values) => values[row]!);

describe('a run ends at the first row whose test holds', () => {
  const before: Record<Exclude<Stop['kind'], 'patience'>, (path: Trajectory, row: number) => number> = {
    change: ({ f }, row) => Math.abs(f[row]! - f[row - 1]!),
    lagged: ({ f }, row) => Math.abs(f[row - 1]! - (row > 1 ? f[row - 2]! : 0)),
    move: (path, row) => size(at(path, row).map((value, i) => value - at(path, row - 1)[i]!)),
    gradient: ({ gradNorm }, row) => gradNorm[row]!,
  };
  test.each(Object.entries(before))('%s', (kind, measure) => {
    const value = 1e-3;
    const path = stopped({ kind: kind as Stop['kind'], value });
    const last = path.rows - 1;
    expect(path.end).toEqual({ kind: 'converged', step: last });
    expect(measure(path, last)).toBeLessThan(value);
    for (let row = 1; row < last; row++) expect(measure(path, row)).toBeGreaterThanOrEqual(value);
  });
  test('patience counts passes without a better f', () => {
    const path = run(
      entry('x', 'w = w + where(t < 4, -1, 1)', [0], { stop: { kind: 'patience', value: 5 } }),
    );
    expect(path.end).toEqual({ kind: 'converged', step: 8 });
  });
  test('patience, maximizing, counts passes without a greater f', () => {
    const treatment = { sign: 'max', noise: 0, decay: 0 } as const;
    const path = run(
      entry('x', 'w = w + where(t < 4, 1, -1)', [0], { treatment, stop: { kind: 'patience', value: 5 } }),
    );
    expect(path.end).toEqual({ kind: 'converged', step: 8 });
  });
  test('patience takes the first value that is a number for better than one that is none', () => {
    const stop = { kind: 'patience', value: 5 } as const;
    const path = run(
      entry('log(x)', 'w = w + where(t < 3, 1, 0.1)', [-1], {
        stop,
        treatment: { sign: 'max', noise: 0, decay: 0 },
      }),
    );
    expect(path.end.kind).toBe('steps');
  });
  test('a tolerance of 0 never holds', () => {
    expect(stopped({ kind: 'change', value: 0 }, 50).end).toEqual({ kind: 'steps' });
  });
});

describe('a run that goes wrong', () => {
  test('drops the diverged row and keeps those before it', () => {
    const path = run(entry('x^4', 'w = w - 1 g', [2], {}));
    expect(path.end).toEqual({ kind: 'diverged', step: path.rows });
    for (const value of path.w[0]!) expect(Math.abs(value)).toBeLessThanOrEqual(DIVERGED_BEYOND);
  });
  test('is diverged from the step on which a coordinate is no number', () => {
    const path = run(entry('x', 'w = w + where(t == 3, 0/0, 1)', [0]));
    expect([path.end, [...path.w[0]!]]).toEqual([{ kind: 'diverged', step: 3 }, [0, 1, 2]]);
  });
  test('keeps a value that is no number at a place that is one', () => {
    const path = run(entry('sqrt(x)', 'w = w - 1', [1.5], { budget: { kind: 'steps', amount: 3 } }));
    expect([path.rows, path.end.kind, path.f[2]]).toEqual([4, 'steps', Number.NaN]);
  });
  test('stalls where nothing has changed, bit for bit, for so many steps', () => {
    const path = run(
      entry(BOWL, 'w = w - where(t > 5, 0, 1) g', [1, 2], {
        budget: { kind: 'steps', amount: 2 * STALLED_AFTER },
      }),
    );
    expect(path.end).toEqual({ kind: 'stalled', step: 5 + STALLED_AFTER });
  });
});
