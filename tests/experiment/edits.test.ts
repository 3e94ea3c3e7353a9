import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { defaultExperiment, emptyExperiment, freshRacer } from '../../src/experiment/defaults';
import * as edits from '../../src/experiment/edits';
import type { Experiment, OptimizerChoice } from '../../src/experiment/experiment';
import { decode } from '../../src/experiment/link';
import { experiments } from './arbitraries';
import { linkOf } from './link/given-out';

const momentum: Experiment = { ...emptyExperiment, racers: [freshRacer('momentum', 0), freshRacer('gd', 1)] };
const adam: OptimizerChoice = { kind: 'catalog', id: 'adam', form: 'outside' };
const slots = ({ racers }: Experiment) => racers.map(({ slot }) => slot);

describe('parameters', () => {
  test('a value at its default is none, 0 is a value', () => {
    const zero = edits.withParameter(momentum, 0, 'beta', 0);
    expect(zero.racers[0]!.parameters).toEqual({ beta: 0 });
    expect(edits.withParameter(zero, 0, 'beta', 0.9)).toEqual(momentum);
  });

  test('a value may lie beyond the slider', () => {
    expect(edits.withParameter(momentum, 0, 'eta', 1000).racers[0]!.parameters).toEqual({ eta: 1000 });
  });

  test('of the surface and of the schedule likewise', () => {
    const surface = edits.withObjective(momentum, {
      kind: 'catalog',
      id: 'rosenbrock',
      parameters: { b: 50, z: 1 },
    });
    expect(surface.objective.parameters).toEqual({ b: 50 });
    expect(edits.withObjectiveParameter(surface, 'b', 100).objective.parameters).toEqual({});
    const scheduled = edits.withSchedule(momentum, 0, [{ id: 'step', parameters: {} }]);
    const shorter = edits.withScheduleParameter(scheduled, 0, 0, 'step_size', 10);
    expect(shorter.racers[0]!.schedule).toEqual([{ id: 'step', parameters: { step_size: 10 } }]);
    expect(edits.withScheduleParameter(shorter, 0, 0, 'step_size', 30)).toEqual(scheduled);
    expect(edits.withSchedule(shorter, 0, [])).toEqual(momentum);
  });

  test('of any schedule of a chain, and of the steps of one that is followed', () => {
    const chain = edits.withSchedule(momentum, 0, [
      { id: 'warmup', parameters: {} },
      { id: 'step', parameters: {}, steps: 50 },
      { id: 'cyclic', parameters: {} },
    ]);
    const changed = edits.withScheduleSteps(
      edits.withScheduleParameter(edits.withScheduleParameter(chain, 0, 0, 'm', 3), 0, 1, 'step_size', 20),
      0,
      1,
      80,
    );
    expect(changed.racers[0]!.schedule).toEqual([
      { id: 'warmup', parameters: { m: 3 } },
      { id: 'step', parameters: { step_size: 20 }, steps: 80 },
      { id: 'cyclic', parameters: {} },
    ]);
    for (const [part, steps] of [
      [0, 5],
      [2, 5],
      [3, 5],
      [1, 0],
      [1, 80],
      [1, Number.NaN],
    ] as const)
      expect(edits.withScheduleSteps(changed, 0, part, steps)).toBe(changed);
  });

  test('the order in which they were set leaves no trace', async () => {
    const set = (names: readonly string[]) =>
      names.reduce((e, name) => edits.withParameter(e, 0, name, 0.5), momentum);
    expect(await linkOf(set(['eta', 'beta']))).toBe(await linkOf(set(['beta', 'eta'])));
  });
});

