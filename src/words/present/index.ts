import type { Language } from '..';
import { en } from './en';
import { ko } from './ko';

/** The words of the presenter, in both languages. */
export const presentWords: Readonly<Record<Language, typeof en>> = { en, ko };
