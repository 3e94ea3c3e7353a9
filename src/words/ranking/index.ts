import type { Language } from '..';
import { en } from './en';
import { ko } from './ko';

/** Who is first, and by what, in both languages. */
export const rankingWords: Readonly<Record<Language, typeof en>> = { en, ko };
