import type { Language } from '..';
import { en } from './en';
import { ko } from './ko';

/** Slow weights around a rule, in both languages. */
export const lookaheadWords: Readonly<Record<Language, typeof en>> = { en, ko };
