import type { Trajectory } from '../../run/trajectory';

/** The average of a run's places, as a run through them, and the last row at which the two are still one. */
interface Averaged {
  readonly run: Trajectory;
  readonly from: number;
}

/** Nearer than this part of their coordinates, a place and the average are one but for rounding. */
const ROUNDING = 1e-9;

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
  const hasLeft = (k: number): boolean =>
    w.some((column, i) => {
      const [before, now] = [column[k - 1]!, column[k]!];
      return Math.abs(average[i]![k]! - now) > ROUNDING * (Math.abs(before) + Math.abs(now));
    });
  for (let k = 1; k < rows; k++) if (hasLeft(k)) return { run: { ...trajectory, w: average }, from: k - 1 };
  return null;
}
