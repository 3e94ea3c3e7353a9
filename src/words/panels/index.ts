import type { Language } from '..';
import { en } from './en';
import { ko } from './ko';

/** The panels that stand beside the map, in both languages. */
export const panelWords: Readonly<Record<Language, typeof en>> = { en, ko };
