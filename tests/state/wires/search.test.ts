import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { objectives } from '../../../src/catalog/objectives';
import { defaultExperiment } from '../../../src/experiment/defaults';
import { withData, withObjective, withSign, withSurfaceText } from '../../../src/experiment/edits';
import type { Experiment } from '../../../src/experiment/experiment';
import { race } from '../../../src/experiment/race';
import { isUncharted, objectiveOf } from '../../../src/experiment/resolve';
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

describe('of a surface of the catalogue', () => {
  const on =
    (id: string, parameters: Readonly<Record<string, number>> = {}) =>
    (experiment: Experiment): Experiment =>
      withObjective(experiment, { kind: 'catalog', id, parameters });
  const upwards = (experiment: Experiment): Experiment => withSign(experiment, 'max');

  test.each([
    ['hills', { seed: 2 }],
    ['two-wells', { a: 3 }],
  ] as const)('%s with %o has minima where its own no longer hold', async (id, parameters) => {
    const { found, store, objective } = following(on(id, parameters));
    await vi.waitFor(() => expect(found).toHaveBeenCalledOnce(), PATIENCE);
    const { minima, maxima, domain } = objective();
    expect(maxima).toEqual([]);
    for (const { at, f, found: isFound } of minima) {
      expect(isFound).toBe(true);
      expect(at.every((value, i) => value >= domain[i]![0] && value <= domain[i]![1])).toBe(true);
      expect(f).toBeGreaterThanOrEqual(minima[0]!.f);
    }
    const from = { ...experimentOf(store.getState()), starts: [minima[0]!.at] };
    for (const { trajectory } of must(race({ ...from, budget: { kind: 'steps', amount: 1 } })))
      expect(trajectory.gradNorm[0]).toBeLessThan(1e-3);
  });

  test('the maxima are those of whoever climbs it', async () => {
    const { found, edit, objective } = following(on('peaks'), upwards);
    const declared = objective().minima;
    await vi.waitFor(() => expect(found).toHaveBeenCalledOnce(), PATIENCE);
    const { minima, maxima } = objective();
    expect(minima).toEqual(declared);
    expect(maxima.map(({ f }) => f.toFixed(2))).toEqual(['8.11', '3.78', '3.59']);
    edit((experiment) => withSign(experiment, 'min'));
    expect(objective().maxima).toBe(maxima);
  });

  test('what is declared is not searched for', () => {
    const isKnown = (...changes: readonly ((experiment: Experiment) => Experiment)[]): boolean => {
      const experiment = changes.reduce((now, change) => change(now), defaultExperiment);
      return !isUncharted(must(objectiveOf(experiment)), experiment.sign);
    };
    for (const { id, minima } of objectives) if (minima.length > 0) expect(isKnown(on(id))).toBe(true);
    expect(isKnown(on('rosenbrock', { b: 50 }))).toBe(true);
    expect(isKnown(on('normal_pdf'))).toBe(true);
    expect(isKnown(on('hills', { seed: 2 }))).toBe(false);
    expect(isKnown(on('peaks'), upwards)).toBe(false);
  });
});

test('a surface whose minima are declared is not searched, and other parameters are searched anew', async () => {
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
