import type { Language } from '..';
import { en } from './en';
import { ko } from './ko';

/** What is said of what a link has closed, in both languages. */
export const accessWords: Readonly<Record<Language, typeof en>> = { en, ko };
