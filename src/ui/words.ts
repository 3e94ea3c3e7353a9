import { dictionaries, type Dictionary } from '../words';
import { useAppState } from './context';

/** Every text of the page, in the language of the page. */
export const useWords = (): Dictionary => dictionaries[useAppState(({ prefs }) => prefs.language)];

/** Picks the page's language from words that stand in both, such as a definition's name. */
export const useLanguage = (): 'en' | 'ko' => useAppState(({ prefs }) => prefs.language);
