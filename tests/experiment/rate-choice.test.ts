import { expect, test } from 'vitest';
import { objectives } from '../../src/catalog/objectives';
import { defaultExperiment, freshRacer } from '../../src/experiment/defaults';
import { toggleRacer, withObjective, withParameter } from '../../src/experiment/edits';
import type { Experiment } from '../../src/experiment/experiment';
import { rateChoices } from '../../src/experiment/rate-choice';

const choices = (experiment: Experiment) => [...rateChoices(experiment).values()];
const withRate = (experiment: Experiment, eta: number): Experiment =>
  experiment.racers.reduce((now, _, racer) => withParameter(now, racer, 'eta', eta), experiment);

test('a rate that nobody has touched is its rule’s', () => {
  expect(new Set(choices(defaultExperiment))).toEqual(new Set(['default']));
});

test.each(objectives.map(({ id }) => id))('on %s untouched rates are declared or tuned', (id) => {
  const moved = withObjective(defaultExperiment, { kind: 'catalog', id, parameters: {} });
  for (const choice of choices(moved)) expect(['default', 'tuned']).toContain(choice);
});

test('somewhere rates are tuned', () => {
  const moved = withObjective(defaultExperiment, { kind: 'catalog', id: 'rosenbrock', parameters: {} });
  expect(choices(moved)).toContain('tuned');
});

test('a rate that a hand has set is by hand, and common where it is everybody’s', () => {
  const one = withParameter(defaultExperiment, 0, 'eta', 0.123);
  expect(rateChoices(one).get(0)).toBe('hand');
  expect(rateChoices(one).get(1)).toBe('default');
  expect(new Set(choices(withRate(defaultExperiment, 0.123)))).toEqual(new Set(['common']));
  const alone = { ...one, racers: one.racers.slice(0, 1) };
  expect(choices(alone)).toEqual(['hand']);
});

test('who has no rate, or does not race, has none', () => {
  const polyak = { ...defaultExperiment, racers: [freshRacer('adam', 0), freshRacer('bfgs', 1)] };
  expect(rateChoices(polyak).has(0)).toBe(true);
  expect(rateChoices(toggleRacer(polyak, 0)).has(0)).toBe(false);
});
