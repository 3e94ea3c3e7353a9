import { describe, expect, test } from 'vitest';
import { objectives } from '../../../src/catalog/objectives';
import { optimizers } from '../../../src/catalog/optimizers';
import { defaultExperiment, freshRacer } from '../../../src/experiment/defaults';
import { withObjective } from '../../../src/experiment/edits';
import type { Experiment } from '../../../src/experiment/experiment';
import { misfitOf } from '../../../src/experiment/vary-fit';
import { begun, kindsOf } from '../../../src/ui/split/varying';

/** What of all that is offered to differ on an experiment does not fit it. */
const misfits = (experiment: Experiment): readonly unknown[] =>
  kindsOf(experiment).filter((kind) => {
    const vary = begun(experiment, kind, 5);
    return kind === 'nothing' ? vary !== undefined : misfitOf(experiment, vary!) !== undefined;
  });

describe('what is offered to differ', () => {
  test.each(objectives.map(({ id }) => id))('fits on %s', (id) => {
    expect(misfits(withObjective(defaultExperiment, { kind: 'catalog', id, parameters: {} }))).toEqual([]);
  });

  test.each(optimizers.map(({ id }) => id))('fits %s alone', (id) => {
    expect(misfits({ ...defaultExperiment, racers: [freshRacer(id, 0)] })).toEqual([]);
  });

  test('is no parameter where nobody has one', () => {
    expect(kindsOf({ ...defaultExperiment, racers: [] })).toEqual(['nothing', 'objective', 'start']);
  });

  test('is the learning rate first', () => {
    expect(begun(defaultExperiment, 'parameter', 5)).toMatchObject({ kind: 'parameter', name: 'eta' });
  });
});
