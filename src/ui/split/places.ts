import type { Experiment } from '../../experiment/experiment';
import { editsOf, type Edit } from '../../experiment/vary';

/** One variation of the experiment, by number. */
export interface Variation {
  readonly kind: 'variation';
  readonly map: number;
  readonly edit: Edit;
}

/** What one of several maps is of: a racer of the one race, or one variation of the experiment. */
export type Place = { readonly kind: 'racer'; readonly racer: number } | Variation;

/** Whether a map has a start of its own, and not that of all. */
export const hasOwnStart = (place: Place): place is Variation =>
  place.kind === 'variation' && place.edit.kind === 'start';

/** All maps of an experiment: its variations, or one for each racer that races. */
export const placesOf = ({ vary, racers }: Experiment): readonly Place[] =>
  vary
    ? editsOf(vary).map((edit, map) => ({ kind: 'variation', map, edit }))
    : racers.flatMap(({ on }, racer): Place[] => (on ? [{ kind: 'racer', racer }] : []));

/** Names a place; one where something else differs is another. */
export const keyOf = (place: Place): string =>
  place.kind === 'racer' ? `racer ${place.racer}` : `${place.edit.kind} ${place.map}`;

/** How maps stand: at most so many, in so many columns. */
export interface Grid {
  readonly most: number;
  readonly columns: number;
}

/** From these widths of the page on, in px, so many maps are legible side by side. */
const LEGIBLE: readonly (readonly [width: number, most: number])[] = [
  [1700, 6],
  [1200, 4],
  [0, 2],
];
/** A narrower page has its maps one below the other. */
const NARROW = 700;

/** The grid in which so many maps are legible on a page of a width, in CSS px. */
export function gridFor(count: number, width: number): Grid {
  const [, most] = LEGIBLE.find(([from]) => width >= from)!;
  const shown = Math.min(count, most);
  if (width < NARROW) return { most, columns: 1 };
  return { most, columns: shown === 4 ? 2 : Math.min(3, Math.max(1, shown)) };
}

/** Some of all places: those on the page of `most` that holds a wanted one. */
export interface Shown {
  readonly from: number;
  readonly places: readonly Place[];
}

/** The places that are shown together with the wanted one; every page but the last is full. */
export function shownOf(all: readonly Place[], most: number, wanted: number): Shown {
  const last = Math.max(0, Math.ceil(all.length / most) - 1);
  const from = Math.min(Math.max(0, Math.floor(wanted / most)), last) * most;
  return { from, places: all.slice(from, from + most) };
}
