import type { Language } from '..';
import { en } from './en';
import { ko } from './ko';

/** How the maps stand, in both languages. */
export const layoutWords: Readonly<Record<Language, typeof en>> = { en, ko };
