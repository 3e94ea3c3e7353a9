import type { Language } from '..';
import { en } from './en';
import { ko } from './ko';

/** The surface in space, in both languages. */
export const reliefWords: Readonly<Record<Language, typeof en>> = { en, ko };
