import type { Language } from '..';
import { en } from './en';
import { ko } from './ko';

/** Several maps side by side, in both languages. */
export const splitWords: Readonly<Record<Language, typeof en>> = { en, ko };