describe('forms', () => {
  test('keep the values that both have', () => {
    const before = edits.withParameter(momentum, 0, 'beta', 0.5);
    const torch = edits.withForm(before, 0, 'torch');
    expect(torch.racers[0]).toMatchObject({ optimizer: { form: 'torch' }, parameters: { beta: 0.5 } });
    const dampened = edits.withParameter(torch, 0, 'dampening', 0.1);
    expect(edits.withForm(dampened, 0, 'velocity').racers[0]!.parameters).toEqual({ beta: 0.5 });
  });

  test('another optimizer keeps what it can', () => {
    const before = edits.withParameter(edits.withParameter(momentum, 0, 'eta', 0.3), 0, 'beta', 0.5);
    expect(edits.withOptimizer(before, 0, adam).racers[0]).toMatchObject({
      optimizer: adam,
      parameters: { eta: 0.3 },
    });
  });

  test('a method in code that searches its step takes no schedule, and drops the one it finds', () => {
    const armijo = { kind: 'catalog', id: 'armijo', form: 'plain' } as const;
    const lbfgs = { kind: 'catalog', id: 'lbfgs', form: 'plain' } as const;
    const scheduled = edits.withSchedule(momentum, 0, [{ id: 'step', parameters: {} }]);
    const changed = edits.withOptimizer(scheduled, 0, armijo);
    expect(changed.racers[0]).toMatchObject({ optimizer: armijo });
    expect(changed.racers[0]).not.toHaveProperty('schedule');
    expect(edits.withSchedule(changed, 0, [{ id: 'step', parameters: {} }])).toEqual(changed);
    expect(edits.withOptimizer(scheduled, 0, adam).racers[0]).toHaveProperty('schedule');
    expect(edits.withOptimizer(scheduled, 0, lbfgs).racers[0]).toHaveProperty('schedule');
  });
});

describe('racers', () => {
  test('get the lowest free slot and keep it', () => {
    const fewer = edits.removeRacer(defaultExperiment, 2);
    expect(slots(fewer)).toEqual([0, 1, 3, 4, 5]);
    expect(slots(edits.addRacer(fewer, adam))).toEqual([0, 1, 3, 4, 5, 2]);
    expect(slots(edits.duplicateRacer(fewer, 0))).toEqual([0, 2, 1, 3, 4, 5]);
    expect(slots(edits.moveRacer(fewer, 0, 4))).toEqual([1, 3, 4, 5, 0]);
    expect(slots(edits.moveRacer(fewer, 4, 0))).toEqual([5, 0, 1, 3, 4]);
  });

  test('are 24 at most', () => {
    let full = momentum;
    for (let i = 0; i < 30; i++) full = edits.addRacer(full, adam);
    expect(slots(full)).toEqual([...Array(24).keys()]);
    expect(edits.duplicateRacer(full, 0)).toBe(full);
  });

  test('have a name of their own, or the optimizer’s', () => {
    const named = edits.renameRacer(momentum, 0, '  heavy ball ');
    expect(named.racers[0]!.name).toBe('heavy ball');
    expect(edits.renameRacer(named, 0, '   ')).toEqual(momentum);
    expect(edits.renameRacer(momentum, 0, 'a'.repeat(100)).racers[0]!.name).toHaveLength(60);
  });

  test('are switched off and on', () => {
    const off = edits.toggleRacer(momentum, 1);
    expect(off.racers.map(({ on }) => on)).toEqual([true, false]);
    expect(edits.toggleRacer(off, 1)).toEqual(momentum);
  });
});

describe('the surface and the starts', () => {
  test('a surface of the catalogue is started where it says', () => {
    const moved = edits.withStart(momentum, 0, [1, 1]);
    expect(edits.withObjective(moved, { kind: 'catalog', id: 'quadratic', parameters: {} }).starts).toEqual([
      [-7, 2],
    ]);
  });

  test('a surface that is meant to be climbed is climbed, and the next one is not', () => {
    const top = edits.withObjective(momentum, { kind: 'catalog', id: 'normal_pdf', parameters: {} });
    expect(top.sign).toBe('max');
    expect(edits.withObjective(top, { kind: 'catalog', id: 'beale', parameters: {} }).sign).toBe('min');
    expect(edits.withObjective(top, { kind: 'text', text: 'f = x^2', parameters: {} }).sign).toBe('max');
  });

  test('a text keeps the starts that fit it', () => {
    const text = (source: string) =>
      edits.withObjective(momentum, { kind: 'text', text: source, parameters: {} });
    expect(text('f = x^2 + y^2').starts).toBe(momentum.starts);
    expect(text('f = x^2 + y^2 + z^2').starts).toEqual([[1, 1, 1]]);
    expect(text('f = x +').starts).toBe(momentum.starts);
  });

  test('starts come and go, the last one stays', () => {
    const two = edits.addStart(momentum, [1, 2]);
    expect(two.starts).toEqual([
      [0.7, 1.4],
      [1, 2],
    ]);
    expect(edits.removeStart(two, 0).starts).toEqual([[1, 2]]);
    expect(edits.removeStart(momentum, 0)).toBe(momentum);
  });
});

