import { describe, expect, test } from 'vitest';
import { defaultExperiment } from '../../src/experiment/defaults';
import type { Layout } from '../../src/experiment/experiment';
import { createActions } from '../../src/state/actions';
import { asked } from '../../src/state/prediction';
import { createAppStore } from '../../src/state/store';
import { noTraces } from '../../src/state/traces';

const page = () => {
  const store = createAppStore({ language: 'en', theme: 'system' });
  return { store, actions: createActions(store, { current: noTraces }) };
};

const LAYOUTS: readonly (readonly [chosen: Layout, asking: Layout])[] = [
  ['one', 'one'],
  ['split', 'one'],
  ['surface', 'surface'],
  ['panels', 'panels'],
];

describe.each(LAYOUTS)('a question on a page whose layout is %s', (chosen, asking) => {
  test('is asked where it can be seen', () => {
    const { store, actions } = page();
    actions.setLayout(chosen);
    actions.predict(asked('end'));
    expect(store.getState().layout).toBe(asking);
    actions.predict(null);
    expect(store.getState().layout).toBe(asking);
  });
  test('is asked there by a link, too', () => {
    const { store, actions } = page();
    actions.open(defaultExperiment, { layout: chosen, predict: 'winner' });
    expect(store.getState()).toMatchObject({ layout: asking, prediction: { asks: 'winner' } });
  });
});

test('where something is varied, a question is asked on the one map', () => {
  const { store, actions } = page();
  const vary = { kind: 'parameter', name: 'eta', values: [0.1, 0.01] } as const;
  actions.open({ ...defaultExperiment, vary });
  expect(store.getState().layout).toBe('split');
  actions.open({ ...defaultExperiment, vary }, { predict: 'end' });
  expect(store.getState().layout).toBe('one');
});
