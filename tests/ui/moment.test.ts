import { expect, test } from 'vitest';
import { defaultExperiment } from '../../src/experiment/defaults';
import { withObjective } from '../../src/experiment/edits';
import { race } from '../../src/experiment/race';
import { objectiveOf } from '../../src/experiment/resolve';
import { createEditing } from '../../src/state/editing';
import { readingAt } from '../../src/state/readings';
import { alone, createAppStore, experimentOf } from '../../src/state/store';
import { noTraces, tracesOf } from '../../src/state/traces';
import { momentOf } from '../../src/ui/moment';
import { must } from '../run/entries';

/** A page that has come to a surface of four coordinates, of which no row has arrived. */
function awaiting() {
  const store = createAppStore({ language: 'en', theme: 'system' });
  createEditing(store).edit((experiment) =>
    withObjective(experiment, { kind: 'catalog', id: 'squares_4', parameters: {} }),
  );
  store.setState(({ run, history }) => ({ run: { ...run, experiments: alone(history.present) } }));
  return store.getState();
}

const rows = tracesOf(defaultExperiment, must(race(defaultExperiment)));

test('rows are shown with the experiment that they are of, also at the first look at them', () => {
  const { experiment, traces, step } = momentOf(awaiting(), rows);
  const objective = must(objectiveOf(experiment));
  for (const { trajectory } of traces.list)
    expect(readingAt(trajectory, step, objective).gradient).toHaveLength(trajectory.w.length);
  expect(experiment).toBe(defaultExperiment);
});

test('before the first rows the moment is of what is awaited', () => {
  const state = awaiting();
  const before = momentOf(createAppStore(state.prefs).getState(), noTraces);
  const now = momentOf(state, noTraces, before);
  expect(before.experiment).toBe(defaultExperiment);
  expect(now.experiment).toBe(experimentOf(state));
  expect(momentOf(state, noTraces, now)).toBe(now);
});
