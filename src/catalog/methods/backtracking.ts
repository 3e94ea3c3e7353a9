/** How the trial steps shrink, and what ends the search. */
export type Backtracking = { readonly eta: number; readonly rho: number; readonly c: number };

/** After so many trial steps nothing is left of the first one. */
const MOST_TRIES = 60;

/**
 * The first of the step lengths η, ρ η, ρ² η … by which f falls enough; 0 where none does. `valueAt` asks for f along
 * the direction, `slope` is the slope there. J. Nocedal, S. J. Wright, Numerical Optimization, 2nd edition, algorithm 3.1.
 */
export function backtrack(
  valueAt: (t: number) => number,
  f: number,
  slope: number,
  { eta, rho, c }: Backtracking,
): number {
  let t = eta;
  for (let tries = 0; tries < MOST_TRIES; tries++) {
    if (valueAt(t) <= f + c * t * slope) return t;
    t *= rho;
  }
  return 0;
}
