import type { Line, Place } from './line';

/** What a search is content with. */
export interface Wolfe {
  /** The part of the first slope that f has to fall by, at least. */
  readonly c1: number;
  /** The part of the first slope that may be left, at most. */
  readonly c2: number;
  /** The largest coordinate of the direction: a bracket that spans less than 1e-9 of movement is given up. */
  readonly reach: number;
}

const MOST_TRIES = 25;
const LEAST_MOVE = 1e-9;
/** A trial step at least so far from both ends of the bracket, as a part of it. */
const MARGIN = 0.1;

/** Where the cubic through two places and their slopes is lowest, within bounds; their middle where that is nowhere. */
function cubicMinimum(a: Place, b: Place, low: number, high: number): number {
  const [left, right] = a.t <= b.t ? [a, b] : [b, a];
  const d1 = a.slope + b.slope - (3 * (a.f - b.f)) / (a.t - b.t);
  const d2 = Math.sqrt(d1 * d1 - a.slope * b.slope);
  const at = right.t - (right.t - left.t) * ((right.slope + d2 - d1) / (right.slope - left.slope + 2 * d2));
  return Number.isFinite(at) ? Math.min(Math.max(at, low), high) : (low + high) / 2;
}

/** Two places between which one is good enough, or a good one twice; and how many have been tried. */
interface Bracket {
  readonly ends: readonly [Place, Place];
  readonly tries: number;
}

/** What makes a place acceptable, seen from where the search began. A value that is no number is too high. */
const judging = (from: Place, { c1, c2 }: Wolfe) => ({
  isLowEnough: ({ t, f }: Place): boolean => f <= from.f + c1 * t * from.slope,
  isFlatEnough: ({ slope }: Place): boolean => Math.abs(slope) <= -c2 * from.slope,
});

type Judging = ReturnType<typeof judging>;

function bracket(line: Line, from: Place, first: number, { isLowEnough, isFlatEnough }: Judging): Bracket {
  let before = from;
  let now = line(first);
  for (let tries = 0; tries < MOST_TRIES; tries++) {
    if (!isLowEnough(now) || (tries > 1 && !(now.f < before.f))) return { ends: [before, now], tries };
    if (isFlatEnough(now)) return { ends: [now, now], tries };
    if (now.slope >= 0) return { ends: [before, now], tries };
    const t = cubicMinimum(before, now, now.t + 0.01 * (now.t - before.t), now.t * 10);
    before = now;
    now = line(t);
  }
  return { ends: [from, now], tries: MOST_TRIES };
}

/** The next length to try; the second time that it would be beside an end of the bracket, some way off that end. */
function nextTry(
  [a, b]: readonly [Place, Place],
  hugs: number,
): { readonly t: number; readonly hugs: number } {
  const [low, high] = [Math.min(a.t, b.t), Math.max(a.t, b.t)];
  const t = cubicMinimum(a, b, low, high);
  const margin = MARGIN * (high - low);
  if (!(Math.min(high - t, t - low) < margin)) return { t, hugs: 0 };
  if (hugs === 0 && t < high && t > low) return { t, hugs: 1 };
  return { t: Math.abs(t - high) < Math.abs(t - low) ? high - margin : low + margin, hugs: 0 };
}

const lowestOf = ([a, b]: readonly [Place, Place]): 0 | 1 => (a.f <= b.f || Number.isNaN(b.f) ? 0 : 1);

/**
 * A step that satisfies the strong Wolfe conditions, or the lowest one found in 25 tries: bracketing, then zooming by
 * cubic interpolation. J. Nocedal, S. J. Wright, Numerical Optimization, 2nd edition, algorithms 3.5 and 3.6, with the
 * safeguards of torch.optim 1.13 (`_strong_wolfe`), which it follows try by try.
 */
export function strongWolfe(line: Line, from: Place, first: number, wolfe: Wolfe): Place {
  const judge = judging(from, wolfe);
  const { ends: found, tries: begun } = bracket(line, from, first, judge);
  const ends: [Place, Place] = [...found];
  let low = lowestOf(ends);
  let hugs = 0;
  for (let tries = begun; tries < MOST_TRIES; tries++) {
    if (Math.abs(ends[1].t - ends[0].t) * wolfe.reach < LEAST_MOVE) break;
    const next = nextTry(ends, hugs);
    hugs = next.hugs;
    const now = line(next.t);
    const high = low === 0 ? 1 : 0;
    if (!judge.isLowEnough(now) || !(now.f < ends[low].f)) {
      ends[high] = now;
      low = lowestOf(ends);
      continue;
    }
    if (judge.isFlatEnough(now)) return now;
    if (now.slope * (ends[high].t - ends[low].t) >= 0) ends[high] = ends[low];
    ends[low] = now;
  }
  return ends[low];
}
