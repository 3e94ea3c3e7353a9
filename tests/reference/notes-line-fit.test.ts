import { describe, expect, test } from 'vitest';
import { datasetById } from '../../src/catalog/known';
import { lineFit } from '../../src/catalog/objectives/line-fit';
import { packTexts } from '../../src/experiment/link/texts';
import { rowAt, type Trajectory } from '../../src/run/trajectory';
import { at, furthest } from '../catalog/alone';
import { readNotes } from './fixture';
import { raced } from './raced';

interface Run {
  readonly name: string;
  readonly dataset: string;
  readonly gradient: keyof typeof losses;
  readonly lr: number;
  readonly momentum: number;
  readonly start: readonly [number, number];
  readonly updates: number;
  readonly closed_form: { readonly a: number; readonly b: number };
  readonly trajectory: readonly (readonly [updates: number, a: number, b: number, printedLoss: number])[];
}

const { runs } = readNotes<{ readonly runs: readonly Run[] }>('seed001_linear_regression');

/** The notes' names for data, and ours. */
const ids: Readonly<Record<string, string>> = {
  main_50: 'line50',
  test2_100: 'line100',
  tf_test2_100: 'line100_wide',
};

/** What the notes descend, by their name for its gradient, and how often the loss they print goes into it. */
const losses = {
  'of SSE/2': { surface: () => Promise.resolve('f=line_fit'), printed: (n: number) => n * n },
  'of SSE/n (MSE)': {
    surface: async () => `f=x0&x=${await packTexts(['f(a, b) = mean((a X + b - Y)^2)'])}`,
    printed: (n: number) => 2 * n,
  },
};

/** The rows of a run; one that moves no more has fewer, and stays where it ended. */
async function rowsOf({ dataset, gradient, lr, momentum, start, updates }: Run): Promise<Trajectory> {
  const race = `momentum,eta:${lr},beta:${momentum}`;
  const surface = await losses[gradient].surface();
  return raced(`${surface}&data=${ids[dataset]}&at=${start.join()}&race=${race}&n=${updates}&v=1`);
}

describe.each(runs)('$name', (run) => {
  const data = datasetById.get(ids[run.dataset]!)!;

  test('every stored row agrees', async () => {
    const trajectory = await rowsOf(run);
    const off = run.trajectory.map(([step, a, b, printedLoss]) => {
      const row = rowAt(trajectory, step);
      const printed = trajectory.f[row]! / losses[run.gradient].printed(data.columns.X.length);
      return furthest([a, b, printedLoss], [...at(trajectory, row), printed]);
    });
    expect(Math.max(...off)).toBeLessThanOrEqual(1e-12);
  });

  test('it ends within 0.001 of the least squares solution', async () => {
    const trajectory = await rowsOf(run);
    const { a, b } = run.closed_form;
    expect(furthest([a, b], at(trajectory, rowAt(trajectory, run.updates)))).toBeLessThanOrEqual(1e-3);
  });

  test('which is the minimum that is declared', () => {
    const [minimum] = lineFit.minimaOn!(data);
    expect(furthest([run.closed_form.a, run.closed_form.b], minimum!.at)).toBeLessThanOrEqual(1e-12);
  });
});
