import { expect, test } from 'vitest';
import { emptyExperiment, freshRacer } from '../../src/experiment/defaults';
import { withBatch, withObjective } from '../../src/experiment/edits';
import type { Experiment } from '../../src/experiment/experiment';
import { race } from '../../src/experiment/race';
import { objectiveOf } from '../../src/experiment/resolve';
import { readingAt } from '../../src/state/readings';
import { lossOver, seenAfter, stepsInPass } from '../../src/state/seen';
import { must } from '../run/entries';

const gabor: Experiment = {
  ...withObjective(emptyExperiment, { kind: 'catalog', id: 'gabor', parameters: {} }),
  racers: [freshRacer('gd', 0)],
  budget: { kind: 'steps', amount: 12 },
};
const stored = withBatch(gabor, { kind: 'stored' });
const objective = must(objectiveOf(gabor));
const [trajectory] = must(race(stored)).map((one) => one.trajectory);

test('the update after a row sees that step’s batch', () => {
  const { rows, size } = objective.data!.batches!;
  for (const row of [0, 1, 11])
    expect(seenAfter(stored, objective, row)).toEqual(rows.slice(row * size, (row + 1) * size));
  expect(seenAfter(gabor, objective, 0)).toBeUndefined();
});

test('the loss over a batch is the sum over its points, the loss over all rows that of the row', () => {
  const [offset, frequency] = trajectory!.w.map((column) => column[3]!);
  const { X, Y } = objective.data!.columns;
  const squares = X.map((x, row) => {
    const u = offset! + 0.06 * frequency! * x;
    return (Math.sin(u) * Math.exp(-(u ** 2) / 32) - Y[row]!) ** 2;
  });
  const over = (rows: readonly number[]) => lossOver(rows, objective, trajectory!, 3);
  const seen = seenAfter(stored, objective, 3)!;
  expect(over(seen)).toBeCloseTo(
    seen.reduce((sum, row) => sum + squares[row]!, 0),
    12,
  );
  expect(over([...X.keys()])).toBeCloseTo(trajectory!.f[3]!, 12);
});

test('the gradient shown is that over all data, the move that over the batch', () => {
  const { gradient, move } = readingAt(trajectory!, 3, objective);
  expect(Math.hypot(...gradient)).toBeCloseTo(trajectory!.gradNorm[3]!, 12);
  expect(Math.abs(move![0]! / gradient[0]! + 0.01)).toBeGreaterThan(1e-4);
});

test('a pass has as many steps as see all rows', () => {
  const batches = [
    undefined,
    { kind: 'draw', size: 5 },
    { kind: 'epoch', size: 7 },
    { kind: 'stored' },
  ] as const;
  expect(batches.map((batch) => stepsInPass(batch, objective.data!))).toEqual([1, 6, 5, 6]);
});
