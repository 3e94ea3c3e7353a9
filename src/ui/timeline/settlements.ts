import { settledFrom, type Terrain } from '../../run/verdict';
import { crowdsOf } from '../../state/crowds';
import type { Trace, Traces } from '../../state/traces';

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

/** All settlements of a race, in the order of their steps; a crowd settles with the last of its runs. */
export function settlementsOf(traces: Traces, terrain: Terrain): Settlement[] {
  const crowds = crowdsOf(traces);
  const settlements =
    crowds.length > 0
      ? crowds.flatMap(({ racer, runs }) => arrival(racer, 0, runs, terrain))
      : traces.list.flatMap((trace) => arrival(trace.racer, trace.start, [trace], terrain));
  return settlements.sort((a, b) => a.step - b.step);
}

/** When the last of some runs settles; none if one never does. */
function arrival(racer: number, start: number, runs: readonly Trace[], terrain: Terrain): Settlement[] {
  const steps = runs.map(({ trajectory }) => settledFrom(trajectory, terrain) ?? Infinity);
  const step = Math.max(...steps);
  return step === Infinity ? [] : [{ racer, start, step }];
}

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
