import { settledFrom, type Terrain } from '../../run/verdict';
import type { Traces } from '../../state/traces';

/** A racer that came to rest at a minimum, and from which step on. */
export interface Settlement {
  readonly racer: number;
  readonly start: number;
  readonly step: number;
}

/** A settlement's place above the track. */
export interface Stake extends Settlement {
  /** How many others stand below it. */
  readonly level: number;
}

/** All settlements of a race, in the order of their steps. */
export const settlementsOf = ({ list }: Traces, terrain: Terrain): Settlement[] =>
  list
    .flatMap(({ racer, start, trajectory }) => {
      const step = settledFrom(trajectory, terrain);
      return step === undefined ? [] : [{ racer, start, step }];
    })
    .sort((a, b) => a.step - b.step);

/** More than this would not fit above the track; the rest share the highest level. */
const LEVELS = 2;

/** Stacks what would stand within `apart` px of another on a track of `width` px and `last` steps. */
export function stacked(
  settlements: readonly Settlement[],
  last: number,
  width: number,
  apart: number,
): Stake[] {
  /** Where the newest marker of each level stands, in px. */
  const levels: number[] = [];
  return settlements.map((settlement) => {
    const at = (settlement.step / Math.max(1, last)) * width;
    const free = levels.findIndex((x) => at - x >= apart);
    const level = free < 0 ? Math.min(levels.length, LEVELS - 1) : free;
    levels[level] = at;
    return { ...settlement, level };
  });
}
