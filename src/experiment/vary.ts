import { withParameter } from './edits/racers';
import { withObjective } from './edits/surface';
import type { Experiment, Vary } from './experiment';
import { mostBudget } from './lineup';

/** What one map has that the others have not. */
export type Edit =
  | { readonly kind: 'parameter'; readonly name: string; readonly value: number }
  | { readonly kind: 'objective'; readonly id: string }
  | { readonly kind: 'start'; readonly at: readonly number[] };

/** One of several maps: the experiment with one edit applied, and which. */
export interface Variation {
  readonly edit: Edit;
  readonly experiment: Experiment;
}

/** The edits of the maps, in their order. */
export function editsOf(vary: Vary): readonly Edit[] {
  switch (vary.kind) {
    case 'parameter':
      return vary.values.map((value) => ({ kind: vary.kind, name: vary.name, value }));
    case 'objective':
      return vary.values.map((id) => ({ kind: vary.kind, id }));
    case 'start':
      return vary.values.map((at) => ({ kind: vary.kind, at }));
  }
}

/**
 * The maps of an experiment that varies something: each is the experiment with one edit applied, and varies nothing
 * itself. None where it varies nothing. All of them together keep to the cap on rows.
 */
export function variationsOf(experiment: Experiment): readonly Variation[] {
  const { vary, ...plain } = experiment;
  if (!vary) return [];
  const { kind, amount } = plain.budget;
  const budget = { kind, amount: Math.min(amount, mostBudget(experiment)) };
  return editsOf(vary).map((edit) => ({ edit, experiment: edited({ ...plain, budget }, edit) }));
}

function edited(plain: Experiment, edit: Edit): Experiment {
  switch (edit.kind) {
    case 'parameter':
      return plain.racers.reduce(
        (experiment, _, racer) => withParameter(experiment, racer, edit.name, edit.value),
        plain,
      );
    // The same start on every surface: it is what makes them comparable.
    case 'objective':
      return {
        ...withObjective(plain, { kind: 'catalog', id: edit.id, parameters: {} }),
        starts: plain.starts,
      };
    case 'start':
      return { ...plain, starts: [edit.at] };
  }
}
