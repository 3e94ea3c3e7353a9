import type { Language } from '..';
import { en } from './en';
import { ko } from './ko';

/** The list of keys, in both languages. */
export const keyWords: Readonly<Record<Language, typeof en>> = { en, ko };
