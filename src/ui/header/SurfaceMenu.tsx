import { objectives } from '../../catalog/objectives';
import { withObjective } from '../../experiment/edits';
import { experimentOf } from '../../state/store';
import { useApp, useAppState } from '../context';
import { Popover } from '../controls/Popover';
import popover from '../controls/Popover.module.css';
import { icons } from '../icons/icons';
import { objectiveName } from '../naming';
import { useLanguage, useWords } from '../words';
import css from './Header.module.css';

/** The surface of the race, and all others with what each is good for. */
export function SurfaceMenu() {
  const t = useWords();
  const language = useLanguage();
  const { actions } = useApp();
  const objective = useAppState((state) => experimentOf(state).objective);
  const name = objectiveName(objective, language);
  const label = (
    <>
      <span>{name}</span>
      {icons.down}
    </>
  );
  const choose = (id: string): void => {
    actions.edit((experiment) => withObjective(experiment, { kind: 'catalog', id, parameters: {} }));
    actions.setView({ kind: 'frame' });
  };
  return (
    <Popover name={t.header.chooseSurface(name)} button={label} buttonClass={css.surface} width={360}>
      {(close) =>
        objectives.map(({ id, name: words, says }) => (
          <button
            key={id}
            className={popover.choice}
            type="button"
            aria-current={objective.kind === 'catalog' && objective.id === id}
            onClick={() => {
              close();
              choose(id);
            }}
          >
            <strong>{words[language]}</strong>
            <span>{says[language]}</span>
          </button>
        ))
      }
    </Popover>
  );
}
