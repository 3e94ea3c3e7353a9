import type { Trajectory } from './trajectory';

/** Where distances are measured to and on which scale: the points to be reached (the known minima; going
 * up the maxima), and the length of the domain's diagonal. */
export interface Terrain {
  readonly goals: readonly { readonly at: readonly number[] }[];
  readonly diagonal: number;
}

/** How a racer is doing at the playhead: the engine's finding, phrased by `words/`. */
export type Verdict =
  | { readonly kind: 'settled'; readonly step: number }
  | { readonly kind: 'diverged'; readonly step: number }
  | { readonly kind: 'overshot' }
  | { readonly kind: 'creeping' }
  | { readonly kind: 'descending' };

/** Nearer than this part of the domain's diagonal is at the goal. */
const NEAR = 0.005;
/** A move under this part of the diagonal is creeping; a distance that grew by less has not grown. */
const SMALL = 0.001;

/** The length of the diagonal of a domain. */
export const diagonalOf = (domain: readonly (readonly [number, number])[]): number =>
  Math.hypot(...domain.map(([low, high]) => high - low));

/** The distance of a row to the nearest goal; NaN where none is known. */
export function distanceAt({ w }: Trajectory, row: number, goals: Terrain['goals']): number {
  let nearest = Number.NaN;
  for (const { at } of goals) {
    let sum = 0;
    for (let i = 0; i < w.length; i++) sum += (w[i]![row]! - at[i]!) ** 2;
    const distance = Math.sqrt(sum);
    if (!(distance >= nearest)) nearest = distance;
  }
  return nearest;
}

/** The row from which a trajectory stays near a goal to its end; absent if its last row is not near one. */
export function settledFrom(trajectory: Trajectory, { goals, diagonal }: Terrain): number | undefined {
  let row = trajectory.rows;
  while (row > 0 && distanceAt(trajectory, row - 1, goals) <= NEAR * diagonal) row -= 1;
  return row < trajectory.rows && trajectory.end.kind !== 'diverged' ? row : undefined;
}

/** The smallest distance to a goal that a trajectory has had by each row. */
function closestSoFar(trajectory: Trajectory, goals: Terrain['goals']): Float64Array {
  const closest = new Float64Array(trajectory.rows);
  let best = Number.POSITIVE_INFINITY;
  for (let row = 0; row < trajectory.rows; row++) {
    const distance = distanceAt(trajectory, row, goals);
    if (distance < best) best = distance;
    closest[row] = best;
  }
  return closest;
}

const moveAt = ({ w }: Trajectory, row: number): number =>
  row === 0 ? Number.POSITIVE_INFINITY : Math.hypot(...w.map((column) => column[row]! - column[row - 1]!));

/**
 * Reads a trajectory once; the function it returns gives the verdict at any step, at a constant price. Beyond its last
 * row a racer stays where it ended, and a diverged one is lost.
 */
export function judge(trajectory: Trajectory, terrain: Terrain): (step: number) => Verdict {
  const settled = settledFrom(trajectory, terrain);
  const closest = closestSoFar(trajectory, terrain.goals);
  const last = trajectory.rows - 1;
  return (step) => {
    const row = Math.min(Math.max(0, Math.floor(step)), last);
    if (trajectory.end.kind === 'diverged' && step >= last)
      return { kind: 'diverged', step: trajectory.end.step };
    if (settled !== undefined && row >= settled) return { kind: 'settled', step: settled };
    const grown = distanceAt(trajectory, row, terrain.goals) - closest[row]!;
    if (grown > SMALL * terrain.diagonal) return { kind: 'overshot' };
    return { kind: moveAt(trajectory, row) < SMALL * terrain.diagonal ? 'creeping' : 'descending' };
  };
}
