import { objectiveById } from '../../src/catalog/known';
import { describe, expect, test } from 'vitest';
import type { Trajectory } from '../../src/run/trajectory';
import { at, deviation, form, furthest, runAlone, surface, typedRule, typedSurface } from '../catalog/alone';
import { gradientOf, surfaceOf } from '../catalog/surface';
import { readNotes } from './fixture';

type Row = readonly [x: number, y: number, f: number];

interface BealeRun {
  readonly start: readonly [number, number];
  readonly lr: number;
  readonly momentum: number;
  readonly stop: { readonly tol: number; readonly max_steps: number };
  readonly steps: number;
  readonly document_lines: readonly { readonly printed: string }[];
  readonly trajectory: readonly Row[];
}

interface Notes {
  readonly beale_gd: BealeRun;
  readonly beale_momentum: BealeRun;
  readonly lr_decay: {
    readonly alpha0: number;
    readonly by_decay_rate: Readonly<Record<string, { readonly intended: readonly number[] }>>;
  };
  readonly hyperparameter_search: {
    readonly coarse_to_fine_example: {
      readonly rounds: readonly { readonly grid: readonly (readonly [number, number, number | 'inf'])[] }[];
    };
  };
}

const notes = readNotes<Notes>('seed004_beale');
const beale = surfaceOf(objectiveById.get('beale')!);

const named = [
  { name: 'gradient descent', optimizer: form('gd', 'plain'), run: notes.beale_gd, steps: 516 },
  {
    name: 'momentum, velocity',
    optimizer: form('momentum', 'velocity'),
    run: notes.beale_momentum,
    steps: 379,
  },
  { name: 'momentum, PyTorch', optimizer: form('momentum', 'torch'), run: notes.beale_momentum, steps: 379 },
];

/** What a printed line says of a step: its labels and digits, in order. */
const labelled = (line: string): [label: string, digits: string][] =>
  [...line.matchAll(/(\w+):\s*(-?[\d.]+)/g)].map(([, label, digits]) => [label!, digits!]);

/** The digits that the notes would print of a row. Their dx and dy are the gradient that led to it. */
function reprinted(trajectory: Trajectory, printed: [label: string, digits: string][]): [string, string][] {
  const row = Number(new Map(printed).get('steps') ?? trajectory.rows - 1);
  const [dx, dy] = gradientOf(beale, at(trajectory, row - 1));
  const [x, y] = at(trajectory, row);
  const values = new Map(Object.entries({ steps: row, z: trajectory.f[row], x, y, dx, dy }));
  return printed.map(([label, digits]) => {
    const decimals = digits.split('.')[1]?.length ?? 0;
    return [label, (values.get(label) ?? Number.NaN).toFixed(decimals)];
  });
}

describe.each(named)('$name', ({ optimizer, run, steps }) => {
  const trajectory = runAlone({
    objective: surface('beale'),
    start: run.start,
    optimizer,
    parameters: run.momentum === 0 ? { eta: run.lr } : { eta: run.lr, beta: run.momentum },
    stop: { kind: 'lagged', value: run.stop.tol },
    steps: run.stop.max_steps,
  });

  test(`stops at step ${steps}`, () => {
    expect(trajectory.end).toEqual({ kind: 'converged', step: steps });
    expect(run.steps).toBe(steps);
  });

  test.each(run.document_lines)('prints $printed', ({ printed }) => {
    const digits = labelled(printed);
    expect(reprinted(trajectory, digits)).toEqual(digits);
    if (digits.length === 0) expect(trajectory.end.kind).toBe('converged');
  });

  test('every row agrees to 1e-12', () => {
    expect(trajectory.rows).toBe(run.trajectory.length);
    const off = run.trajectory.map((row, k) => furthest(row, [...at(trajectory, k), trajectory.f[k]!]));
    expect(Math.max(...off)).toBeLessThanOrEqual(1e-12);
  });
});

const { alpha0, by_decay_rate } = notes.lr_decay;

test.each(Object.entries(by_decay_rate))('learning rate decay of %s, as intended', (k, { intended }) => {
  const { eta } = runAlone({
    objective: typedSurface('f = x'),
    start: [0],
    optimizer: typedRule('η = 0.1 in [0, 1]\nw = w - η g'),
    parameters: { eta: alpha0 },
    schedule: [{ id: 'time-decay', parameters: { k: Number(k) } }],
    steps: intended.length,
  });
  const off = intended.map((rate, epoch) => deviation(rate, eta[epoch + 1]!));
  expect(Math.max(...off)).toBeLessThanOrEqual(1e-15);
});

test.each(
  notes.hyperparameter_search.coarse_to_fine_example.rounds.map(({ grid }, i) => ({ round: i + 1, grid })),
)('coarse to fine search, round $round: the loss after 100 steps of every pair', ({ grid }) => {
  const off = grid.map(([logRate, logRest, expected]) => {
    const { f, end } = runAlone({
      objective: surface('beale'),
      start: [0.7, 1.4],
      optimizer: form('momentum', 'velocity'),
      parameters: { eta: 10 ** logRate, beta: 1 - 10 ** logRest },
      steps: 100,
    });
    if (expected === 'inf') return end.kind === 'diverged' ? 0 : Number.NaN;
    return deviation(expected, f[100] ?? Number.NaN);
  });
  expect(Math.max(...off)).toBeLessThanOrEqual(1e-9);
});
