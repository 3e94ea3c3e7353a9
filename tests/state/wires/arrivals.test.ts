import { describe, expect, test } from 'vitest';
import { defaultExperiment } from '../../../src/experiment/defaults';
import { withObjective } from '../../../src/experiment/edits';
import type { Experiment } from '../../../src/experiment/experiment';
import { lineUpAll } from '../../../src/experiment/lineup';
import { variationsOf } from '../../../src/experiment/vary';
import { asked } from '../../../src/state/prediction';
import { createAppStore } from '../../../src/state/store';
import { createArrivals } from '../../../src/state/wires/arrivals';
import { createScreen } from '../../../src/state/wires/screen';
import { createAnswerer } from '../../../src/worker/answer';
import type { Reply } from '../../../src/worker/messages';
import { must } from '../../run/entries';

/** A page whose worker answers at once. */
function page() {
  const store = createAppStore({ language: 'en', theme: 'system' });
  const screen = createScreen(store);
  const { expect: awaitRows, take } = createArrivals(store, screen);
  const answer = createAnswerer({
    post: (reply: Reply) => reply.kind === 'rows' && take(reply),
    later: (resume) => resume(),
    now: () => 0,
  });
  let generation = 0;
  const race = (experiments: readonly Experiment[]): void => {
    awaitRows(experiments);
    answer({ kind: 'run', generation: ++generation, runners: must(lineUpAll(experiments)).runners });
  };
  return { store, screen, race };
}

const four = withObjective(defaultExperiment, { kind: 'catalog', id: 'squares_4', parameters: {} });

describe('rows', () => {
  test('stand on the screen with the experiment that they are of', () => {
    const { screen, race } = page();
    expect(screen.traces.current.experiment).toBeNull();
    for (const experiment of [defaultExperiment, four, defaultExperiment]) {
      race([experiment]);
      const { list } = screen.traces.current;
      expect(screen.traces.current.experiment).toBe(experiment);
      expect(list.map(({ trajectory }) => trajectory.w.length)).toEqual(
        experiment.racers.map(() => experiment.starts[0]!.length),
      );
    }
  });

  test('of several maps stand with that of the map in hand', () => {
    const { store, screen, race } = page();
    const vary = { kind: 'objective', values: ['beale', 'himmelblau'] } as const;
    const maps = variationsOf({ ...defaultExperiment, vary }).map(({ experiment }) => experiment);
    race(maps);
    for (const map of [1, 0]) {
      store.setState({ map });
      expect(screen.traces.current.experiment).toBe(maps[map]);
      expect(screen.traces.current.list.every((trace) => trace.map === map)).toBe(true);
    }
    expect(screen.maps.current.experiments).toEqual(maps);
  });

  test('behind a curtain, too', () => {
    const { store, screen, race } = page();
    store.setState({ prediction: asked('end') });
    race([four]);
    expect(screen.traces.current).toMatchObject({ experiment: four, lastStep: 0 });
    store.setState(({ prediction }) => ({ prediction: { ...prediction!, revealed: true } }));
    expect(screen.traces.current.experiment).toBe(four);
    expect(screen.traces.current.lastStep).toBeGreaterThan(0);
  });
});
