import { type Dictionary, type Language, wordsOf } from '../words';
import { useAppState } from './context';

/** Every text of the page, in the language of the page. */
export const useWords = (): Dictionary => wordsOf(useAppState(({ prefs }) => prefs.language));

/** Picks the page's language from words that stand in both, such as a definition's name. */
export const useLanguage = (): Language => useAppState(({ prefs }) => prefs.language);
