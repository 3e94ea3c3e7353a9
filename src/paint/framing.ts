import { fit, type Aspect, type Box, type Camera, type Point, type Size } from './camera';

/** The places of one run, as columns of equal length; row k is the place after k updates. */
export interface Path {
  readonly xs: Float64Array;
  readonly ys: Float64Array;
  /** How many rows of the columns are filled. */
  readonly rows: number;
}

/** What an opening camera is chosen from, in the surface's units. */
export interface Framing {
  readonly starts: readonly Point[];
  readonly paths: readonly Path[];
  /** All known goals; only the one nearest to each start is framed. */
  readonly goals: readonly Point[];
  readonly domain: Box;
}

/** Air left on each side of what is framed, as a fraction of the canvas. */
const AIR = 0.12;
/** Rows outside this many domains (about its middle) say nothing about where to look. */
export const DOMAINS = 3;
/** What is framed is at least this part of the domain, so that a run that never moved still has surroundings. */
const LEAST = 0.1;

/** The camera a map opens with: the starts, all paths and the goals nearest to the starts, with air around them. */
export function frame(framing: Framing, size: Size, aspect: Aspect = 'equal'): Camera {
  const { domain, starts } = framing;
  const seen = { x0: Infinity, y0: Infinity, x1: -Infinity, y1: -Infinity };
  const see = (x: number, y: number): void => {
    seen.x0 = Math.min(seen.x0, x);
    seen.x1 = Math.max(seen.x1, x);
    seen.y0 = Math.min(seen.y0, y);
    seen.y1 = Math.max(seen.y1, y);
  };
  for (const start of starts) {
    see(start.x, start.y);
    const goal = nearest(start, framing.goals);
    if (goal) see(goal.x, goal.y);
  }
  const limits = grown(domain, DOMAINS);
  for (const path of framing.paths) {
    for (let k = 0; k < path.rows; k++) {
      const [x, y] = [path.xs[k]!, path.ys[k]!];
      if (x >= limits.x0 && x <= limits.x1 && y >= limits.y0 && y <= limits.y1) see(x, y);
    }
  }
  return fit(seen.x0 > seen.x1 ? domain : atLeast(seen, domain), size, AIR, aspect);
}

function nearest(from: Point, candidates: readonly Point[]): Point | undefined {
  const distance = (to: Point) => Math.hypot(to.x - from.x, to.y - from.y);
  return candidates.reduce<Point | undefined>(
    (best, candidate) => (best && distance(best) <= distance(candidate) ? best : candidate),
    undefined,
  );
}

/** A box made `times` as large about its middle. */
function grown(box: Box, times: number): Box {
  const dx = ((box.x1 - box.x0) * (times - 1)) / 2;
  const dy = ((box.y1 - box.y0) * (times - 1)) / 2;
  return { x0: box.x0 - dx, y0: box.y0 - dy, x1: box.x1 + dx, y1: box.y1 + dy };
}

function atLeast(box: Box, domain: Box): Box {
  const dx = Math.max(0, (domain.x1 - domain.x0) * LEAST - (box.x1 - box.x0)) / 2;
  const dy = Math.max(0, (domain.y1 - domain.y0) * LEAST - (box.y1 - box.y0)) / 2;
  return { x0: box.x0 - dx, y0: box.y0 - dy, x1: box.x1 + dx, y1: box.y1 + dy };
}
