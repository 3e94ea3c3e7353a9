import { rowAt } from '../../run/trajectory';
import type { Trace } from '../../state/traces';

/** Each trace's place at a step, from 1: by f, upwards or downwards; those that have diverged last. */
export function ranksAt(list: readonly Trace[], step: number, sign: 'min' | 'max'): number[] {
  const heights = list.map(({ trajectory }) => {
    const { f, end, rows } = trajectory;
    const lost = end.kind === 'diverged' && step >= rows - 1;
    const height = f[rowAt(trajectory, step)]! * (sign === 'min' ? 1 : -1);
    return lost || Number.isNaN(height) ? Number.MAX_VALUE : height;
  });
  const order = heights.map((_, index) => index).sort((a, b) => heights[a]! - heights[b]! || a - b);
  const ranks = heights.map(() => 0);
  order.forEach((index, place) => (ranks[index] = place + 1));
  return ranks;
}
