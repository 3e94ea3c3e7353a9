import type { Language } from '..';
import { en } from './en';
import { ko } from './ko';

/** The words of the sentence above the map, in both languages. */
export const sentenceWords: Readonly<Record<Language, typeof en>> = { en, ko };
