import type { Language } from '..';
import { en } from './en';
import { ko } from './ko';

/** The words of taking a race home, in both languages. */
export const takeHomeWords: Readonly<Record<Language, typeof en>> = { en, ko };
