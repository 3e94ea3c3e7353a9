import type { Trajectory } from '../../run/trajectory';

/** The average of a run's places, as a run through them, and the last row at which the two are still one. */
interface Averaged {
  readonly run: Trajectory;
  readonly from: number;
}

const known = new WeakMap<Trajectory, Averaged | null>();

/** The average that a run keeps of its places; null where it keeps none, or none that is elsewhere. */
export function averageOf(trajectory: Trajectory): Averaged | null {
  const found = known.get(trajectory) ?? read(trajectory);
  known.set(trajectory, found);
  return found;
}

function read(trajectory: Trajectory): Averaged | null {
  const { average, w, rows } = trajectory;
  if (!average) return null;
  for (let k = 1; k < rows; k++)
    if (average.some((column, i) => column[k] !== w[i]![k]))
      return { run: { ...trajectory, w: average }, from: k - 1 };
  return null;
}
