import type { Language } from '..';
import { en } from './en';
import { ko } from './ko';

/** The editor, in both languages. */
export const editorWords: Readonly<Record<Language, typeof en>> = { en, ko };
