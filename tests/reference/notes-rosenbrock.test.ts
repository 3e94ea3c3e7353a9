import { expect, test } from 'vitest';
import { at, deviation, form, furthest, runAlone, surface } from '../catalog/alone';
import { readNotes } from './fixture';

interface Notes {
  readonly start: readonly [number, number];
  readonly lr: number;
  readonly momentum: number;
  readonly steps: number;
  readonly suggested_relative_tolerance: number;
  readonly final: { readonly x: number; readonly y: number; readonly f: number; readonly error: number };
  readonly checksum: Readonly<Record<'sum_x' | 'sum_y' | 'sum_x2' | 'sum_y2' | 'sum_error', number>>;
  readonly crossings: { readonly first_step_error_below: Readonly<Record<string, number>> };
  readonly trajectory: readonly (readonly [step: number, x: number, y: number, error: number])[];
}

const notes = readNotes<Notes>('seed001_rosenbrock');
const tolerance = notes.suggested_relative_tolerance;
const trajectory = runAlone({
  objective: surface('rosenbrock'),
  start: notes.start,
  optimizer: form('momentum', 'velocity'),
  parameters: { eta: notes.lr, beta: notes.momentum },
  steps: notes.steps,
});
const points = Array.from({ length: trajectory.rows }, (_, row) => at(trajectory, row));
const errors = points.map(([x = 0, y = 0]) => (x - 1) ** 2 + (y - 1) ** 2);

test('all 5,000 steps are made, and end where the notes end', () => {
  expect(trajectory.rows).toBe(5001);
  const { x, y, f, error } = notes.final;
  const last = [...at(trajectory, 5000), trajectory.f[5000]!, errors[5000]!];
  expect(furthest([x, y, f, error], last)).toBeLessThanOrEqual(tolerance);
});

test('every stored row agrees', () => {
  const off = notes.trajectory.map(([step, x, y, error]) =>
    furthest([x, y, error], [...at(trajectory, step), errors[step]!]),
  );
  expect(off.length).toBeGreaterThan(500);
  expect(Math.max(...off)).toBeLessThanOrEqual(tolerance);
});

test('the rows between agree in their sums', () => {
  const sum = (of: (x: number, y: number) => number): number =>
    points.reduce((total, [x = 0, y = 0]) => total + of(x, y), 0);
  const { sum_x, sum_y, sum_x2, sum_y2, sum_error } = notes.checksum;
  expect(
    deviation(
      sum_x,
      sum((x) => x),
    ),
  ).toBeLessThanOrEqual(tolerance);
  expect(
    deviation(
      sum_y,
      sum((_, y) => y),
    ),
  ).toBeLessThanOrEqual(tolerance);
  expect(
    deviation(
      sum_x2,
      sum((x) => x * x),
    ),
  ).toBeLessThanOrEqual(tolerance);
  expect(
    deviation(
      sum_y2,
      sum((_, y) => y * y),
    ),
  ).toBeLessThanOrEqual(tolerance);
  expect(
    deviation(
      sum_error,
      sum((x, y) => (x - 1) ** 2 + (y - 1) ** 2),
    ),
  ).toBeLessThanOrEqual(tolerance);
});

test.each(Object.entries(notes.crossings.first_step_error_below))(
  'the error first falls below %s at step %i',
  (bound, step) => {
    expect(errors.findIndex((error) => error < Number(bound))).toBe(step);
  },
);
