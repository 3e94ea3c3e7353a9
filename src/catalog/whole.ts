import { datasets } from './datasets';
import type { Dataset, Objective, Optimizer, Schedule } from './definition';
import { objectives } from './objectives';
import { optimizers } from './optimizers';
import { schedules } from './schedules';

/** Everything there is, in the order in which it is offered. */
export interface Catalog {
  readonly objectives: readonly Objective[];
  readonly optimizers: readonly Optimizer[];
  readonly schedules: readonly Schedule[];
  readonly datasets: readonly Dataset[];
}

/** The lists, together. */
export const catalog: Catalog = { objectives, optimizers, schedules, datasets };
