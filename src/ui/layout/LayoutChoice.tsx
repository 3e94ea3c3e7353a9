import type { Layout } from '../../experiment/experiment';
import { isPart } from '../../state/store';
import { layoutWords } from '../../words/layout';
import { useApp, useAppState } from '../context';
import { layouts } from '../layouts';
import { useMedia } from '../media';
import { useLanguage } from '../words';
import { layoutIcons } from './icons';
import css from './LayoutChoice.module.css';

const ALL = Object.keys(layoutIcons) as Layout[];
const OFFERED = ALL.filter((layout) => layout === 'one' || layouts[layout]);

/** How the maps stand: all layouts in sight, the one that is shown pressed. */
export function LayoutChoice() {
  const words = layoutWords[useLanguage()];
  const { actions } = useApp();
  const shown = useAppState(({ layout }) => layout);
  const isPhone = useMedia('(width < 700px)');
  if (useAppState(isPart)) return null;
  if (isPhone)
    return (
      <fieldset className={css.choice}>
        <span className={css.closed}>
          {layoutIcons[shown]}
          <select
            className={css.select}
            aria-label={words.choose}
            value={shown}
            onChange={({ currentTarget }) => actions.setLayout(OFFERED[currentTarget.selectedIndex]!)}
          >
            {OFFERED.map((layout) => (
              <option key={layout} value={layout}>
                {words[layout]}
              </option>
            ))}
          </select>
        </span>
      </fieldset>
    );
  return (
    <fieldset className={css.choice} aria-label={words.choose}>
      {OFFERED.map((layout) => (
        <button
          key={layout}
          className={css.layout}
          type="button"
          aria-pressed={layout === shown}
          aria-label={words[layout]}
          title={words[layout]}
          onClick={() => actions.setLayout(layout)}
        >
          {layoutIcons[layout]}
        </button>
      ))}
    </fieldset>
  );
}
