import type { Language } from '..';
import { links as en } from './en';
import { links as ko } from './ko';

/** A sentence for everything that can be wrong with a link, in both languages. */
export const linkWords: Readonly<Record<Language, typeof en>> = { en, ko };
