import { en } from './en';
import { ko } from './ko';

export { plain, strong, type Phrase, type Strong } from './phrase';

/** Every text of the page in one language; the compiler holds all languages to this one shape. */
export type Dictionary = typeof en;

/** The dictionaries by language. */
export const dictionaries: Readonly<Record<'en' | 'ko', Dictionary>> = { en, ko };
