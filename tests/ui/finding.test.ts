import { describe, expect, test } from 'vitest';
import { defaultExperiment } from '../../src/experiment/defaults';
import { addRacer, withObjective, withParameter } from '../../src/experiment/edits';
import type { Experiment } from '../../src/experiment/experiment';
import { race } from '../../src/experiment/race';
import type { Trajectory } from '../../src/run/trajectory';
import { tracesOf } from '../../src/state/traces';
import type { Moment } from '../../src/ui/moment';
import { standingsAt } from '../../src/ui/results/standings';
import { find } from '../../src/ui/sentence/finding';
import { remedyFor, smallerEta } from '../../src/ui/sentence/remedy';

function momentOf(experiment: Experiment, step = Infinity): Moment {
  const raced = race(experiment);
  if (!raced.ok) throw new Error(raced.error.code);
  const traces = tracesOf(experiment, raced.value);
  return { experiment, traces, step: Math.min(step, traces.lastStep) };
}

const findAt = (experiment: Experiment, step?: number) => {
  const moment = momentOf(experiment, step);
  return find(standingsAt(moment), moment, 'en');
};

describe('standings', () => {
  test('rank by f, and the diverged last', () => {
    const wild = withParameter(defaultExperiment, 0, 'eta', 1e3);
    const wilder = withParameter(wild, 1, 'eta', 1);
    const moment = momentOf(wilder);
    const standings = standingsAt(moment);
    const fs = standings.map(({ f }) => f);
    expect(fs).toEqual(fs.toSorted((a, b) => a - b));
    expect(standings.at(-1)?.verdict.kind).toBe('diverged');
    expect(standings).toHaveLength(6);
  });

  test('going up, the highest is first', () => {
    const moment = momentOf({ ...defaultExperiment, sign: 'max', budget: { kind: 'steps', amount: 3 } });
    const fs = standingsAt(moment).map(({ f }) => f);
    expect(fs).toEqual(fs.toSorted((a, b) => b - a));
    expect(standingsAt(moment).every(({ distance }) => Number.isNaN(distance))).toBe(true);
  });

  test('going up, distances and verdicts are those to the maximum', () => {
    const climb = withObjective(defaultExperiment, { kind: 'catalog', id: 'normal_pdf', parameters: {} });
    const [first] = standingsAt(momentOf(climb));
    expect(first).toMatchObject({ sign: 'max', verdict: { kind: 'settled' } });
    expect(first!.distance).toBeLessThan(1e-3);
  });

  test('of crowds tell medians, and how many have settled', () => {
    const many = { ...defaultExperiment, cloud: { count: 15, radius: 0.4 } };
    const moment = momentOf(many);
    const standings = standingsAt(moment);
    expect(standings).toHaveLength(6);
    const fs = standings.map(({ f }) => f);
    expect(fs).toEqual(fs.toSorted((a, b) => a - b));
    for (const { racer, f, crowd } of standings) {
      const runs = moment.traces.list.filter((trace) => trace.racer === racer);
      const last = runs.map(({ trajectory }) => trajectory.f[trajectory.rows - 1]!).toSorted((a, b) => a - b);
      expect(f).toBe(last[7]);
      expect(crowd!.runs).toBe(15);
      expect(crowd!.settled).toBeLessThanOrEqual(15);
    }
    expect(standingsAt({ ...moment, step: 0 }).every(({ crowd }) => crowd!.settled === 0)).toBe(true);
  });

  test('are read once for each set of rows', () => {
    const moment = momentOf(defaultExperiment);
    expect(standingsAt(moment)[0]?.trace).toBe(standingsAt({ ...moment })[0]?.trace);
  });
});

