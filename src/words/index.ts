import { type Dictionary, en } from './en';
import { ko } from './ko';

export { plain, strong, type Phrase, type Strong } from './phrase';

export type { Dictionary };

/** The dictionaries by language. */
export const dictionaries: Readonly<Record<'en' | 'ko', Dictionary>> = { en, ko };
