import type { Language } from '..';
import { en } from './en';
import { ko } from './ko';

/** The words of taking the code, in both languages. */
export const codeWords: Readonly<Record<Language, typeof en>> = { en, ko };
