import type { Stop } from './entry';
import type { End } from './trajectory';

/** Beyond this a coordinate counts as diverged: its square would soon leave the doubles. */
export const DIVERGED_BEYOND = 1e150;
/**
 * So many updates that change nothing, bit for bit, and a run is over. Memory may go on changing meanwhile and set it
 * moving again: Adadelta has been seen to rest for more than a hundred steps and leave.
 */
export const STALLED_AFTER = 1_000;

/** The recorded columns that the tests read; each at least as long as the rows asked about. */
export interface Watched {
  readonly w: readonly Float64Array[];
  readonly f: Float64Array;
  readonly gradNorm: Float64Array;
}

/** How many rows are good, and why there will be no more. */
export interface Judgement {
  readonly rows: number;
  readonly end?: End;
}

/** Judges rows `from` … `to − 1`, having judged all before them. */
export type Watch = (from: number, to: number) => Judgement;

type Test = (row: number) => boolean;

const moved = (w: readonly Float64Array[], row: number): number => {
  let sum = 0;
  for (const column of w) sum += (column[row]! - column[row - 1]!) ** 2;
  return Math.sqrt(sum);
};

/** Passes over the data without a better f, counted where a pass ends. */
function impatience(
  f: Float64Array,
  limit: number,
  pass: number,
  better: (a: number, b: number) => boolean,
): Test {
  let best = f[0]!;
  let passes = 0;
  return (row) => {
    if (row % pass !== 0) return false;
    passes = better(f[row]!, best) || (Number.isNaN(best) && !Number.isNaN(f[row]!)) ? 0 : passes + 1;
    if (passes === 0) best = f[row]!;
    return passes >= limit;
  };
}

function stopTest({ w, f, gradNorm }: Watched, stop: Stop, pass: number, sign: 'min' | 'max'): Test {
  switch (stop.kind) {
    case 'lagged':
      return (row) => Math.abs(f[row - 1]! - (row > 1 ? f[row - 2]! : 0)) < stop.value;
    case 'change':
      return (row) => Math.abs(f[row]! - f[row - 1]!) < stop.value;
    case 'move':
      return (row) => moved(w, row) < stop.value;
    case 'gradient':
      return (row) => gradNorm[row]! < stop.value;
    case 'patience':
      return impatience(f, stop.value, pass, sign === 'min' ? (a, b) => a < b : (a, b) => a > b);
  }
}

const isWild = (w: readonly Float64Array[], row: number): boolean => {
  for (const column of w) if (!(Math.abs(column[row]!) <= DIVERGED_BEYOND)) return true;
  return false;
};

const isSame = (w: readonly Float64Array[], row: number): boolean => {
  for (const column of w) if (column[row] !== column[row - 1]) return false;
  return true;
};

/**
 * Watches the rows of one run, in order. A diverged row is dropped, the rows before it stay; a run that converged or
 * stalled ends with the row that showed it. `pass` is the number of steps in one pass over the data.
 */
export function watch(columns: Watched, stop: Stop | undefined, pass: number, sign: 'min' | 'max'): Watch {
  let test: Test | undefined;
  let still = 0;
  return (from, to) => {
    // Patience remembers row 0, which exists only now.
    test ??= stop && stopTest(columns, stop, pass, sign);
    for (let row = Math.max(1, from); row < to; row++) {
      if (isWild(columns.w, row)) return { rows: row, end: { kind: 'diverged', step: row } };
      if (test?.(row)) return { rows: row + 1, end: { kind: 'converged', step: row } };
      still = isSame(columns.w, row) ? still + 1 : 0;
      if (still >= STALLED_AFTER) return { rows: row + 1, end: { kind: 'stalled', step: row } };
    }
    return { rows: to };
  };
}
