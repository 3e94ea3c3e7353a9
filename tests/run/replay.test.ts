import { describe, expect, test } from 'vitest';
import type { Experiment, Racer } from '../../src/experiment/experiment';
import { lineUp } from '../../src/experiment/lineup';
import { type Replayed, replay } from '../../src/run/replay';
import { runToEnd } from '../../src/run/run';
import { readEntry } from '../../src/run/spec';
import type { Trajectory } from '../../src/run/trajectory';
import { at, experimentOf, form, surface } from '../catalog/alone';
import { formEntries } from '../catalog/forms';
import { entry, GD, must, run } from './entries';

/** Both sides of a checkpoint, and far from one. */
const STEPS = [1, 2, 999, 1000, 1001, 1500];

const rules = formEntries.filter(({ form: { method } }) => !method);

interface Circumstance {
  readonly name: string;
  readonly around?: Partial<Racer>;
  readonly experiment: Partial<Experiment>;
}

const circumstances: readonly Circumstance[] = [
  { name: 'alone', experiment: {} },
  {
    name: 'under a schedule, with noise and lookahead',
    around: {
      schedule: [
        { id: 'warmup', parameters: {} },
        { id: 'cosine-annealing', parameters: {} },
      ],
      lookahead: { every: 7, part: 0.5 },
    },
    experiment: { noise: 0.5, seed: 7 },
  },
  {
    name: 'uphill in a box, clipped, with decay',
    around: { decay: 0.01 },
    experiment: {
      sign: 'max',
      clip: { kind: 'norm', limit: 2 },
      within: { kind: 'box', low: [-3, -3], high: [3, 3] },
    },
  },
  {
    name: 'on batches',
    experiment: {
      objective: surface('line_fit'),
      data: 'line50',
      starts: [[0.5, 0.5]],
      batch: { kind: 'epoch', size: 7 },
    },
  },
];

function ran(optimizer: Racer['optimizer'], eta: number, { around, experiment }: Circumstance) {
  const alone = experimentOf({
    objective: surface('himmelblau'),
    start: [-1, 2],
    steps: 1600,
    optimizer,
    parameters: { eta },
    ...around,
  });
  const [runner] = must(lineUp({ ...alone, ...experiment })).runners;
  const one = must(readEntry(runner!.spec));
  return { entry: one, trajectory: must(runToEnd(one)) };
}

const recorded = (trajectory: Trajectory, row: number) => ({
  w: at(trajectory, row),
  f: trajectory.f[row]!,
  gradNorm: trajectory.gradNorm[row]!,
});

describe.each(rules)('$name', ({ optimizer, form: { id } }) => {
  test.each(circumstances)('$name, is replayed bit for bit', (circumstance) => {
    const one = ran(form(optimizer.id, id), optimizer.bowlRate / 10, circumstance);
    const { trajectory } = one;
    const again = must(replay(one.entry, trajectory));
    // Backwards, so that no step goes on from the one before it.
    for (const step of STEPS.toReversed().filter((k) => k < trajectory.rows)) {
      const { before, after, eta } = again.at(step);
      expect(before, `before ${step}`).toEqual(recorded(trajectory, step - 1));
      expect(after, `after ${step}`).toEqual(recorded(trajectory, step));
      expect(eta).toBe(trajectory.eta[step]);
    }
  });
});

test('most runs of the law are long enough to meet a checkpoint', () => {
  const long = rules.filter(
    ({ optimizer, form: { id } }) =>
      ran(form(optimizer.id, id), optimizer.bowlRate / 10, circumstances[0]!).trajectory.rows > 1500,
  );
  expect(long.length).toBeGreaterThan(rules.length * 0.7);
});

describe('an update', () => {
  const momentum = 'η = 0.1\nβ = 0.9 in [0, 1]\nv = β v - η g\nw = w + v';
  const adam =
    'η = 0.1\nβ = 0.9 in [0, 1]\nm = β m + (1 - β) g\nm_hat = m / (1 - β^t)\nw = w - η m_hat / norm(m)';
  const replayed = (rule: string, steps: readonly number[], more = {}): Replayed[] => {
    const one = entry('x^2 + 3 y^2', rule, [1, -2], more);
    const again = must(replay(one, run(one)));
    return steps.map(again.at);
  };

  test('has its lines, with what they read in their places', () => {
    const [first, second] = replayed(momentum, [1, 2]);
    expect(first!.g).toEqual([2, -12]);
    expect(first!.lines.map(({ name }) => name)).toEqual(['v', 'w']);
    expect(first!.lines[0]!.amount).toEqual([-0.1 * 2, -0.1 * -12]);
    expect(first!.lines[0]!.reads.map(({ amount }) => amount)).toEqual([0.9, [0, 0], 0.1, [2, -12]]);
    expect(second!.lines[0]!.reads[1]!.amount).toEqual(first!.lines[0]!.amount);
  });
  test('has its memory before and after', () => {
    const [first, second] = replayed(momentum, [1, 2]);
    expect(first!.memory).toEqual([{ name: 'v', before: [0, 0], after: first!.lines[0]!.amount }]);
    expect(second!.memory[0]!.before).toEqual(first!.memory[0]!.after);
  });
  test('reads powers of t as the run carries them, and numbers that are made of vectors', () => {
    const [third] = replayed(adam, [3]);
    const [m, unbiased, w] = third!.lines;
    expect(unbiased!.amount).toEqual((m!.amount as number[]).map((value) => value / (1 - 0.9 * 0.9 * 0.9)));
    expect(w!.reads.at(-1)!.amount).toBe(Math.hypot(...(m!.amount as number[])));
  });
  test('knows the surface’s own gradient beside the one that reached the rule', () => {
    const treatment = { sign: 'max', noise: 0, decay: 1 } as const;
    const [first] = replayed(GD, [1], { treatment });
    expect([first!.slope, first!.g]).toEqual([
      [2, -12],
      [-2 + 1, 12 - 2],
    ]);
  });
  test('tells where the rule led and where a constraint brought it', () => {
    const within = { kind: 'box', low: [0, 0], high: [1, 1] } as const;
    const [first] = replayed(GD, [1], { within, start: [1, 1] });
    expect([first!.led, first!.after.w]).toEqual([
      [0.8, 0.3999999999999999],
      [0.8, 0.3999999999999999],
    ]);
    const [pushed] = replayed('w = w + 2', [1], { within, start: [1, 1] });
    expect([pushed!.led, pushed!.after.w]).toEqual([
      [3, 3],
      [1, 1],
    ]);
  });
  test('that diverged is replayed though its row was dropped', () => {
    const one = entry('-x^4', 'w = w - g', [2]);
    const trajectory = run(one);
    expect(trajectory.end.kind).toBe('diverged');
    const { before, after } = must(replay(one, trajectory)).at(trajectory.rows);
    expect(before.w).toEqual(at(trajectory, trajectory.rows - 1));
    expect(Math.abs(after.w[0]!)).toBeGreaterThan(1e150);
  });
});

test('checkpoints of another rule, whose rows are still on the screen, are no reason to fail', () => {
  const one = entry('x^2 + y^2', GD, [1, 2], { budget: { kind: 'steps', amount: 9_000 } });
  const path = run({ ...one, budget: { kind: 'steps', amount: 1 } });
  // Numbers for whole checkpoints and a part of one.
  for (let numbers = 12; numbers < 50; numbers++) {
    const again = must(replay(one, { ...path, checkpoints: new Float64Array(numbers) }));
    expect(() => again.at(5_001)).not.toThrow();
  }
});
