import { objectiveById, optimizerById } from '../catalog/known';
import type { Budget, Experiment, ObjectiveChoice, Racer } from './experiment';

/**
 * What a link means by what it does not say. All of this is part of version 1 of the grammar, with the parameter
 * values of every text: `tests/fixtures/defaults.json` holds it, and links written long ago rely on it.
 */

/** The budget of an experiment that states none. */
export const DEFAULT_BUDGET: Budget = { kind: 'steps', amount: 500 };

/** A racer of the catalogue, as it comes: the named form or else the first, no schedule, every value its default. */
export const freshRacer = (id: string, slot: number, form?: string): Racer => ({
  optimizer: { kind: 'catalog', id, form: form ?? optimizerById.get(id)?.forms[0].id ?? '' },
  parameters: {},
  decay: 0,
  slot,
  on: true,
});

/** Where a surface is started from when nothing else is said; empty for a text of one's own, which has no such place. */
export const defaultStarts = (choice: ObjectiveChoice): readonly (readonly number[])[] => {
  const definition = choice.kind === 'catalog' ? objectiveById.get(choice.id) : undefined;
  return definition ? [definition.start] : [];
};

/** Whether a surface is meant to be descended or climbed; undefined for a text of one's own, which does not say. */
export const ownSign = (choice: ObjectiveChoice): Experiment['sign'] | undefined => {
  const definition = choice.kind === 'catalog' ? objectiveById.get(choice.id) : undefined;
  return definition && (definition.sign ?? 'min');
};

/** The experiment of an untouched page: six optimizers on Beale's function, 200 evaluations each. */
export const defaultExperiment: Experiment = {
  objective: { kind: 'catalog', id: 'beale', parameters: {} },
  starts: [[0.7, 1.4]],
  racers: ['adam', 'momentum', 'gd', 'nesterov', 'adagrad', 'rmsprop'].map((id, slot) =>
    freshRacer(id, slot),
  ),
  budget: { kind: 'cost', amount: 200 },
  stop: { kind: 'change', value: 1e-9 },
  noise: 0,
  seed: 0,
  sign: 'min',
};

/** What a link that names something of the experiment means by the rest. */
export const emptyExperiment: Experiment = {
  objective: defaultExperiment.objective,
  starts: defaultExperiment.starts,
  racers: defaultExperiment.racers,
  budget: DEFAULT_BUDGET,
  noise: 0,
  seed: 0,
  sign: 'min',
};
