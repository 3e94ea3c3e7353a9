import type { Domain } from '../../experiment/experiment';
import { DOMAINS } from '../../paint/framing';
import { rowAt, type Trajectory } from '../../run/trajectory';

/** How far a path tells where to look: one interval per coordinate, about the domain and the path's own start. */
export const reachOf = (domain: Domain, { w }: Pick<Trajectory, 'w'>): Domain =>
  domain.map(([low, high], i) => {
    const [from, to] = [Math.min(low, w[i]![0]!), Math.max(high, w[i]![0]!)];
    const more = ((to - from) * (DOMAINS - 1)) / 2;
    return [from - more, to + more];
  });

/** The last row at or before a step that tells where to look: a racer that leaves for infinity is not followed there. */
export function rowInReach(trajectory: Trajectory, step: number, domain: Domain): number {
  const reach = reachOf(domain, trajectory);
  const isBeyond = (row: number): boolean =>
    reach.some(([low, high], i) => !(trajectory.w[i]![row]! >= low && trajectory.w[i]![row]! <= high));
  let row = rowAt(trajectory, step);
  while (row > 0 && isBeyond(row)) row -= 1;
  return row;
}