describe('the conditions', () => {
  test('a budget is a whole number within the caps', () => {
    const of = (amount: number) => edits.withBudget(momentum, { kind: 'steps', amount }).budget.amount;
    expect([0, -5, 2.6, 1e9].map(of)).toEqual([1, 1, 3, 1_000_000]);
  });

  test('what is optional can be taken away again', () => {
    const stop = edits.withStop(momentum, { kind: 'lagged', value: 1e-5 });
    expect(edits.withStop(stop, undefined)).toEqual(momentum);
    const clip = edits.withClip(momentum, { kind: 'norm', limit: 1 });
    expect(edits.withClip(clip, undefined)).toEqual(momentum);
    const cloud = edits.withCloud(momentum, { count: 50, radius: 0.5 });
    expect(cloud.cloud).toEqual({ count: 50, radius: 0.5 });
    expect(edits.withCloud(cloud, undefined)).toEqual(momentum);
    const within = edits.withWithin(momentum, { kind: 'disc', centre: [0, 0], radius: 1 });
    expect(within.within).toEqual({ kind: 'disc', centre: [0, 0], radius: 1 });
    expect(edits.withWithin(within, undefined)).toEqual(momentum);
  });

  test('a constraint goes with the surface that it was laid on', () => {
    const within = edits.withWithin(momentum, { kind: 'disc', centre: [0, 0], radius: 1 });
    expect(
      edits.withObjective(within, { kind: 'catalog', id: 'parabola', parameters: {} }),
    ).not.toHaveProperty('within');
    expect(edits.withObjectiveParameter(within, 'none', 1)).toHaveProperty('within');
  });

  test('a lookahead stays around another rule, and leaves a method in code', () => {
    const around = edits.withLookahead(momentum, 0, { every: 5, part: 0.5 });
    expect(around.racers[0]!.lookahead).toEqual({ every: 5, part: 0.5 });
    expect(edits.withLookahead(around, 0, { every: 5, part: 0.5 })).toBe(around);
    expect(edits.withOptimizer(around, 0, adam).racers[0]).toHaveProperty('lookahead');
    const inCode = edits.withOptimizer(around, 0, { kind: 'catalog', id: 'lbfgs', form: 'plain' });
    expect(inCode.racers[0]).not.toHaveProperty('lookahead');
    expect(edits.withLookahead(inCode, 0, { every: 5, part: 0.5 })).toBe(inCode);
    expect(edits.withLookahead(around, 0, undefined)).toEqual(momentum);
  });

  test('values are set', () => {
    const all = edits.withSign(
      edits.withNoise(edits.withSeed(edits.withDecay(momentum, 0, 0.01), 7), 0.1),
      'max',
    );
    expect(all).toMatchObject({ seed: 7, noise: 0.1, sign: 'max', racers: [{ decay: 0.01 }, { decay: 0 }] });
  });
});

