import { describe, expect, test } from 'vitest';
import { optimizerById } from '../../src/catalog/known';
import type { Trajectory } from '../../src/run/trajectory';
import { at, form, furthest, runAlone, typedRule, typedSurface } from '../catalog/alone';
import { readNotes } from './fixture';
import { runOnData } from './on-data';
import { raced } from './raced';

interface BestOfListRun {
  readonly name: string;
  readonly start: readonly number[];
  readonly tol: number;
  readonly iterations: number;
  readonly result: readonly number[];
  readonly path: readonly { readonly theta: readonly number[]; readonly value: number }[];
}

interface StochasticRun {
  readonly name: string;
  readonly alpha_0: number;
  readonly theta_0: readonly [number, number];
  readonly epochs: number;
  readonly log: readonly (readonly [epoch: number, theta0: number, theta1: number, error: number])[];
  /** Of each epoch, or in words that it is the data's own. */
  readonly orders: readonly (readonly number[])[] | string;
}

interface Notes {
  readonly gd_sum_of_squares: {
    readonly lr: number;
    readonly tol: number;
    readonly printed: { readonly v: readonly [number, number]; readonly value: number };
    readonly all_starts: readonly (readonly [x: number, y: number, steps: number, v0: number, v1: number])[];
  };
  readonly learning_rates: {
    readonly runs: readonly {
      readonly lr: number;
      readonly start: readonly [number, number];
      readonly step_num: number;
      readonly tol: number;
      readonly converged_after: number | null;
      readonly history: readonly (readonly [number, number])[];
    }[];
  };
  readonly minimize_batch: { readonly runs: readonly BestOfListRun[] };
  readonly minimize_stochastic: {
    readonly data: { readonly x: readonly number[]; readonly y: readonly number[] };
    readonly runs: readonly StochasticRun[];
  };
}

const notes = readNotes<Notes>('seed003_ch8');
const squares = typedSurface('f = x^2 + y^2');

describe('gradient descent that stops when it hardly moves', () => {
  const { lr, tol, printed, all_starts } = notes.gd_sum_of_squares;

  /** The notes report the position before the move that was too small. */
  const reported = (start: readonly number[]): { steps: number; v: number[] } => {
    const trajectory = runAlone({
      objective: squares,
      start,
      optimizer: form('gd', 'plain'),
      parameters: { eta: lr },
      stop: { kind: 'move', value: tol },
      steps: 2000,
    });
    return { steps: trajectory.rows - 2, v: at(trajectory, trajectory.rows - 2) };
  };

  test('the printed run, to its last digit', () => {
    const { v } = reported([-6, -4]);
    expect(v).toEqual(printed.v);
    expect(v[0]! ** 2 + v[1]! ** 2).toBe(printed.value);
  });

  test('from every start of the notes’ range', () => {
    expect(all_starts).toHaveLength(441);
    for (const [x, y, steps, v0, v1] of all_starts) {
      const found = reported([x, y]);
      expect(found.steps).toBe(steps);
      expect(furthest([v0, v1], found.v)).toBeLessThanOrEqual(1e-13);
    }
  });
});

describe('learning rates from (−1, 1)', () => {
  test.each(notes.learning_rates.runs)(
    'η = $lr',
    ({ lr, start, step_num, tol, converged_after, history }) => {
      const trajectory = runAlone({
        objective: squares,
        start,
        optimizer: form('gd', 'plain'),
        parameters: { eta: lr },
        stop: { kind: 'move', value: tol },
        steps: step_num,
      });
      // The notes keep the position before each move.
      expect(trajectory.rows - 1).toBe(history.length);
      expect(trajectory.end.kind).toBe(converged_after === null ? 'steps' : 'converged');
      const off = history.map((row, k) => furthest(row, at(trajectory, k)));
      expect(Math.max(...off)).toBeLessThanOrEqual(1e-13);
    },
  );
});

const bestOfList =
  'w = lowest(w - 100 g, w - 10 g, w - g, w - 0.1 g, w - 0.01 g, w - 0.001 g, w - 0.0001 g, w - 0.00001 g)';

const normalDensity = 'f = exp(-(x - 1)^2 / 2) / sqrt(2 π)';

