import type { Dataset, Objective, Optimizer, Schedule } from './definition';
import { beale } from './objectives/beale';
import { adagrad } from './optimizers/adagrad';
import { adam } from './optimizers/adam';
import { gd } from './optimizers/gd';
import { momentum } from './optimizers/momentum';
import { nesterov } from './optimizers/nesterov';
import { rmsprop } from './optimizers/rmsprop';
import type { Catalog } from './whole';

/*
 * The definitions that are here now. Those of the opening experiment come with the page; `wholeCatalog` brings the
 * others, so that the first picture does not wait for sentences that nobody reads yet.
 */

const byId = <T extends { readonly id: string }>(list: readonly T[]): Map<string, T> =>
  new Map(list.map((one) => [one.id, one]));

const objectives = byId<Objective>([beale]);
const optimizers = byId<Optimizer>([gd, momentum, nesterov, adagrad, rmsprop, adam]);
const schedules = byId<Schedule>([]);
const datasets = byId<Dataset>([]);

/** The surfaces that have been loaded, by their permanent ids. */
export const objectiveById: ReadonlyMap<string, Objective> = objectives;

/** The optimizers that have been loaded, by their permanent ids. */
export const optimizerById: ReadonlyMap<string, Optimizer> = optimizers;

/** The schedules that have been loaded, by their permanent ids. */
export const scheduleById: ReadonlyMap<string, Schedule> = schedules;

/** The data sets that have been loaded, by their permanent ids. */
export const datasetById: ReadonlyMap<string, Dataset> = datasets;

let whole: Promise<Catalog> | undefined;

/** Makes every id of a catalogue known; what has no reason to wait calls it with `whole.ts` in hand. */
export function know(catalog: Catalog): void {
  for (const one of catalog.objectives) objectives.set(one.id, one);
  for (const one of catalog.optimizers) optimizers.set(one.id, one);
  for (const one of catalog.schedules) schedules.set(one.id, one);
  for (const one of catalog.datasets) datasets.set(one.id, one);
  whole = Promise.resolve(catalog);
}

/** Loads everything, once; from then on every id is known. */
export const wholeCatalog = (): Promise<Catalog> =>
  (whole ??= import('./whole').then(
    ({ catalog }) => {
      know(catalog);
      return catalog;
    },
    (reason: unknown) => {
      // The network may be back the next time.
      whole = undefined;
      throw reason;
    },
  ));
