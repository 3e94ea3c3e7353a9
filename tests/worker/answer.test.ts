import { describe, expect, test, vi } from 'vitest';
import { defaultExperiment } from '../../src/experiment/defaults';
import { addRacer, withParameter } from '../../src/experiment/edits';
import type { Experiment } from '../../src/experiment/experiment';
import { lineUp } from '../../src/experiment/lineup';
import { race } from '../../src/experiment/race';
import type { FieldGrid } from '../../src/graph/recurrence';
import { triedAt } from '../../src/run/trajectory';
import { createReceiver } from '../../src/state/receive';
import { createAnswerer } from '../../src/worker/answer';
import type { Reply, RowsReply } from '../../src/worker/messages';
import { must } from '../run/entries';

/** An answerer whose clock advances by one on each look, and whose waiting is done when asked. */
function desk(tick = 1, create = createAnswerer) {
  const replies: Reply[] = [];
  const waiting: (() => void)[] = [];
  let now = 0;
  const answer = create({
    post: (reply) => replies.push(reply),
    later: (resume) => waiting.push(resume),
    now: () => (now += tick),
  });
  const finish = () => {
    for (let resume = waiting.shift(); resume; resume = waiting.shift()) resume();
  };
  const rows = () => replies.filter((reply): reply is RowsReply => reply.kind === 'rows');
  return { answer, replies, rows, finish };
}

const { stop: _, ...unstopped } = defaultExperiment;
const long = (amount: number): Experiment => ({ ...unstopped, budget: { kind: 'steps', amount } });
const run = (generation: number, experiment: Experiment) =>
  ({ kind: 'run', generation, runners: must(lineUp(experiment)).runners }) as const;

const DOMAIN = [-4, 4] as const;

/** What the page asks of a surface. */
const field = (generation: number, source: string, grid: FieldGrid) =>
  ({
    kind: 'field',
    generation,
    surface: { source, values: new Map<string, number>() },
    domain: [DOMAIN, DOMAIN],
    through: [0, 0],
    sign: 'min',
    best: 0,
    grid,
  }) as const;

describe('a race', () => {
  test('of ordinary length is one reply, and its rows are those of the engine', () => {
    const { answer, rows, finish } = desk();
    answer(run(1, defaultExperiment));
    finish();
    expect(rows().map(({ done, progress }) => [done, progress])).toEqual([[true, 1]]);
    const received = createReceiver()(rows()[0]!);
    expect(received.map(({ trajectory }) => trajectory)).toEqual(
      must(race(defaultExperiment)).map(({ trajectory }) => trajectory),
    );
  });

  test('has the average of a racer that keeps one, though others keep none', () => {
    const { answer, rows, finish } = desk();
    const averaged = addRacer(defaultExperiment, { kind: 'catalog', id: 'asgd', form: 'torch' });
    const last = averaged.racers.length - 1;
    const experiment = withParameter(withParameter(averaged, last, 't0', 9), last, 'eta', 1e-3);
    answer(run(1, experiment));
    finish();
    const receive = createReceiver();
    const received = rows().map(receive).at(-1)!;
    expect(received.map(({ trajectory }) => trajectory)).toEqual(
      must(race(experiment)).map(({ trajectory }) => trajectory),
    );
    expect(received.map(({ trajectory: { average } }) => average !== undefined)).toEqual(
      experiment.racers.map((_, index) => index === last),
    );
  });

  test('longer than a slice comes in pieces that put together are the whole', () => {
    const { answer, rows, finish } = desk(10);
    const experiment = long(20_000);
    answer(run(1, experiment));
    finish();
    expect(rows().length).toBeGreaterThan(10);
    const receive = createReceiver();
    const progress = rows().map((reply) => reply.progress);
    expect(progress).toEqual([...progress].sort((a, b) => a - b));
    const last = rows().map(receive).at(-1)!;
    expect(last.map(({ trajectory }) => trajectory)).toEqual(
      must(race(experiment)).map(({ trajectory }) => trajectory),
    );
  });

  test('is given up for a newer one, of which everything comes', () => {
    const { answer, rows, finish } = desk(10);
    answer(run(1, long(20_000)));
    answer(run(2, defaultExperiment));
    finish();
    expect(rows().at(-1)).toMatchObject({ generation: 2, done: true });
    expect(rows().filter(({ generation }) => generation === 1)).toHaveLength(1);
  });

  test('that is cancelled keeps its rows and says so', () => {
    const { answer, rows, finish } = desk(10);
    answer(run(1, long(20_000)));
    answer({ kind: 'cancel', generation: 1 });
    finish();
    const last = rows().at(-1)!;
    expect(last.done).toBe(true);
    expect(new Set(last.pieces.map(({ end }) => end?.kind))).toEqual(new Set(['cancelled']));
  });

  test('reuses a buffer that was given back', () => {
    const { answer, rows, finish } = desk();
    answer(run(1, defaultExperiment));
    const { buffer } = rows()[0]!;
    answer({ kind: 'recycle', buffer });
    answer(run(2, defaultExperiment));
    finish();
    expect(rows()[1]!.buffer).toBe(buffer);
  });

  test('runs without a racer whose rule cannot be composed, and names the problem', () => {
    const { answer, rows, finish } = desk();
    const [first, second, ...rest] = defaultExperiment.racers;
    const broken = { ...second!, optimizer: { kind: 'text', text: 'w = w - dot(1, 2) g' } as const };
    answer(run(1, { ...defaultExperiment, racers: [first!, broken, ...rest] }));
    finish();
    const reply = rows()[0]!;
    expect([...reply.problems.keys()]).toEqual([1]);
    expect(reply.pieces.map(({ racer }) => racer)).toEqual([0, 2, 3, 4, 5]);
  });

  test('without racers is done at once', () => {
    const { answer, rows } = desk();
    answer(run(1, { ...defaultExperiment, racers: [] }));
    expect(rows()).toMatchObject([{ pieces: [], done: true, progress: 1 }]);
  });
});

