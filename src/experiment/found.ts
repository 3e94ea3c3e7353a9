import type { Stationary } from '../catalog/definition';
import type { Experiment, ObjectiveChoice } from './experiment';

/** What has been found on a surface that declares no points; absent where nobody has searched for it. */
interface Found {
  readonly minima?: readonly Stationary[];
  readonly maxima?: readonly Stationary[];
}

const NOTHING: Found = {};

const known = new WeakMap<ObjectiveChoice, ReadonlyMap<string, Found>>();

/** The points found so far on a choice over some data; the very same until more are found. */
export const foundOn = (choice: ObjectiveChoice, data: string | undefined): Found =>
  known.get(choice)?.get(data ?? '') ?? NOTHING;

/** Keeps what was found on a choice over some data, going down or up. It is forgotten with the choice. */
export function keepFound(
  choice: ObjectiveChoice,
  data: string | undefined,
  sign: Experiment['sign'],
  points: readonly Stationary[],
): void {
  const before = foundOn(choice, data);
  const found = sign === 'min' ? { ...before, minima: points } : { ...before, maxima: points };
  known.set(choice, new Map([...(known.get(choice) ?? []), [data ?? '', found]]));
}
