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
  /** It was stopped by hand, and had not settled. */
  | { readonly kind: 'cancelled'; readonly step: number }
  /**
   * It ran past the goal that is nearest to it now. Its path, straight from row to row as it is drawn, has come within
   * half the distance at which it set out, and it is now farther than twice as far as it has come near. Who passes in a
   * straight line has by then gone round the goal by 120° at least; who has never been nearer than at the start has
   * not passed it.
   */
  | { readonly kind: 'overshot' }
  | { readonly kind: 'creeping' }
  | { readonly kind: 'descending' };

/** Nearer than this part of the domain's diagonal is at the goal. */
const NEAR = 0.005;
/** A move under this part of the diagonal is creeping; a distance that grew by less has not grown. */
const SMALL = 0.001;
/** Nearer to a goal than this part of the distance at the start has come near to it. */
const CAME_NEAR = 0.5;
/** So many times farther than it came near is away again. */
const AWAY_AGAIN = 2;

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

/** 1 for each row at which a trajectory has overshot, 0 for the others. */
function overshotRows(trajectory: Trajectory, terrain: Terrain): Uint8Array {
  const overshot = new Uint8Array(trajectory.rows);
  const nearest = new Float64Array(trajectory.rows).fill(Infinity);
  for (const { at } of terrain.goals) passBy(at, trajectory, terrain.diagonal, nearest, overshot);
  return overshot;
}

/** Marks the rows that have overshot a goal, among those that no other goal is nearer to. */
function passBy(
  at: readonly number[],
  { w, rows }: Trajectory,
  diagonal: number,
  nearest: Float64Array,
  overshot: Uint8Array,
): void {
  // Squares of distances: at the row before, and the smallest that the path has had.
  let before = w.reduce((sum, column, i) => sum + (column[0]! - at[i]!) ** 2, 0);
  let closest = before;
  const near = CAME_NEAR ** 2 * before;
  for (let row = 1; row < rows; row++) {
    let now = 0;
    let both = 0;
    for (let i = 0; i < w.length; i++) {
      const there = w[i]![row]! - at[i]!;
      now += there * there;
      both += there * (w[i]![row - 1]! - at[i]!);
    }
    // Between two rows the path is straight, and may come nearer than either.
    const behind = before - both;
    const ahead = now - both;
    const least = behind > 0 && ahead > 0 ? before - (behind / (behind + ahead)) * behind : now;
    if (least < closest) closest = Math.max(0, least);
    before = now;
    if (now >= nearest[row]!) continue;
    nearest[row] = now;
    const isPast = closest < near && now > AWAY_AGAIN ** 2 * closest;
    overshot[row] = Number(isPast && Math.sqrt(now) - Math.sqrt(closest) > SMALL * diagonal);
  }
}

const moveAt = ({ w }: Trajectory, row: number): number =>
  row === 0 ? Number.POSITIVE_INFINITY : Math.hypot(...w.map((column) => column[row]! - column[row - 1]!));

/**
 * Reads a trajectory once; the function it returns gives the verdict at any step, at a constant price. Beyond its last
 * row a racer stays where it ended, and a diverged one is lost.
 */
export function judge(trajectory: Trajectory, terrain: Terrain): (step: number) => Verdict {
  const settled = settledFrom(trajectory, terrain);
  const overshot = overshotRows(trajectory, terrain);
  const last = trajectory.rows - 1;
  const { end } = trajectory;
  return (step) => {
    const row = Math.min(Math.max(0, Math.floor(step)), last);
    if (end.kind === 'diverged' && step >= last) return { kind: 'diverged', step: end.step };
    if (settled !== undefined && row >= settled) return { kind: 'settled', step: settled };
    if (end.kind === 'cancelled' && step >= last) return { kind: 'cancelled', step: end.step };
    if (overshot[row] === 1) return { kind: 'overshot' };
    return { kind: moveAt(trajectory, row) < SMALL * terrain.diagonal ? 'creeping' : 'descending' };
  };
}
