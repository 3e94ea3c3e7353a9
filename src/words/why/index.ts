import type { Language } from '..';
import { en } from './en';
import { ko } from './ko';

export type { Told } from './en';

/** “Why did it move there?”, in both languages. */
export const whyWords: Readonly<Record<Language, typeof en>> = { en, ko };
