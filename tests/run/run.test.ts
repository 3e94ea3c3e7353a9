import { describe, expect, test } from 'vitest';
import { beginRun, CHUNK, trajectoryOf } from '../../src/run/run';
import { BOWL, entry, GD, must, run, scheduled } from './entries';

const steps = (amount: number) => ({ budget: { kind: 'steps', amount } as const });
const column = (values: Float64Array) => [...values];

describe('rows', () => {
  test('row 0 is the start, row k the state after k updates, with f and |g| there', () => {
    const path = run(entry(BOWL, GD, [1, 2], steps(3)));
    expect(path.rows).toBe(4);
    expect(column(path.w[0]!)).toEqual([1, 0.8, 0.64, 0.512]);
    path.f.forEach((f, k) => expect(f).toBeCloseTo(path.w[0]![k]! ** 2 + path.w[1]![k]! ** 2, 14));
    path.gradNorm.forEach((norm, k) => expect(norm).toBeCloseTo(2 * Math.sqrt(path.f[k]!), 14));
    expect(path.end).toEqual({ kind: 'steps' });
  });

  test('η is the one that led to the row, and none led to the start', () => {
    const schedule = scheduled('η = η0 / t');
    const path = run(entry(BOWL, GD, [1, 2], { ...steps(3), schedule }));
    expect(column(path.eta)).toEqual([Number.NaN, 0.1, 0.05, 0.1 / 3]);
  });

  test('no budget is the start alone', () => {
    const path = run(entry(BOWL, GD, [1, 2], steps(0)));
    expect([path.rows, path.end.kind]).toEqual([1, 'steps']);
  });

  test('a run in pieces of any size is the run in one', () => {
    const long = entry(
      '(1 - x)^2 + 100 (y - x^2)^2',
      'η = 0.001\nw = w - η g',
      [-1, 1],
      steps(3 * CHUNK + 7),
    );
    const whole = run(long);
    for (const size of [1, 999, CHUNK, CHUNK + 1, 10 * CHUNK]) {
      const going = must(beginRun(long));
      while (!going.end) going.advance(size);
      expect(column(trajectoryOf(going).w[0]!), `in pieces of ${size}`).toEqual(column(whole.w[0]!));
    }
  });

  test('two runs of the same texts do not disturb each other', () => {
    const [a, b] = [entry(BOWL, GD, [1, 2]), entry(BOWL, GD, [-3, 5])];
    const [runA, runB] = [must(beginRun(a)), must(beginRun(b))];
    while (!runA.end || !runB.end) {
      runA.advance(7);
      runB.advance(11);
    }
    expect(column(trajectoryOf(runA).w[0]!)).toEqual(column(run(a).w[0]!));
    expect(column(trajectoryOf(runB).w[1]!)).toEqual(column(run(b).w[1]!));
  });
});

describe('budget', () => {
  const twice = 'η = 0.1\nw = w - η (g + grad(w - η g)) / 2';
  test('in evaluations allows as many whole steps as it pays for', () => {
    const path = run(entry(BOWL, twice, [1, 2], { budget: { kind: 'cost', amount: 25 } }));
    expect([path.cost, path.rows - 1]).toEqual([2, 12]);
  });
  test('T is the number of steps that it allows', () => {
    const path = run(entry(BOWL, 'w = w - 0 g + T', [0, 0], { budget: { kind: 'cost', amount: 9 } }));
    expect(column(path.w[0]!).slice(0, 3)).toEqual([0, 9, 18]);
  });
});

