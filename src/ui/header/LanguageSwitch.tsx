import { type Language, LANGUAGES } from '../../words';
import { useApp, useAppState } from '../context';
import { useWords } from '../words';
import css from './Header.module.css';

/** English or Korean, each in its own name. */
export function LanguageSwitch() {
  const t = useWords();
  const { actions } = useApp();
  const language = useAppState(({ prefs }) => prefs.language);
  return (
    <fieldset className={css.languages} aria-label={t.language.choose}>
      {(Object.keys(LANGUAGES) as Language[]).map((one) => (
        <button
          key={one}
          className={css.language}
          type="button"
          lang={one}
          aria-pressed={one === language}
          title={LANGUAGES[one].name}
          onClick={() => void actions.setLanguage(one)}
        >
          {LANGUAGES[one].code}
        </button>
      ))}
    </fieldset>
  );
}
