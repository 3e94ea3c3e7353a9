import type { Language } from '..';
import { en } from './en';
import { ko } from './ko';

/** Schedules one after another, in both languages. */
export const chainWords: Readonly<Record<Language, typeof en>> = { en, ko };
