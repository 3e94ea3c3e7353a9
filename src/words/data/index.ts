import type { Language } from '..';
import { en } from './en';
import { ko } from './ko';

/** Data of one's own, in both languages. */
export const dataWords: Readonly<Record<Language, typeof en>> = { en, ko };
