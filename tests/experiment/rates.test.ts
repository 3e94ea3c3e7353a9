import { describe, expect, test } from 'vitest';
import { objectives } from '../../src/catalog/objectives';
import { defaultExperiment } from '../../src/experiment/defaults';
import { withObjective, withParameter } from '../../src/experiment/edits';
import type { Experiment } from '../../src/experiment/experiment';
import { race } from '../../src/experiment/race';
import { resolveRacer } from '../../src/experiment/resolve';
import { must } from '../run/entries';

const on = (id: string, from: Experiment = defaultExperiment): Experiment =>
  withObjective(from, { kind: 'catalog', id, parameters: {} });
const etas = ({ racers }: Experiment): number[] =>
  racers.map((racer) => must(resolveRacer(racer)).values.get('eta')!);

describe('another surface', () => {
  test('comes with learning rates to begin with there', () => {
    expect(etas(on('rosenbrock'))).toEqual([0.05, 0.001, 0.001, 0.001, 0.2, 0.01]);
  });
  test('leaves a learning rate that was chosen by hand', () => {
    expect(etas(on('rosenbrock', withParameter(defaultExperiment, 1, 'eta', 0.003)))[1]).toBe(0.003);
  });
  test('and back again is where one began', () => {
    for (const { id } of objectives) expect(etas(on('beale', on(id)))).toEqual(etas(defaultExperiment));
  });
});

/** Surfaces without a minimum are left on purpose. */
const bounded = objectives.filter(({ minima }) => minima.length > 0);

test.each(bounded.map(({ id }) => id))('nobody of the opening race diverges on %s', (id) => {
  const diverged = must(race(on(id))).filter(({ trajectory }) => trajectory.end.kind === 'diverged');
  expect(diverged.map(({ racer }) => racer)).toEqual([]);
});
