import { afterEach, expect, test } from 'vitest';
import { defaultExperiment } from '../../src/experiment/defaults';
import type { Experiment } from '../../src/experiment/experiment';
import { lineUp } from '../../src/experiment/lineup';
import { race } from '../../src/experiment/race';
import { createReceiver } from '../../src/state/receive';
import { createEngine, type Engine, type Listener } from '../../src/worker/engine';
import type { FieldReply, RowsReply } from '../../src/worker/messages';
import { must } from '../run/entries';

let engine: Engine | undefined;
afterEach(() => engine?.dispose());

const openWorker = () =>
  new Worker(new URL('../../src/worker/worker.ts', import.meta.url), { type: 'module' });
/** A worker that has started and never says anything again, as one that hangs. */
const openSilent = () =>
  new Worker(URL.createObjectURL(new Blob(["postMessage({ kind: 'ready', compiled: true })"])));
/** A worker that breaks at once. */
const openBroken = () => new Worker(URL.createObjectURL(new Blob(['throw new Error("broken")'])));

function listen() {
  const rows: RowsReply[] = [];
  const fields: FieldReply[] = [];
  const heard = { rows, fields, replaced: 0, failed: 0, evaluating: 0, problems: 0 };
  const listener: Listener = {
    // Buffers go back to the worker after this call, so what is kept is a copy.
    rows: (reply) => void rows.push({ ...reply, buffer: reply.buffer.slice(0) }),
    field: (reply) => void fields.push(reply),
    problem: () => (heard.problems += 1),
    replaced: () => (heard.replaced += 1),
    failed: () => (heard.failed += 1),
    evaluating: () => (heard.evaluating += 1),
  };
  return { heard, listener };
}

/** The rows of one race, put together from all its pieces. */
function tracesIn(replies: readonly RowsReply[], generation: number) {
  const receive = createReceiver();
  const pieces = replies.filter((reply) => reply.generation === generation).map(receive);
  return pieces.at(-1)!;
}

const runners = (experiment: Experiment) => must(lineUp(experiment)).runners;
const withEta = (eta: number): Experiment => ({
  ...defaultExperiment,
  racers: defaultExperiment.racers.map((racer) => ({ ...racer, parameters: { eta } })),
});

test('a storm of requests is answered by the newest', { timeout: 40_000 }, async () => {
  const { heard, listener } = listen();
  engine = createEngine(openWorker, listener);
  for (let k = 1; k <= 2000; k++) engine.run(runners(withEta(k / 1e5)));
  await expect.poll(() => heard.rows.at(-1)?.done, { timeout: 20_000 }).toBe(true);
  const { generation } = heard.rows.at(-1)!;
  expect(tracesIn(heard.rows, generation).map(({ trajectory }) => trajectory.eta[1])).toEqual(
    defaultExperiment.racers.map(() => 0.02),
  );
  // Where the machine is busy, the newest race itself comes in pieces.
  expect(heard.rows.filter((reply) => reply.generation !== generation).length).toBeLessThan(4);
  expect(heard).toMatchObject({ replaced: 0, evaluating: 0, problems: 0 });
});

test('methods in code are loaded by the worker when a race has one in it', { timeout: 40_000 }, async () => {
  const { heard, listener } = listen();
  engine = createEngine(openWorker, listener);
  const [first] = defaultExperiment.racers;
  const optimizer = { kind: 'catalog', id: 'nelder-mead', form: 'plain' } as const;
  const experiment = { ...defaultExperiment, racers: [{ ...first!, optimizer }] };
  engine.run(runners(experiment));
  await expect.poll(() => heard.rows.at(-1)?.done, { timeout: 20_000 }).toBe(true);
  const [trace] = tracesIn(heard.rows, heard.rows.at(-1)!.generation);
  expect(trace!.trajectory).toEqual(must(race(experiment))[0]!.trajectory);
  expect(heard).toMatchObject({ replaced: 0, problems: 0 });
});

test('a surface is sampled beside a race', { timeout: 40_000 }, async () => {
  const { heard, listener } = listen();
  engine = createEngine(openWorker, listener);
  const grid = { at: [0, 0], axes: [0, 1], x0: -4, dx: 0.1, columns: 81, y0: -4, dy: 0.1, rows: 81 } as const;
  const surface = { source: 'x^2 + y^2', values: new Map() };
  engine.run(runners({ ...defaultExperiment, budget: { kind: 'steps', amount: 300_000 } }));
  for (let k = 0; k < 50; k++)
    engine.field({
      surface,
      domain: [
        [-4, 4],
        [-4, 4],
      ],
      through: [0, 0],
      sign: 'min',
      best: 0,
      grid,
    });
  await expect.poll(() => heard.fields.length, { timeout: 20_000 }).toBeGreaterThan(0);
  expect(heard.fields[0]!.samples[0]).toBe(32);
});

/** A worker that says it waits for code whenever it is asked, and is then as quiet as one that hangs. */
const openLoading = () => {
  const script =
    "postMessage({ kind: 'ready', compiled: true }); onmessage = () => postMessage({ kind: 'loading' })";
  return new Worker(URL.createObjectURL(new Blob([script])));
};

test('a worker that waits for code is given time', { timeout: 40_000 }, async () => {
  const { heard, listener } = listen();
  engine = createEngine(openLoading, listener);
  engine.run(runners(defaultExperiment));
  // One that hangs would have been replaced by then.
  await new Promise((resolve) => setTimeout(resolve, 2_500));
  expect(heard.replaced).toBe(0);
});

test.each([
  ['falls silent', openSilent],
  ['breaks', openBroken],
])(
  'a worker that %s is replaced, and the race is run by the next one',
  { timeout: 40_000 },
  async (_, openFirst) => {
    const { heard, listener } = listen();
    const workers = [openFirst, openWorker];
    engine = createEngine(() => (workers.shift() ?? openWorker)(), listener);
    engine.run(runners(defaultExperiment));
    await expect.poll(() => heard.rows.at(-1)?.done, { timeout: 30_000 }).toBe(true);
    expect(heard.replaced).toBeGreaterThan(0);
  },
);

test(
  'a question over which two workers broke is given up, and no third is started',
  { timeout: 40_000 },
  async () => {
    const { heard, listener } = listen();
    let started = 0;
    engine = createEngine(() => (started++, openBroken()), listener);
    engine.run(runners(defaultExperiment));
    await expect.poll(() => heard.failed, { timeout: 20_000 }).toBe(1);
    const then = started;
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect(started).toBe(then);
  },
);

test(
  'a race that is cancelled while it waits is answered, and does not run',
  { timeout: 40_000 },
  async () => {
    const { heard, listener } = listen();
    const long = runners({ ...defaultExperiment, budget: { kind: 'steps', amount: 600_000 } });
    engine = createEngine(openWorker, listener);
    engine.run(long);
    engine.run(long);
    engine.cancel();
    await expect.poll(() => heard.rows.at(-1)?.done, { timeout: 20_000 }).toBe(true);
    const ends = new Set(heard.rows.at(-1)!.pieces.map(({ end }) => end?.kind));
    expect(ends.has('cancelled')).toBe(true);
  },
);
