import type { Method, Oracle } from '../method';
import { lineFrom, type Line, type Place, beginAt } from './line';
import { strongWolfe } from './strong-wolfe';
import { along, dot, largest, minus, taxicab, times } from './vector';

/** Torch's `history_size`, `max_iter`, `max_eval`, `tolerance_grad` and `tolerance_change`, in this order behind `lr`. */
type Parameters = {
  readonly eta: number;
  readonly m: number;
  readonly k: number;
  readonly K: number;
  readonly eps: number;
  readonly delta: number;
};

/** A move, the change of the gradient over it, and 1 / (y · s). */
interface Pair {
  readonly s: Float64Array;
  readonly y: Float64Array;
  readonly rho: number;
}

interface Memory {
  /** Oldest first. */
  readonly pairs: Pair[];
  /** y · s / y · y of the newest pair: the size of the inverse Hessian that the recursion begins with. */
  scale: number;
  /** The last iteration: its direction, its step length and the gradient that it began with. */
  last: { readonly d: Float64Array; t: number; readonly g: Float64Array } | undefined;
}

/** A typed or linked value may be anything: beyond these a step would not come back. */
const MOST_PAIRS = 300;
const MOST_ITERATIONS = 200;
/** Pairs with less curvature are forgotten. */
const LEAST_CURVATURE = 1e-10;

function remember(memory: Memory, g: Float64Array, m: number): void {
  if (!memory.last) return;
  const { last, pairs } = memory;
  const [y, s] = [minus(g, last.g), times(last.t, last.d)];
  const curvature = dot(y, s);
  if (!(curvature > LEAST_CURVATURE)) return;
  if (pairs.length >= Math.min(m, MOST_PAIRS)) pairs.shift();
  pairs.push({ s, y, rho: 1 / curvature });
  memory.scale = curvature / dot(y, y);
}

/** The two-loop recursion: the approximate inverse Hessian times −g. */
function direction({ pairs, scale }: Memory, g: Float64Array): Float64Array {
  let d = times(-1, g);
  const alphas = pairs.map(() => 0);
  for (let i = pairs.length - 1; i >= 0; i--) {
    const { s, y, rho } = pairs[i]!;
    alphas[i] = dot(s, d) * rho;
    d = along(d, -alphas[i]!, y);
  }
  d = times(scale, d);
  pairs.forEach(({ s, y, rho }, i) => {
    d = along(d, alphas[i]! - dot(y, d) * rho, s);
  });
  return d;
}

/** Goes along a line, knowing where it begins; `d` is its direction. */
type Advance = (line: Line, from: Place, first: number, d: Float64Array) => Place;

const searching: Advance = (line, from, first, d) =>
  strongWolfe(line, from, first, { c1: 1e-4, c2: 0.9, reach: largest(d) });

const plainly: Advance = (line, _, first) => line(first);

/** A step: up to k iterations, each along its own direction. */
function step(w: Float64Array, oracle: Oracle, memory: Memory, given: Parameters, advance: Advance): number {
  let here = beginAt(oracle, w);
  if (largest(here.g) <= given.eps) return 0;
  let asked = 1;
  let went = 0;
  const most = Math.min(given.k, MOST_ITERATIONS);
  for (let iteration = 1; iteration <= most; iteration++) {
    const { f, g } = here;
    const first = memory.last ? given.eta : Math.min(1, 1 / taxicab(g)) * given.eta;
    remember(memory, g, given.m);
    const d = direction(memory, g);
    const last = { d, t: first, g };
    memory.last = last;
    const slope = dot(g, d);
    if (slope > -given.delta) break;
    const isLast = iteration + 1 > most;
    if (isLast && advance === plainly) {
      w.set(along(w, first, d));
      return first;
    }
    const line = lineFrom(oracle, w.slice(), d);
    const counted: Line = (t) => {
      asked += 1;
      return line(t);
    };
    const place = advance(counted, { t: 0, f, slope, g }, first, d);
    last.t = went = place.t;
    here = place;
    w.set(along(w, went, d));
    const isLevel = largest(place.g) <= given.eps;
    const isStuck = largest(times(went, d)) <= given.delta || Math.abs(place.f - f) < given.delta;
    if (isLast || asked >= given.K || isLevel || isStuck) break;
  }
  return went;
}

const methodOf = (advance: Advance): Method<Memory, Parameters> => ({
  order: 1,
  begin: () => ({ pairs: [], scale: 1, last: undefined }),
  step: (w, oracle, memory, given) => step(w, oracle, memory, given, advance),
});

/** L-BFGS that takes every step as long as `eta` says: torch.optim.LBFGS of torch 1.13 without a line search. */
export const lbfgs = methodOf(plainly);

/** L-BFGS with a strong Wolfe search: torch.optim.LBFGS of torch 1.13 with `line_search_fn='strong_wolfe'`. */
export const lbfgsStrongWolfe = methodOf(searching);
