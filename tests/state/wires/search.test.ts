import { expect, onTestFinished, test, vi } from 'vitest';
import { withData, withSign, withSurfaceText } from '../../../src/experiment/edits';
import type { Experiment } from '../../../src/experiment/experiment';
import { race } from '../../../src/experiment/race';
import { objectiveOf } from '../../../src/experiment/resolve';
import { createEditing } from '../../../src/state/editing';
import { createAppStore, experimentOf } from '../../../src/state/store';
import { noRaces, racesOf } from '../../../src/state/traces';
import { followSearch } from '../../../src/state/wires/search';
import { must } from '../../run/entries';

/** A busy machine searches slowly. */
const PATIENCE = { timeout: 10_000 };

function following(...changes: readonly ((experiment: Experiment) => Experiment)[]) {
  const store = createAppStore({ language: 'en', theme: 'system' });
  const { edit } = createEditing(store);
  const maps = { current: noRaces };
  const found = vi.fn<() => void>();
  onTestFinished(followSearch(store, maps, found));
  for (const change of changes) edit(change);
  const objective = () => must(objectiveOf(experimentOf(store.getState())));
  return { store, edit, maps, found, objective };
}

const hills = (experiment: Experiment): Experiment =>
  withSurfaceText(experiment, 'f = exp(-(x - 1)^2 - y^2) - exp(-(x + 1)^2 - y^2)');

test('what a text of one’s own does not declare is found, and that is told once', async () => {
  const { found, objective } = following(hills);
  await vi.waitFor(() => expect(found).toHaveBeenCalledOnce(), PATIENCE);
  const [lowest] = objective().minima;
  expect(lowest!.found).toBe(true);
  expect(lowest!.at[0]).toBeCloseTo(-1.04, 1);
  expect(objective().minima).toBe(objective().minima);
});

test('going up, the highest', async () => {
  const { found, objective } = following(hills, (experiment) => withSign(experiment, 'max'));
  await vi.waitFor(() => expect(found).toHaveBeenCalledOnce(), PATIENCE);
  const { minima, maxima } = objective();
  expect(minima).toEqual([]);
  expect(maxima[0]!.at[0]).toBeCloseTo(1.04, 1);
  expect(maxima[0]!.f).toBeGreaterThan(0.9);
});

test('over data of one’s own', async () => {
  const { found, objective } = following(
    (experiment) => withSurfaceText(experiment, 'model = a X + b\nf(a, b) = mean((model - Y)^2)'),
    (experiment) => withData(experiment, { name: 'mine', X: [1, 2, 3], Y: [3, 5, 7] }),
  );
  await vi.waitFor(() => expect(found).toHaveBeenCalledOnce(), PATIENCE);
  expect(objective().minima).toEqual([{ at: [2, 1], f: 0, found: true }]);
});

test('a surface of the catalogue is not searched, and other parameters are searched anew', async () => {
  const { edit, found, objective, store } = following(
    (experiment) => ({ ...experiment, noise: 1 }),
    (experiment) => withSurfaceText(experiment, 'c = 1 in [0, 5]\nf = (x - c)^2 + y^2'),
  );
  await vi.waitFor(() => expect(found).toHaveBeenCalledOnce(), PATIENCE);
  expect(objective().minima[0]!.at).toEqual([1, 0]);
  const { objective: choice } = experimentOf(store.getState());
  edit((experiment) => ({ ...experiment, objective: { ...choice, parameters: { c: 2.5 } } }));
  expect(objective().minima).toEqual([]);
  await vi.waitFor(() => expect(found).toHaveBeenCalledTimes(2), PATIENCE);
  expect(objective().minima[0]!.at).toEqual([2.5, 0]);
});

test('where paths end is searched on from, also outside of the domain', async () => {
  const { store, maps, found, objective } = following((experiment) => ({
    ...experiment,
    objective: {
      kind: 'text',
      text: 'f = (x - 30)^2 + y^2',
      parameters: {},
      domain: [
        [-1, 1],
        [-1, 1],
      ],
    },
    starts: [[0, 1]],
    racers: experiment.racers.slice(0, 1).map((racer) => ({ ...racer, parameters: { eta: 0.1 } })),
    budget: { kind: 'steps', amount: 10 },
  }));
  const experiment = experimentOf(store.getState());
  maps.current = racesOf([experiment], must(race(experiment)));
  store.setState(({ run, traces }) => ({ run: { ...run, complete: true }, traces: traces + 1 }));
  await vi.waitFor(() => expect(found).toHaveBeenCalledOnce(), PATIENCE);
  expect(objective().minima).toEqual([{ at: [30, 0], f: 0, found: true }]);
});

test('the rows of another surface are none of this one', async () => {
  const { store, edit, maps, found, objective } = following(hills);
  await vi.waitFor(() => expect(found).toHaveBeenCalledOnce(), PATIENCE);
  const { minima } = objective();
  const before = experimentOf(store.getState());
  edit((experiment) => withSurfaceText(experiment, 'f = x + y + sin(9 x) + sin(9 y)'));
  maps.current = racesOf([before], must(race(before)));
  store.setState(({ run, traces }) => ({ run: { ...run, complete: true }, traces: traces + 1 }));
  await vi.waitFor(() => expect(found).toHaveBeenCalledTimes(2), PATIENCE);
  expect(objective().minima).not.toEqual(minima);
});
