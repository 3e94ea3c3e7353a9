import { use } from 'react';
import type { Optimizer, OptimizerGroup } from '../../catalog/definition';
import { wholeCatalog } from '../../catalog/known';
import { addRacer } from '../../experiment/edits';
import { MOST_RACERS } from '../../experiment/limits';
import { experimentOf } from '../../state/store';
import { useApp, useAppState } from '../context';
import { Popover } from '../controls/Popover';
import popover from '../controls/Popover.module.css';
import { icons } from '../icons/icons';
import { useLanguage, useWords } from '../words';
import css from './AddOptimizer.module.css';

interface AddOptimizerProps {
  /** How the button looks: a line of the list, or a button of its own. */
  readonly look?: string | undefined;
}

/** A button for one racer more. */
export function AddOptimizer({ look = css.add }: AddOptimizerProps) {
  const t = useWords();
  const label = (
    <>
      {icons.plus}
      {t.racers.add}
    </>
  );
  return (
    <Popover name={t.racers.add} button={label} buttonClass={look} width={360}>
      {(close) => <OptimizerList onChosen={close} />}
    </Popover>
  );
}

/** The optimizers in their groups, each with a sentence and its year. */
function OptimizerList({ onChosen }: { readonly onChosen: () => void }) {
  const { actions } = useApp();
  const { optimizers } = use(wholeCatalog());
  const racing = useAppState((state) => experimentOf(state).racers.length);
  const groups = [...new Set(optimizers.map(({ group }) => group))];
  const add = ({ id, forms }: Optimizer): void => {
    onChosen();
    if (racing >= MOST_RACERS) return actions.notify({ kind: 'too-many-racers', most: MOST_RACERS });
    actions.edit((experiment) => addRacer(experiment, { kind: 'catalog', id, form: forms[0].id }));
    actions.select(racing);
  };
  return groups.map((group) => (
    <Group
      key={group}
      group={group}
      members={optimizers.filter((optimizer) => optimizer.group === group)}
      onChoose={add}
    />
  ));
}

interface GroupProps {
  readonly group: OptimizerGroup;
  readonly members: readonly Optimizer[];
  readonly onChoose: (optimizer: Optimizer) => void;
}

function Group({ group, members, onChoose }: GroupProps) {
  const t = useWords();
  const language = useLanguage();
  return (
    <section aria-label={t.racers.group[group]}>
      <p className={popover.group}>{t.racers.group[group]}</p>
      {members.map((optimizer) => (
        <button
          key={optimizer.id}
          className={popover.choice}
          type="button"
          onClick={() => onChoose(optimizer)}
        >
          <strong>{optimizer.name[language]}</strong>
          <small>{optimizer.source.year}</small>
          <span>{optimizer.says[language]}</span>
        </button>
      ))}
    </section>
  );
}
