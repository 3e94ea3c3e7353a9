import { use } from 'react';
import { wholeCatalog } from '../../catalog/known';
import { withObjective } from '../../experiment/edits';
import { experimentOf } from '../../state/store';
import { useApp, useAppState } from '../context';
import { Popover } from '../controls/Popover';
import popover from '../controls/Popover.module.css';
import { icons } from '../icons/icons';
import { objectiveName } from '../naming';
import { useLanguage, useWords } from '../words';
import css from './Header.module.css';

/** The surface of the race, and all others. */
export function SurfaceMenu() {
  const t = useWords();
  const objective = useAppState((state) => experimentOf(state).objective);
  const name = objectiveName(objective, useLanguage());
  const label = (
    <>
      <span>{name}</span>
      {icons.down}
    </>
  );
  return (
    <Popover name={t.header.chooseSurface(name)} button={label} buttonClass={css.surface} width={360}>
      {(close) => <SurfaceList onChosen={close} />}
    </Popover>
  );
}

/** The surfaces by name, with what each is good for. */
function SurfaceList({ onChosen }: { readonly onChosen: () => void }) {
  const language = useLanguage();
  const { actions } = useApp();
  const shown = useAppState((state) => experimentOf(state).objective);
  const { objectives } = use(wholeCatalog());
  const choose = (id: string): void => {
    onChosen();
    actions.edit((experiment) => withObjective(experiment, { kind: 'catalog', id, parameters: {} }));
    actions.setView({ kind: 'frame' });
  };
  return objectives.map(({ id, name, says }) => (
    <button
      key={id}
      className={popover.choice}
      type="button"
      aria-current={shown.kind === 'catalog' && shown.id === id}
      onClick={() => choose(id)}
    >
      <strong>{name[language]}</strong>
      <span>{says[language]}</span>
    </button>
  ));
}
