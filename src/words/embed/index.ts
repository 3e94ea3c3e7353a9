import type { Language } from '..';
import { en } from './en';
import { ko } from './ko';

/** What is said where the page stands within another, in both languages. */
export const embedWords: Readonly<Record<Language, typeof en>> = { en, ko };
