import { optimizerById } from '../../src/catalog/known';
import { describe, expect, test } from 'vitest';
import { rowAt } from '../../src/run/trajectory';
import { at, furthest } from '../catalog/alone';
import { readNotes } from './fixture';
import { runOnData } from './on-data';

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

interface Notes {
  readonly datasets: Readonly<
    Record<string, { readonly x: readonly number[]; readonly y: readonly number[] }>
  >;
  readonly runs: readonly Run[];
}

/** What the notes descend, by their name for its gradient, and how often the loss they print goes into it. */
const losses = {
  'of SSE/2': { text: 'f(a, b) = sum((a X + b - Y)^2) / 2', printed: (n: number) => n * n },
  'of SSE/n (MSE)': { text: 'f(a, b) = mean((a X + b - Y)^2)', printed: (n: number) => 2 * n },
};

const { datasets, runs } = readNotes<Notes>('seed001_linear_regression');
const velocity = optimizerById.get('momentum')!.forms[0].text;

describe.each(runs)(
  '$name',
  ({ dataset, gradient, lr, momentum, start, updates, closed_form, trajectory: rows }) => {
    const { x, y } = datasets[dataset]!;
    const loss = losses[gradient];
    const trajectory = runOnData({
      surface: loss.text,
      rule: velocity,
      parameters: { eta: lr, beta: momentum },
      x,
      y,
      start,
      steps: updates,
    });

    test('every stored row agrees', () => {
      const off = rows.map(([step, a, b, printedLoss]) => {
        // A run that moves no more has fewer rows, and stays where it ended.
        const row = rowAt(trajectory, step);
        const printed = trajectory.f[row]! / loss.printed(x.length);
        return furthest([a, b, printedLoss], [...at(trajectory, row), printed]);
      });
      expect(Math.max(...off)).toBeLessThanOrEqual(1e-12);
    });

    test('it ends within 0.001 of the least squares solution', () => {
      const { a, b } = closed_form;
      expect(furthest([a, b], at(trajectory, rowAt(trajectory, updates)))).toBeLessThanOrEqual(1e-3);
    });
  },
);
