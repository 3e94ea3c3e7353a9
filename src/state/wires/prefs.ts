import type { Language } from '../../words';
import type { Actions } from '../actions';
import type { AppStore, Prefs, Theme } from '../store';

const KEY = 'ravine';

const isLanguage = (value: unknown): value is Language => value === 'en' || value === 'ko';
const isTheme = (value: unknown): value is Theme =>
  value === 'system' || value === 'light' || value === 'dark';

/** What this device remembers, or what it prefers. Corrupt, newer or forbidden storage counts as empty. */
export function readPrefs(): Prefs {
  const preferred: Prefs = { language: navigator.language.startsWith('ko') ? 'ko' : 'en', theme: 'system' };
  try {
    const kept = JSON.parse(localStorage.getItem(KEY) ?? '{}') as Partial<
      Record<keyof Prefs, unknown>
    > | null;
    return {
      language: isLanguage(kept?.language) ? kept.language : preferred.language,
      theme: isTheme(kept?.theme) ? kept.theme : preferred.theme,
    };
  } catch {
    return preferred;
  }
}

function show({ language, theme }: Prefs): void {
  document.documentElement.lang = language;
  document.documentElement.dataset['theme'] = theme;
}

/** Shows the preferences on the document, and keeps them on this device, unless the page stands within another; where that is refused, says so once. */
export function wirePrefs(store: AppStore, actions: Actions): () => void {
  show(store.getState().prefs);
  return store.subscribe(({ prefs, kept, embed }, before) => {
    if (prefs !== before.prefs) show(prefs);
    if (kept === before.kept || embed) return;
    try {
      localStorage.setItem(KEY, JSON.stringify(kept));
    } catch {
      actions.notify({ kind: 'no-storage' });
    }
  });
}
