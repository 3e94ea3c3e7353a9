import { copyRacer, duplicateRacer, isRule, moveRacer, removeRacer } from '../../experiment/edits';
import type { Experiment } from '../../experiment/experiment';
import { MOST_RACERS } from '../../experiment/limits';
import { experimentOf } from '../../state/store';
import { editorWords } from '../../words/editor';
import { useApp, useAppState } from '../context';
import { openRule } from '../editor/opening';
import { useLanguage, useWords } from '../words';

/** Something that can be done to a racer. */
export interface Deed {
  readonly name: string;
  readonly act: () => void;
  readonly disabled?: boolean;
}

/** What can be done to the text of a rule: one's own is edited, and of any other one's own is made. */
export function useRuleDeeds(index: number, name: string): readonly Deed[] {
  const t = editorWords[useLanguage()];
  const app = useApp();
  const racers = useAppState((state) => experimentOf(state).racers);
  const racer = racers[index]!;
  const copy = (): void => {
    app.actions.edit((experiment) => copyRacer(experiment, index, t.copyOf(name)));
    openRule(app, index + 1);
  };
  return [
    ...(racer.optimizer.kind === 'text' ? [{ name: t.edit.rule, act: () => openRule(app, index) }] : []),
    ...(isRule(racer) ? [{ name: t.copy, act: copy, disabled: racers.length >= MOST_RACERS }] : []),
  ];
}

/** What can be done to a racer's place in the list. The selection goes with it. */
export function usePlaceDeeds(index: number): readonly Deed[] {
  const t = useWords().racers;
  const { actions } = useApp();
  const count = useAppState((state) => experimentOf(state).racers.length);
  const last = count - 1;
  const edit = (change: (experiment: Experiment) => Experiment, selected: number) => () => {
    actions.edit(change);
    actions.select(selected);
  };
  return [
    {
      name: t.duplicate,
      act: edit((experiment) => duplicateRacer(experiment, index), index + 1),
      disabled: count >= MOST_RACERS,
    },
    {
      name: t.up,
      act: edit((experiment) => moveRacer(experiment, index, index - 1), index - 1),
      disabled: index === 0,
    },
    {
      name: t.down,
      act: edit((experiment) => moveRacer(experiment, index, index + 1), index + 1),
      disabled: index === last,
    },
    {
      name: t.remove,
      act: edit((experiment) => removeRacer(experiment, index), Math.min(index, last - 1)),
    },
  ];
}