describe('treatment', () => {
  const one = (more: Parameters<typeof entry>[3]) =>
    run(entry('3 x', 'w = w - g', [10], { ...steps(1), ...more })).w[0]![1]!;
  test('the sign turns, then the clip, then the decay adds λ w', () => {
    expect(one({})).toBe(7);
    expect(one({ treatment: { sign: 'max', noise: 0, decay: 0 } })).toBe(13);
    expect(one({ treatment: { sign: 'max', noise: 0, decay: 0.5 } })).toBe(8);
    expect(one({ treatment: { sign: 'max', noise: 0, decay: 0.5, clip: { kind: 'norm', limit: 1 } } })).toBe(
      6,
    );
    expect(one({ treatment: { sign: 'min', noise: 0, decay: 0, clip: { kind: 'value', limit: 2 } } })).toBe(
      8,
    );
  });
  test('clipping by norm keeps the direction', () => {
    const clip = { kind: 'norm', limit: 1 } as const;
    const path = run(
      entry('3 x + 4 y', 'w = w - g', [0, 0], {
        ...steps(1),
        treatment: { sign: 'min', noise: 0, decay: 0, clip },
      }),
    );
    expect(path.w.map((values) => values[1]!)).toEqual([-0.6000000000000001, -0.8]);
  });
  test('recorded f and |g| are the surface’s own, whatever reaches the rule', () => {
    const path = run(entry('3 x', 'w = w - g', [10], { treatment: { sign: 'max', noise: 5, decay: 1 } }));
    path.f.forEach((f, k) => expect(f).toBe(3 * path.w[0]![k]!));
    expect(new Set(path.gradNorm)).toEqual(new Set([3]));
  });
  test('noise is the same for all evaluations of one step and for every rule, and has the size asked for', () => {
    const noisy = { treatment: { sign: 'min', noise: 0.5, decay: 0 } as const, ...steps(4000), seed: 7 };
    const [first, second] = ['w = w - g', 'w = w - (g + grad(2 w)) / 2'].map((rule) =>
      run(entry('0 x', rule, [0], noisy)),
    );
    expect(column(first!.w[0]!)).toEqual(column(second!.w[0]!));
    const moves = column(first!.w[0]!)
      .slice(1)
      .map((w, k) => w - first!.w[0]![k]!);
    const mean = moves.reduce((a, b) => a + b) / moves.length;
    const deviation = Math.sqrt(moves.reduce((sum, move) => sum + (move - mean) ** 2, 0) / moves.length);
    expect(Math.abs(mean)).toBeLessThan(0.03);
    expect(Math.abs(deviation - 0.5)).toBeLessThan(0.03);
    const other = run(entry('0 x', 'w = w - g', [0], { ...noisy, seed: 8 }));
    expect(other.w[0]![1]).not.toBe(first!.w[0]![1]);
  });
});

describe('schedules', () => {
  test('drive η and the momentum, with memory of their own', () => {
    const rule = 'η = 1\nβ = 0.5 in [0, 1]\nv = β v + g\nw = w - η v';
    const schedule = { ...scheduled('n = n + 1\nη = η0 n\nβ = β0 / n'), momentum: 'beta' };
    const path = run(entry('x', rule, [0], { ...steps(2), schedule }));
    expect(column(path.eta).slice(1)).toEqual([1, 2]);
    expect(column(path.w[0]!)).toEqual([0, -1, -3.5]);
  });
  test('change nothing in a rule without η', () => {
    const rule = 'k = 0.5 in [0, 1]\nw = w - k g';
    const schedule = scheduled('r(0) = η0\nr = r / 2\nη = r');
    const [alone, under] = [{}, { schedule }].map((more) =>
      run(entry(BOWL, rule, [1, 2], { ...steps(3), ...more })),
    );
    expect(under!.w).toEqual(alone!.w);
    expect(under!.eta).toEqual(alone!.eta);
  });

  test('a start value that reads η sees its first scheduled value', () => {
    const rule = 'η = 8\nP(0) = η\nP = P + 0 η\nw = w + P';
    const path = run(entry('x', rule, [0], { ...steps(1), schedule: scheduled('η = η0 / 4') }));
    expect(path.w[0]![1]).toBe(2);
  });
});

describe('composing', () => {
  // The derivatives of every copy would take longer than a test may.
  test('asks at each position once, however often a text does', () => {
    const often = Array.from({ length: 150 }, () => 'hess(w)').join(' - ');
    const surface = '(x^2 + y^2 + x y)^8 + sin(x y)^6';
    const path = run(entry(surface, `w = w - 0.001 (${often})`, [0.1, 0.2], steps(3)));
    const once = run(entry(surface, 'h = hess(w)\nw = w + 0.148 h', [0.1, 0.2], steps(3)));
    expect(path.w[0]![3]).toBeCloseTo(once.w[0]![3]!, 9);
  });
  test('keeps texts apart that would read the same if they were joined', () => {
    const one = run(entry('x^2 #', 'w = w - g #\u0000x\u0000w = w', [1], steps(1)));
    const other = run(entry('x^2 #\u0000x\u0000w = w - g #', 'w = w', [1], steps(1)));
    expect([one.w[0]![1], other.w[0]![1]]).toEqual([-1, 1]);
  });
});