describe('an edit that says nothing new answers the very experiment', () => {
  const e = momentum;
  test.each<[what: string, next: Experiment]>([
    ['the same value', edits.withParameter(e, 0, 'eta', 0.01)],
    ['a value that is not finite', edits.withParameter(e, 0, 'eta', Number.NaN)],
    ['a name that is not there', edits.withParameter(e, 0, 'constructor', 1)],
    ['a racer that is not there', edits.withParameter(e, 9, 'eta', 1)],
    ['a surface without it', edits.withObjectiveParameter(e, 'b', 1)],
    ['no schedule', edits.withScheduleParameter(e, 0, 0, 'gamma', 1)],
    ['a constant rate again', edits.withSchedule(e, 0, [])],
    ['the same form', edits.withForm(e, 0, 'velocity')],
    ['the same place', edits.moveRacer(e, 1, 1)],
    ['a place that is not there', edits.moveRacer(e, 0, 2)],
    ['nobody to remove', edits.removeRacer(e, 2)],
    ['nobody to copy', edits.duplicateRacer(e, -1)],
    ['the same name', edits.renameRacer(e, 0, '')],
    ['the same start', edits.withStart(e, 0, [0.7, 1.4])],
    ['a start that is not finite', edits.withStart(e, 0, [0.7, Infinity])],
    ['a start of other coordinates', edits.withStart(e, 0, [0.7])],
    ['a start that is not there', edits.withStart(e, 1, [0, 0])],
    ['a negative decay', edits.withDecay(e, 0, -1)],
    ['no lookahead again', edits.withLookahead(e, 0, undefined)],
    ['a lookahead after half a step', edits.withLookahead(e, 0, { every: 0.5, part: 0.5 })],
    ['a lookahead beyond where the rule has come', edits.withLookahead(e, 0, { every: 5, part: 1.1 })],
    ['the same budget', edits.withBudget(e, { kind: 'steps', amount: 500.2 })],
    ['a budget that is not finite', edits.withBudget(e, { kind: 'steps', amount: Infinity })],
    ['a negative tolerance', edits.withStop(e, { kind: 'move', value: -1 })],
    ['a limit that is not finite', edits.withClip(e, { kind: 'norm', limit: Number.NaN })],
    ['no cloud', edits.withCloud(e, undefined)],
    ['a cloud of one', edits.withCloud(e, { count: 1, radius: 1 })],
    ['half a point', edits.withCloud(e, { count: 2.5, radius: 1 })],
    ['a cloud that is too large', edits.withCloud(e, { count: 201, radius: 1 })],
    ['a negative radius', edits.withCloud(e, { count: 2, radius: -1 })],
    ['a box that is empty', edits.withWithin(e, { kind: 'box', low: [0, 1], high: [1, 0] })],
    ['a disc of three coordinates', edits.withWithin(e, { kind: 'disc', centre: [0, 0, 0], radius: 1 })],
    ['half a seed', edits.withSeed(e, 0.5)],
    ['negative noise', edits.withNoise(e, -1)],
    ['the same sign', edits.withSign(e, 'min')],
  ])('%s', (_, next) => expect(next).toBe(e));
});

test('whatever is edited, the link still opens it', async () => {
  const index = fc.nat(8);
  const value = fc.double();
  const anEdit = fc.oneof(
    fc.tuple(index, fc.constantFrom('eta', 'beta', 'beta1', 'gamma', 'x'), value).map(
      ([i, name, v]) =>
        (e: Experiment) =>
          edits.withParameter(e, i, name, v),
    ),
    fc.tuple(index, index).map(
      ([from, to]) =>
        (e: Experiment) =>
          edits.moveRacer(e, from, to),
    ),
    index.map((i) => (e: Experiment) => edits.removeRacer(e, i)),
    index.map((i) => (e: Experiment) => edits.duplicateRacer(e, i)),
    index.map((i) => (e: Experiment) => edits.withOptimizer(e, i, adam)),
    fc.tuple(index, fc.string()).map(
      ([i, name]) =>
        (e: Experiment) =>
          edits.renameRacer(e, i, name),
    ),
    fc.tuple(value, value).map(
      ([x, y]) =>
        (e: Experiment) =>
          edits.addStart(
            e,
            e.starts[0]!.map((_, i) => (i ? y : x)),
          ),
    ),
    fc.nat(10_000).map((amount) => (e: Experiment) => edits.withBudget(e, { kind: 'cost', amount })),
    value.map((v) => (e: Experiment) => edits.withNoise(e, v)),
    value.map((v) => (e: Experiment) => edits.withStop(e, { kind: 'move', value: v })),
    fc
      .constantFrom('beale', 'rosenbrock', 'sphere')
      .map((id) => (e: Experiment) => edits.withObjective(e, { kind: 'catalog', id, parameters: {} })),
  );
  await fc.assert(
    fc.asyncProperty(experiments, fc.array(anEdit), async (before, changes) => {
      const experiment = changes.reduce((now, change) => change(now), before);
      const result = await decode(await linkOf(experiment));
      expect(result).toMatchObject({ ok: true, value: { experiment } });
    }),
  );
});

test('zero is one number, so that a file and a link give back what they were given', () => {
  const still = edits.withNoise(edits.withNoise(defaultExperiment, 0.1), -0);
  expect(still.noise).toBe(0);
  const torch = edits.withForm(defaultExperiment, 1, 'torch');
  expect(edits.withParameter(torch, 1, 'dampening', -0)).toBe(torch);
});
