import type { Data } from './entry';
import { uniform } from './randomness';

/**
 * Which rows each step's gradient sees: `size` of them drawn at each step without replacement; or slices of a
 * permutation, a new one for each pass over the data; or those that were stored, `size` a step, begun again after the
 * last.
 */
export type BatchSource =
  | { readonly kind: 'draw' | 'epoch'; readonly size: number }
  | { readonly kind: 'stored'; readonly size: number; readonly rows: ArrayLike<number> };

/** Lanes of the seed's stream beyond those of the gradient noise, which has two for each coordinate. */
const FIRST_LANE = 1024;

/** How many steps make one pass over the data, with batches of so many rows; each step does without. */
export const stepsPerPass = (rows: number, size = rows): number => Math.max(1, Math.ceil(rows / size));

/** The batches of a run over so many rows: the same for every racer with this seed. Sizes are whole, from 1 to `rows`. */
export function batchesOf(source: BatchSource, rows: number, seed: number): NonNullable<Data['batch']> {
  const { kind, size } = source;
  switch (kind) {
    case 'draw':
      return { size, at: drawn(rows, size, seed) };
    case 'epoch':
      return { size, at: sliced(rows, size, seed) };
    case 'stored': {
      const all = Uint32Array.from(source.rows);
      const steps = all.length / size;
      return { size, at: (t) => all.subarray(((t - 1) % steps) * size, (((t - 1) % steps) + 1) * size) };
    }
  }
}

/** The first `count` places of a shuffle by Fisher and Yates: `pool` is left with them in front. */
function shuffle(pool: Uint32Array, count: number, seed: number, draw: number): void {
  for (let i = 0; i < count; i++) {
    const other = i + Math.floor(uniform(seed, draw, FIRST_LANE + i) * (pool.length - i));
    [pool[i], pool[other]] = [pool[other]!, pool[i]!];
  }
}

const inOrder = (rows: number): Uint32Array => Uint32Array.from({ length: rows }, (_, row) => row);

function drawn(rows: number, size: number, seed: number): (t: number) => Uint32Array {
  const first = inOrder(rows);
  const pool = inOrder(rows);
  return (t) => {
    // From the same order every time, so that a step's batch does not depend on which steps were asked for before.
    pool.set(first);
    shuffle(pool, size, seed, t);
    return pool.slice(0, size);
  };
}

function sliced(rows: number, size: number, seed: number): (t: number) => Uint32Array {
  const first = inOrder(rows);
  const permutation = inOrder(rows);
  const steps = stepsPerPass(rows, size);
  let shuffled = -1;
  return (t) => {
    const pass = Math.floor((t - 1) / steps);
    if (pass !== shuffled) {
      permutation.set(first);
      shuffle(permutation, rows, seed, pass);
      shuffled = pass;
    }
    // The last slice reaches back for the rows that it lacks: all batches have one size.
    const from = Math.min(((t - 1) % steps) * size, rows - size);
    return permutation.slice(from, from + size);
  };
}
