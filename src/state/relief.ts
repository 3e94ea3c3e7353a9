import { tableOf } from '../experiment/data';
import type { ResolvedObjective } from '../experiment/resolve';
import { curvature, type Relief } from '../run/curvature';

type ReliefAt = ((at: readonly number[]) => Relief) | undefined;

const known = new WeakMap<ResolvedObjective, ReliefAt>();

/** Slope and curvature at any place of a surface; undefined where they cannot be composed. */
export function reliefOf(objective: ResolvedObjective): ReliefAt {
  if (known.has(objective)) return known.get(objective);
  const { data } = objective;
  const made = curvature(objective, data && tableOf(data));
  const found = made.ok ? made.value : undefined;
  known.set(objective, found);
  return found;
}
