import { use } from 'react';
import type { Optimizer } from '../../catalog/definition';
import { wholeCatalog } from '../../catalog/known';
import { leftOut } from '../../catalog/left-out';
import { addRacer } from '../../experiment/edits';
import { MOST_RACERS } from '../../experiment/limits';
import { experimentOf } from '../../state/store';
import { optimizerGroups } from '../../words/groups';
import { useApp, useAppState } from '../context';
import { OwnRule } from '../editor/OwnRule';
import { Picker } from '../picker/Picker';

/** All optimizers; the one that is chosen joins the race. */
export function OptimizerList({ onDone }: { readonly onDone: () => void }) {
  const { actions } = useApp();
  const { optimizers } = use(wholeCatalog());
  const racing = useAppState((state) => experimentOf(state).racers.length);
  const add = ({ id, forms }: Optimizer): void => {
    onDone();
    if (racing >= MOST_RACERS) return actions.notify({ kind: 'too-many-racers', most: MOST_RACERS });
    actions.edit((experiment) => addRacer(experiment, { kind: 'catalog', id, form: forms[0].id }));
    actions.select(racing);
  };
  return (
    <Picker
      entries={optimizers}
      groups={optimizerGroups}
      leftOut={leftOut}
      onChoose={add}
      onClose={onDone}
      head={<OwnRule onDone={onDone} />}
    />
  );
}
