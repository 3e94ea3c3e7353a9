import { dictionaries } from '../../words';
import { useApp, useAppState } from '../context';
import { useWords } from '../words';
import css from './Header.module.css';

const LANGUAGES = ['en', 'ko'] as const;

/** English or Korean, each in its own name. */
export function LanguageSwitch() {
  const t = useWords();
  const { actions } = useApp();
  const language = useAppState(({ prefs }) => prefs.language);
  return (
    <fieldset className={css.languages} aria-label={t.language.choose}>
      {LANGUAGES.map((one) => (
        <button
          key={one}
          className={css.language}
          type="button"
          lang={one}
          aria-pressed={one === language}
          title={dictionaries[one].language.name}
          onClick={() => actions.setLanguage(one)}
        >
          {dictionaries[one].language.code}
        </button>
      ))}
    </fieldset>
  );
}
