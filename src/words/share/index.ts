import type { Language } from '..';
import { en } from './en';
import { ko } from './ko';

/** What the sheet that shares a race says, in both languages. */
export const shareWords: Readonly<Record<Language, typeof en>> = { en, ko };
