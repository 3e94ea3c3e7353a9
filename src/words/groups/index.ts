import type { ObjectiveGroup, OptimizerGroup } from '../../catalog/definition';
import type { Language } from '../index';
import * as en from './en';
import * as ko from './ko';

/** What groups are called in every language of the page: one reads in one of them, and seeks in all. */
export type GroupNames<Group extends string> = Readonly<Record<Language, Readonly<Record<Group, string>>>>;

/** The groups of optimizers. */
export const optimizerGroups: GroupNames<OptimizerGroup> = { en: en.optimizers, ko: ko.optimizers };

/** The groups of surfaces. */
export const surfaceGroups: GroupNames<ObjectiveGroup> = { en: en.surfaces, ko: ko.surfaces };
