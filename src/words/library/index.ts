import type { Language } from '..';
import { en } from './en';
import { ko } from './ko';

/** The library, in both languages. */
export const libraryWords: Readonly<Record<Language, typeof en>> = { en, ko };
