import type { Box } from './camera';

/** The part of a segment that lies in a box, and where along the segment it enters and leaves (0 … 1). */
export interface Clipped {
  x0: number;
  y0: number;
  x1: number;
  y1: number;
  enter: number;
  leave: number;
}

/** A place for `clipSegment` to write to, so that a path of a million points costs no garbage. */
export const emptyClip = (): Clipped => ({ x0: 0, y0: 0, x1: 0, y1: 0, enter: 0, leave: 1 });

/**
 * Clips the segment (ax, ay)–(bx, by) to a box (Liang and Barsky 1984), in any units; writes the part inside to `out`
 * and returns whether there is one. Ends may be as far away as 1e150: what is written never leaves the box.
 */
export function clipSegment(ax: number, ay: number, bx: number, by: number, box: Box, out: Clipped): boolean {
  const dx = bx - ax;
  const dy = by - ay;
  out.enter = 0;
  out.leave = 1;
  if (!cut(-dx, ax - box.x0, out) || !cut(dx, box.x1 - ax, out)) return false;
  if (!cut(-dy, ay - box.y0, out) || !cut(dy, box.y1 - ay, out)) return false;
  out.x0 = within(out.enter === 0 ? ax : ax + out.enter * dx, box.x0, box.x1);
  out.y0 = within(out.enter === 0 ? ay : ay + out.enter * dy, box.y0, box.y1);
  out.x1 = within(out.leave === 1 ? bx : ax + out.leave * dx, box.x0, box.x1);
  out.y1 = within(out.leave === 1 ? by : ay + out.leave * dy, box.y0, box.y1);
  return true;
}

/** Narrows the part by one side of the box: `speed` towards it and `room` before it. */
function cut(speed: number, room: number, out: Clipped): boolean {
  if (speed === 0) return room >= 0;
  const t = room / speed;
  if (speed < 0) out.enter = Math.max(out.enter, t);
  else out.leave = Math.min(out.leave, t);
  return out.enter <= out.leave;
}

// Far ends make `enter`, and even more `enter · dx`, coarser than the box itself.
const within = (value: number, low: number, high: number): number => Math.min(Math.max(value, low), high);