/** The surface of each run, whether it is climbed, and how near the notes come: their density has a difference quotient. */
const surfaces: Readonly<Record<string, { text: string; sign: 'min' | 'max'; tolerance: number }>> = {
  sum_of_squares_4: { text: 'f = x1^2 + x2^2 + x3^2 + x4^2', sign: 'min', tolerance: 1e-13 },
  sum_of_squares_6: { text: 'f = x1^2 + x2^2 + x3^2 + x4^2 + x5^2 + x6^2', sign: 'min', tolerance: 1e-13 },
  centered_3_2: { text: 'f = (x - 3)^2 + (y - 2)^2', sign: 'min', tolerance: 1e-13 },
  f1_c_7_70_7_4: {
    text: 'f = (x1 - 7)^2 + (x2 - 70)^2 + (x3 - 7)^2 + (x4 - 4)^2',
    sign: 'min',
    tolerance: 1e-13,
  },
  maximize_normal_pdf_mu1_sigma1: { text: normalDensity, sign: 'max', tolerance: 1e-3 },
  'maximize_normal_pdf_from_-1 (extra)': { text: normalDensity, sign: 'max', tolerance: 1e-3 },
  'maximize_normal_pdf_from_3.5 (extra)': { text: normalDensity, sign: 'max', tolerance: 1e-3 },
};

describe('the best of a list of rates', () => {
  test.each(notes.minimize_batch.runs)('$name', ({ name, start, tol, iterations, result, path }) => {
    const { text, sign, tolerance } = surfaces[name]!;
    const trajectory = runAlone({
      objective: typedSurface(text),
      start,
      optimizer: typedRule(bestOfList),
      sign,
      stop: { kind: 'change', value: tol },
      steps: 1000,
    });
    expect(trajectory.end).toEqual({ kind: 'converged', step: iterations });
    // The notes report the position before the change that was too small.
    expect(furthest(result, at(trajectory, iterations - 1))).toBeLessThanOrEqual(tolerance);
    const off = path.map(({ theta }, k) => furthest(theta, at(trajectory, k)));
    expect(Math.max(...off)).toBeLessThanOrEqual(tolerance);
  });
});

describe('one point at a time, with a rate that shrinks after an epoch without improvement', () => {
  const { data, runs } = notes.minimize_stochastic;
  const n = data.x.length;
  const [random, fixed] = runs;

  /** How far the log of a run is from the rows at the ends of its passes, as [b, a, Σ (y − (a x + b))²]. */
  const deviationOf = ({ log }: StochasticRun, { w, f, rows }: Trajectory, times: number): number => {
    expect(rows).toBeGreaterThan(log.at(-1)![0] * n);
    const off = log.map(([epoch, ...logged]) =>
      furthest(logged.slice(0, 3), [w[1]![epoch * n]!, w[0]![epoch * n]!, times * f[epoch * n]!]),
    );
    return Math.max(...off);
  };

  test('in the stored random order', async () => {
    const { alpha_0, theta_0, epochs } = random!;
    // Half of the notes' loss has half of its gradient: twice the rate takes the same steps.
    const race = `shrinking,eta:${2 * alpha_0}`;
    const trajectory = await raced(
      `f=line_fit&data=sgd20&batch=stored&at=${theta_0.join()}&race=${race}&n=${epochs * n}&stop=patience:100&v=1`,
    );
    expect(deviationOf(random!, trajectory, 2)).toBeLessThanOrEqual(1e-10);
    expect(trajectory.end).toEqual({ kind: 'converged', step: (epochs - 1) * n });
  });

  test('in the order of the data', () => {
    const { alpha_0, theta_0, epochs } = fixed!;
    const trajectory = runOnData({
      surface: 'f(a, b) = sum((a X + b - Y)^2)',
      rule: optimizerById.get('shrinking')!.forms[0].text,
      parameters: { eta: alpha_0 },
      ...data,
      batches: Array.from({ length: epochs * n }, (_, i) => [i % n]),
      start: theta_0,
      steps: epochs * n,
    });
    expect(deviationOf(fixed!, trajectory, 1)).toBeLessThanOrEqual(1e-10);
  });
});