describe('a race with a method in it', () => {
  const simplex = { optimizer: { kind: 'catalog', id: 'nelder-mead', form: 'plain' } } as const;
  const [first, ...others] = defaultExperiment.racers;
  const withMethod: Experiment = { ...long(3000), racers: [{ ...first!, ...simplex }, ...others] };

  /** An answerer in a worker of its own, where no method has been loaded yet. */
  async function freshDesk() {
    vi.resetModules();
    const { createAnswerer: create } = await import('../../src/worker/answer');
    return desk(1, create);
  }

  test('comes in pieces that put together are the whole, with what it cost and what it tried', () => {
    const { answer, rows, finish } = desk(10);
    answer(run(1, withMethod));
    finish();
    expect(rows().length).toBeGreaterThan(10);
    const last = rows().map(createReceiver()).at(-1)!;
    const [expected] = must(race(withMethod));
    const { trajectory } = last[0]!;
    expect(trajectory).toEqual(expected!.trajectory);
    expect(triedAt(trajectory, 7)).toHaveLength(3);
  });

  test('waits for the code of methods', async () => {
    const { answer, replies, rows, finish } = await freshDesk();
    answer(run(1, withMethod));
    expect(replies).toEqual([{ kind: 'loading' }]);
    await expect.poll(() => rows().length).toBeGreaterThan(0);
    finish();
    expect(rows().at(-1)).toMatchObject({ generation: 1, done: true });
  });

  test('gives way to a newer one while it waits', async () => {
    const { answer, rows, finish } = await freshDesk();
    answer(run(1, withMethod));
    answer(run(2, defaultExperiment));
    answer(run(3, withMethod));
    await expect.poll(() => rows().some(({ generation }) => generation === 3)).toBe(true);
    finish();
    expect(
      rows()
        .map(({ generation }) => generation)
        .includes(1),
    ).toBe(false);
  });

  test('that is cancelled while it waits is over, without a row', async () => {
    const { answer, rows } = await freshDesk();
    answer(run(1, withMethod));
    answer({ kind: 'cancel', generation: 1 });
    expect(rows()).toMatchObject([{ generation: 1, pieces: [], done: true }]);
    await import('../../src/run/method-run');
    await new Promise((resolve) => setTimeout(resolve));
    expect(rows()).toHaveLength(1);
  });
});

describe('a race of many runs', () => {
  const many: Experiment = {
    ...unstopped,
    starts: Array.from({ length: 100 }, (_, i) => [i / 100, 1]),
    racers: defaultExperiment.racers,
  };
  test('says its first word before all have begun, and shows nobody without a row', () => {
    const { answer, rows, finish } = desk(10);
    answer(run(1, many));
    expect(rows()[0]!.pieces.length).toBeLessThan(10);
    finish();
    for (const { pieces } of rows())
      for (const piece of pieces) expect(piece.from + piece.rows).toBeGreaterThan(0);
    expect(rows().at(-1)!.pieces).toHaveLength(600);
  });
  test('cancelled, everyone who has begun shows the start', () => {
    const { answer, rows } = desk(10);
    answer(run(1, many));
    answer({ kind: 'cancel', generation: 1 });
    const last = rows().at(-1)!;
    expect(last.done).toBe(true);
    for (const { from, rows: made } of last.pieces) expect(from + made).toBeGreaterThan(0);
  });
});

describe('a field', () => {
  const grid = { at: [0, 0], axes: [0, 1], x0: -4, dx: 0.5, columns: 17, y0: -4, dy: 0.5, rows: 17 } as const;
  test('holds the surface at every sample, row by row from the bottom', async () => {
    const { answer, replies } = desk();
    answer(field(3, 'x^2/20 + y^2', grid));
    await expect.poll(() => replies.length).toBe(1);
    const [reply] = replies;
    if (reply?.kind !== 'field') throw new Error('no field');
    expect(reply.generation).toBe(3);
    for (const [i, j] of [
      [0, 0],
      [16, 0],
      [3, 11],
    ] as const) {
      expect(reply.samples[j * 17 + i]).toBe((-4 + i / 2) ** 2 / 20 + (-4 + j / 2) ** 2);
    }
    expect(reply.isolines.levels.length).toBeGreaterThan(3);
  });
  test('has the same tone wherever the map looks', async () => {
    const { answer, replies } = desk();
    answer(field(1, 'x^4 + y^2', grid));
    answer(field(2, 'x^4 + y^2', { ...grid, x0: 2, dx: 0.01, y0: 0, dy: 0.01 }));
    await expect.poll(() => replies.length).toBe(2);
    const [here, there] = replies.map((reply) => (reply.kind === 'field' ? reply.tone : undefined));
    expect(there).toEqual(here);
  });
  test('of a surface that cannot be read is a problem', async () => {
    const { answer, replies } = desk();
    answer(field(1, 'x + q', grid));
    await expect.poll(() => replies).toMatchObject([{ kind: 'problem', problem: { code: 'unknown-name' } }]);
  });
});
