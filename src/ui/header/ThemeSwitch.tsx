import { DARK } from '../canvas/theme';
import { useApp, useAppState } from '../context';
import button from '../controls/Button.module.css';
import { icons } from '../icons/icons';
import { useMedia } from '../media';
import { useWords } from '../words';

/** Light or dark; the device decides until somebody has pressed this. */
export function ThemeSwitch() {
  const t = useWords();
  const { actions } = useApp();
  const deviceIsDark = useMedia(DARK);
  const chosen = useAppState(({ prefs }) => prefs.theme);
  const isDark = chosen === 'dark' || (chosen === 'system' && deviceIsDark);
  const other = isDark ? 'light' : 'dark';
  const name = t.header.theme[other];
  return (
    <button
      className={button.icon}
      type="button"
      aria-label={name}
      title={name}
      onClick={() => actions.setTheme(other)}
    >
      {isDark ? icons.sun : icons.moon}
    </button>
  );
}
