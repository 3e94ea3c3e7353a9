import type { Language } from '..';
import { en } from './en';
import { ko } from './ko';

/** What is said where a race does not fit in a link. */
export const unlinkableWords: Readonly<Record<Language, typeof en>> = { en, ko };
