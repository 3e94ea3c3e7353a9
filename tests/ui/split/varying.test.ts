import { describe, expect, test } from 'vitest';
import { objectives } from '../../../src/catalog/objectives';
import { optimizers } from '../../../src/catalog/optimizers';
import { defaultExperiment, freshRacer } from '../../../src/experiment/defaults';
import { withObjective } from '../../../src/experiment/edits';
import type { Experiment } from '../../../src/experiment/experiment';
import { misfitOf } from '../../../src/experiment/vary-fit';
import { begun, kindsOf } from '../../../src/ui/split/varying';

const fits = (experiment: Experiment): void => {
  for (const kind of kindsOf(experiment)) {
    const vary = begun(experiment, kind, 5);
    if (kind === 'nothing') expect(vary).toBeUndefined();
    else expect(misfitOf(experiment, vary!)).toBeUndefined();
  }
};

describe('what is offered to differ', () => {
  test.each(objectives.map(({ id }) => id))('fits on %s', (id) =>
    fits(withObjective(defaultExperiment, { kind: 'catalog', id, parameters: {} })),
  );

  test.each(optimizers.map(({ id }) => id))('fits %s alone', (id) =>
    fits({ ...defaultExperiment, racers: [freshRacer(id, 0)] }),
  );

  test('is no parameter where nobody has one', () => {
    expect(kindsOf({ ...defaultExperiment, racers: [] })).toEqual(['nothing', 'objective', 'start']);
  });

  test('is the learning rate first', () => {
    expect(begun(defaultExperiment, 'parameter', 5)).toMatchObject({ kind: 'parameter', name: 'eta' });
  });
});