describe('the finding', () => {
  test('at the start: everyone waits', () =>
    expect(findAt(defaultExperiment, 0).finding).toMatchObject({ kind: 'waiting', racers: 6 }));

  test('on the way: who is ahead', () => {
    const racers = defaultExperiment.racers.filter(({ slot }) => slot >= 4);
    expect(findAt({ ...defaultExperiment, racers }, 30).finding).toMatchObject({ kind: 'ahead', racers: 2 });
  });

  test('who is ahead and has run past the goal is spoken of once', () => {
    const momentum = { kind: 'catalog', id: 'momentum', form: 'velocity' } as const;
    const alone = addRacer({ ...defaultExperiment, racers: [] }, momentum);
    expect(findAt(alone, 60).finding).toEqual({ kind: 'past', name: 'Momentum', racers: 1, sign: 'min' });
  });

  test('nobody has run past the goal who has not been near it', () => {
    const steps = Array.from({ length: 12 }, (_, step) => step + 1);
    const found = steps.map((step) => findAt(defaultExperiment, step).finding);
    expect(found.filter((one) => one.kind !== 'ahead' || one.overshot !== undefined)).toEqual([]);
  });

  test('at the end: who settled first', () => {
    const { finding } = findAt(defaultExperiment);
    expect(finding).toMatchObject({ kind: 'settled', name: 'Nesterov', settled: 1, overshot: 'Momentum' });
  });

  test('nobody settled: who came furthest', () =>
    expect(findAt({ ...defaultExperiment, budget: { kind: 'steps', amount: 20 } }).finding).toMatchObject({
      kind: 'over',
      steps: 20,
    }));

  describe('of a race that was stopped by hand', () => {
    const found = (experiment: Experiment, end: Trajectory['end']) => {
      const moment = momentOf(experiment);
      const list = moment.traces.list.map((trace) => ({
        ...trace,
        trajectory: { ...trace.trajectory, end },
      }));
      const stopped = { ...moment, traces: tracesOf(experiment, list) };
      return find(standingsAt(stopped), stopped, 'en').finding;
    };
    const short: Experiment = { ...defaultExperiment, budget: { kind: 'steps', amount: 20 } };
    const end = { kind: 'cancelled', step: 20 } as const;
    test('says so, and who is ahead', () => {
      expect(found(short, end)).toMatchObject({ kind: 'stopped', name: 'Nesterov', step: 20, racers: 6 });
      expect(found({ ...short, budget: { kind: 'steps', amount: 0 } }, end).kind).toBe('stopped');
    });
    test('says it beside who had settled, of whom it is true all the same', () =>
      expect(found(defaultExperiment, { kind: 'cancelled', step: 200 })).toMatchObject({
        kind: 'settled',
        name: 'Nesterov',
        stopped: 200,
      }));
    test('and of one that is still being computed it is not said that it is over', () =>
      expect(found(short, { kind: 'going' }).kind).toBe('ahead'));
  });

  test('nobody races', () =>
    expect(findAt({ ...defaultExperiment, racers: [] }).finding).toEqual({ kind: 'nobody' }));

  test('the first to diverge is named with its learning rate, and a smaller one is offered', () => {
    const wild = withParameter(defaultExperiment, 1, 'eta', 0.03);
    const { finding, lost } = findAt(wild);
    expect(finding).toMatchObject({ kind: 'diverged', name: 'Momentum', eta: 0.03, others: 0 });
    const remedy = remedyFor(wild, lost!);
    expect([...remedy]).toEqual([[1, 0.01]]);
    const mended = withParameter(wild, 1, 'eta', remedy.get(1)!);
    expect(findAt(mended).finding.kind).not.toBe('diverged');
  });

  test('everyone who diverged is offered a rate with which nobody would have', () => {
    const steep = withObjective(defaultExperiment, { kind: 'catalog', id: 'rosenbrock', parameters: {} });
    const wild = [0, 1, 2, 3].reduce((now, racer) => withParameter(now, racer, 'eta', 0.5), steep);
    const { lost } = findAt(wild);
    expect(lost!.size).toBeGreaterThan(1);
    const remedy = remedyFor(wild, lost!);
    expect([...remedy.keys()]).toEqual([...lost!.keys()]);
    // One step down is not enough here.
    expect(Math.max(...remedy.values())).toBeLessThan(0.1);
    const mended = [...remedy].reduce((now, [racer, eta]) => withParameter(now, racer, 'eta', eta), wild);
    expect(findAt(mended).finding.kind).not.toBe('diverged');
  });

  test('the rate that is told is the one that was set, and not the length of a method’s step', () => {
    const lbfgs = { kind: 'catalog', id: 'lbfgs', form: 'strong-wolfe' } as const;
    const climb = addRacer({ ...defaultExperiment, sign: 'max', racers: [] }, lbfgs);
    const { finding } = findAt(withParameter(climb, 0, 'eta', 0.5));
    expect(finding).toMatchObject({ kind: 'diverged', eta: 0.5 });
  });

  test('nobody is the first where several diverge at the same step', () => {
    const gd = { kind: 'catalog', id: 'gd', form: 'plain' } as const;
    const two = addRacer(addRacer({ ...defaultExperiment, racers: [] }, gd), gd);
    const both = withParameter(withParameter(two, 0, 'eta', 10), 1, 'eta', 10);
    expect(findAt(both).finding).toMatchObject({ kind: 'diverged', others: 1, tied: 1 });
    const apart = withParameter(both, 1, 'eta', 1e6);
    expect(findAt(apart).finding).toMatchObject({ kind: 'diverged', tied: 0 });
  });

  test('before the step at which somebody diverges nothing of it is said', () => {
    const wild = withParameter(defaultExperiment, 1, 'eta', 0.03);
    expect(findAt(wild, 1).finding.kind).toBe('ahead');
  });

  test('a rule without a learning rate of its own gets no offer', () => {
    const text = 'w = w - 3 g';
    const { finding, lost } = findAt(addRacer({ ...defaultExperiment, racers: [] }, { kind: 'text', text }));
    expect(finding).toMatchObject({ kind: 'diverged', name: 'Own rule' });
    expect(lost).toBeUndefined();
  });
});

test.each([
  [0.03, 0.01],
  [0.01, 0.003],
  [0.05, 0.03],
  [10, 3],
  [1.1, 1],
  [0.3, 0.1],
])('below %f comes %f', (eta, smaller) => expect(smallerEta(eta)).toBe(smaller));
