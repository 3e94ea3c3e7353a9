import type { Dictionary } from './en';

export { plain, strong, type Phrase, type Strong } from './phrase';

export type { Dictionary };

/** The languages of the page, each by its own name. */
export const LANGUAGES = {
  en: { code: 'EN', name: 'English' },
  ko: { code: '한국어', name: '한국어' },
} as const;
export type Language = keyof typeof LANGUAGES;

const load: Readonly<Record<Language, () => Promise<Dictionary>>> = {
  en: async () => (await import('./en')).en,
  ko: async () => (await import('./ko')).ko,
};

const loaded = new Map<Language, Dictionary>();

/** Loads a dictionary; nobody waits for the language that nobody reads. */
export async function loadWords(language: Language): Promise<void> {
  if (!loaded.has(language)) loaded.set(language, await load[language]());
}

/** The dictionary of a language that has been loaded. Asked for another one, it is an Error. */
export function wordsOf(language: Language): Dictionary {
  const words = loaded.get(language);
  if (!words) throw new Error(`The words of ${language} have not been loaded`);
  return words;
}
