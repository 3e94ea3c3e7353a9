import type { Language } from '..';
import { en } from './en';
import { ko } from './ko';

/** The words of predictions, in both languages. */
export const predictWords: Readonly<Record<Language, typeof en>> = { en, ko };
