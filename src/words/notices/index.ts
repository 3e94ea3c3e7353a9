import type { Language } from '..';
import { en } from './en';
import { ko } from './ko';

/** Notices, in both languages. */
export const noticeWords: Readonly<Record<Language, typeof en>> = { en, ko };
