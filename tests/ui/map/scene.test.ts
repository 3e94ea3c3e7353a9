import { expect, test } from 'vitest';
import { defaultExperiment } from '../../../src/experiment/defaults';
import type { Experiment } from '../../../src/experiment/experiment';
import { race } from '../../../src/experiment/race';
import { objectiveOf } from '../../../src/experiment/resolve';
import type { Camera } from '../../../src/paint/camera';
import { REFERENCE_SIZES } from '../../../src/paint/scene';
import { triedAt } from '../../../src/run/trajectory';
import { type Traces, tracesOf } from '../../../src/state/traces';
import { sceneOf, type Showing } from '../../../src/ui/map/scene';
import { axesScenery } from '../../../src/ui/map/scenery';
import { wordsOf } from '../../../src/words';
import { must } from '../../run/entries';

const camera: Camera = { cx: 0, cy: 0, scaleX: 100, scaleY: 100, width: 742, height: 612 };
const [first, second] = defaultExperiment.racers;
const experiment: Experiment = {
  ...defaultExperiment,
  racers: [
    { ...first!, optimizer: { kind: 'catalog', id: 'nelder-mead', form: 'plain' } },
    { ...second!, optimizer: { kind: 'catalog', id: 'armijo', form: 'plain' } },
  ],
};
const traces = tracesOf(experiment, must(race(experiment)));

const sceneAt = (
  playhead: number,
  selected: number,
  rows: Traces = traces,
  shown = experiment,
  more: Partial<Showing> = {},
) =>
  sceneOf(
    {
      experiment: shown,
      scenery: axesScenery(shown, must(objectiveOf(shown)), [0, 1]),
      traces: rows,
      playhead,
      selected,
      dragging: false,
      handling: { state: 'rest', start: 0, pointer: 'mouse', known: true },
      nudge: 0,
      names: ['Nelder–Mead', 'Armijo'],
      words: wordsOf('en'),
      theme: 'light',
      sizes: REFERENCE_SIZES,
      dpr: 1,
      covered: [],
      ...more,
    },
    camera,
  );

const racersAt = (playhead: number, selected: number, rows?: Traces) =>
  sceneAt(playhead, selected, rows).racers;

const tried = (racer: number, row: number) =>
  triedAt(traces.list[racer]!.trajectory, row).map(([x, y]) => ({ x, y }));

test('the selected racer alone shows what the step tried that the playhead is in', () => {
  const [simplex, search] = racersAt(2.3, 0);
  expect(simplex!.trials).toEqual({ shape: 'simplex', points: tried(0, 3) });
  expect(search).not.toHaveProperty('trials');
  expect(racersAt(3, 1)[1]!.trials).toEqual({ shape: 'search', points: tried(1, 3) });
  expect(tried(1, 3).length).toBeGreaterThan(2);
});

test('an average that a racer keeps leaves it where the two are no longer one', () => {
  const alone: Experiment = {
    ...defaultExperiment,
    racers: [
      {
        ...first!,
        optimizer: { kind: 'catalog', id: 'asgd', form: 'torch' },
        parameters: { eta: 1e-3, t0: 9 },
      },
      second!,
    ],
  };
  const rows = tracesOf(alone, must(race(alone)));
  const { average, w } = rows.list[0]!.trajectory;
  const [averaged, other] = sceneAt(50, 1, rows, alone).racers;
  expect(averaged!.average).toEqual({ xs: average![0], ys: average![1], rows: w[0]!.length, from: 11 });
  expect(average![0]!.slice(0, 12)).toEqual(w[0]!.slice(0, 12));
  expect(average![0]![12]).not.toBe(w[0]![12]);
  expect(other).not.toHaveProperty('average');
});

test('an average that is only rounded otherwise has not left its racer', () => {
  const t0 = 100;
  const noisy: Experiment = {
    ...defaultExperiment,
    objective: { kind: 'catalog', id: 'ill-conditioned', parameters: { kappa: 8 } },
    starts: [[-4, 0.5]],
    noise: 4,
    racers: [
      {
        ...first!,
        optimizer: { kind: 'catalog', id: 'asgd', form: 'torch' },
        parameters: { eta: 0.1, t0 },
      },
    ],
  };
  const rows = tracesOf(noisy, must(race(noisy)));
  const { average, w } = rows.list[0]!.trajectory;
  expect(average![0]!.subarray(0, t0)).not.toEqual(w[0]!.subarray(0, t0));
  expect(sceneAt(150, 0, rows, noisy).racers[0]!.average!.from).toBe(t0 + 2);
});

test('an average that never leaves its racer is not drawn', () => {
  const alone: Experiment = {
    ...defaultExperiment,
    racers: [
      { ...first!, optimizer: { kind: 'catalog', id: 'asgd', form: 'torch' }, parameters: { eta: 1e-3 } },
    ],
  };
  const rows = tracesOf(alone, must(race(alone)));
  expect(rows.list[0]!.trajectory).toHaveProperty('average');
  expect(sceneAt(50, 0, rows, alone).racers[0]).not.toHaveProperty('average');
});

test('a step that is explained shows what it tried itself, and at the end of the run the last one', () => {
  const triedBy = (playhead: number) =>
    sceneAt(playhead, 0, traces, experiment, { explained: true }).racers[0]!.trials!.points;
  expect(triedBy(0)).toEqual(tried(0, 1));
  expect(triedBy(3)).toEqual(tried(0, 4));
  const { rows } = traces.list[0]!.trajectory;
  expect(triedBy(rows + 5)).toEqual(tried(0, rows - 1));
});

test('each further start has the number that the standings call it by', () => {
  const several = { ...experiment, starts: [0, 1, 2].map((at) => [at, at]) };
  const { starts } = sceneAt(0, 0, tracesOf(several, must(race(several))), several);
  expect(starts.map(({ label }) => label)).toEqual(['start', 'start 2', 'start 3']);
});

test('a racer that a constraint has brought in stands apart from its start, and no other', () => {
  const apartIn = (shown: Experiment) =>
    sceneAt(0, 0, tracesOf(shown, must(race(shown))), shown).racers.map(({ apart }) => apart);
  const inside = { kind: 'disc', centre: experiment.starts[0]!, radius: 1 } as const;
  expect(apartIn(experiment)).toEqual([undefined, undefined]);
  expect(apartIn({ ...experiment, within: inside })).toEqual([undefined, undefined]);
  const elsewhere = { ...inside, centre: [-3, -3] };
  const starts = [experiment.starts[0]!, [-3, -2.5]];
  expect(apartIn({ ...experiment, starts, within: elsewhere })).toEqual([true, undefined, true, undefined]);
});

test('nothing is tried before the first step', () => expect(racersAt(0, 0)[0]).not.toHaveProperty('trials'));

test('on the map of one racer the others stand beside it, beneath and without a name', () => {
  const [own, other] = traces.list;
  const [beneath, shown] = racersAt(3, 0, { ...tracesOf(experiment, [own!]), beside: [other!] });
  expect(beneath).toMatchObject({ beside: true, name: '', slot: second!.slot + 1 });
  expect(shown).toMatchObject({ name: 'Nelder–Mead', selected: true });
  expect(shown).not.toHaveProperty('beside');
});
