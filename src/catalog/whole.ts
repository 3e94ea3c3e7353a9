import type { Objective, Optimizer, Schedule } from './definition';
import { objectives } from './objectives';
import { optimizers } from './optimizers';
import { schedules } from './schedules';

/** Everything there is, in the order in which it is offered. */
export interface Catalog {
  readonly objectives: readonly Objective[];
  readonly optimizers: readonly Optimizer[];
  readonly schedules: readonly Schedule[];
}

/** The lists, together. */
export const catalog: Catalog = { objectives, optimizers, schedules };
