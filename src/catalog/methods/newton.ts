import type { Method } from '../method';
import { backtrack, type Backtracking } from './backtracking';
import { beginAt } from './line';
import { shifted, solve, solvePositive } from './linear';
import { along, dot, times } from './vector';

type Damped = Backtracking & { readonly beta: number };

/** Doubled so often, what is added to the diagonal outweighs any Hessian worth a try. */
const MOST_DOUBLINGS = 100;

/**
 * −(H + τ 1)⁻¹ g with the first τ of 0, β, 2β … that makes the matrix positive definite (from where its diagonal is
 * positive on); −g where none does. Nocedal and Wright, algorithm 3.3.
 */
function downhill(H: Float64Array, g: Float64Array, beta: number): Float64Array {
  const n = g.length;
  const lowest = g.reduce((least, _, i) => Math.min(least, H[i * n + i]!), Number.POSITIVE_INFINITY);
  const uphill = times(-1, g);
  let tau = lowest > 0 ? 0 : beta - lowest;
  for (let doublings = 0; doublings < MOST_DOUBLINGS; doublings++) {
    const d = solvePositive(shifted(H, n, tau), uphill);
    if (d) return d;
    tau = Math.max(2 * tau, beta);
  }
  return uphill;
}

/**
 * Newton's method that always goes down: the Hessian made positive definite, then a backtracking search. J. Nocedal,
 * S. J. Wright, Numerical Optimization, 2nd edition, algorithms 3.2 and 3.3.
 */
export const newtonDamped: Method<undefined, Damped> = {
  order: 2,
  begin: () => undefined,
  step(w, oracle, _, given) {
    const { f, g } = beginAt(oracle, w);
    const H = new Float64Array(w.length ** 2);
    oracle.hessian(w, H);
    const d = downhill(H, g, given.beta);
    const slope = dot(g, d);
    if (!(slope < 0)) return 0;
    const t = backtrack((length) => oracle.value(along(w, length, d)), f, slope, given);
    w.set(along(w, t, d));
    return t;
  },
};

/** Newton's method as it is: to where the quadratic that fits best is level, be it a minimum, a maximum or a saddle. */
export const newton: Method<undefined, { readonly eta: number }> = {
  order: 2,
  begin: () => undefined,
  step(w, oracle, _, { eta }) {
    const { g } = beginAt(oracle, w);
    const H = new Float64Array(w.length ** 2);
    oracle.hessian(w, H);
    w.set(along(w, -eta, solve(H, g)));
    return eta;
  },
};
