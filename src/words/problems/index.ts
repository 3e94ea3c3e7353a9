import type { Language } from '..';
import * as en from './en';
import * as ko from './ko';

/** Sentences for what can be wrong with a text, and for the ways out, in both languages. */
export const problemWords: Readonly<Record<Language, Pick<typeof en, 'problems' | 'mends'>>> = { en, ko };
