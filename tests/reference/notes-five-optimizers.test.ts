import { describe, expect, test } from 'vitest';
import { at, form, furthest, runAlone, surface, typedRule } from '../catalog/alone';
import { readNotes } from './fixture';

interface Run {
  readonly id: string;
  readonly objective: string;
  readonly optimizer: keyof typeof rules;
  readonly start: readonly [number, number];
  readonly lr: number;
  readonly momentum?: number;
  readonly gamma?: number;
  readonly beta1?: number;
  readonly beta2?: number;
  readonly steps: number;
  readonly first_non_finite_step: number | null;
  readonly amplification_of_start_perturbation: number;
  readonly trajectory: readonly (readonly [x: number, y: number, f: number])[];
}

/** The notes print this in place of momentum, and climb with it. */
const wrongSign = `η = 0.1 in [1e-5, 10] log
β = 0.9 in [0, 0.999]
v = β v + η g
w = w + v`;

const rules = {
  GD: form('gd', 'plain'),
  GD_momentum: form('momentum', 'velocity'),
  GD_momentum_as_printed: typedRule(wrongSign),
  GD_AdaGrad: form('adagrad', 'bare'),
  GD_RMSprop: form('rmsprop', 'bare'),
  GD_Adam: form('adam', 'inside'),
};

const given = ({ lr, momentum, gamma, beta1, beta2 }: Run): Record<string, number> => ({
  eta: lr,
  ...(momentum !== undefined && { beta: momentum }),
  ...(gamma !== undefined && { gamma }),
  ...(beta1 !== undefined && beta2 !== undefined && { beta1, beta2, eps: 1e-7 }),
});

const { runs } = readNotes<{ readonly runs: readonly Run[] }>('seed002_runs');

describe.each(runs)('$id', (run) => {
  const trajectory = runAlone({
    objective: surface(run.objective),
    start: run.start,
    optimizer: rules[run.optimizer],
    parameters: given(run),
    steps: run.steps,
  });

  test('every row agrees as far as rounding lets it', () => {
    const off = run.trajectory.map((row, k) =>
      furthest(row, [...at(trajectory, k), trajectory.f[k] ?? Number.NaN]),
    );
    expect(Math.max(...off)).toBeLessThanOrEqual(
      1e-13 * Math.max(10, run.amplification_of_start_perturbation),
    );
  });

  test('it stays finite as long as in the notes', () => {
    expect(trajectory.f.findIndex((f) => !Number.isFinite(f))).toBe(run.first_non_finite_step ?? -1);
    if (run.first_non_finite_step === null) expect(trajectory.rows).toBe(run.steps + 1);
  });
});
