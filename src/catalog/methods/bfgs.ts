import type { Method } from '../method';
import { beginAt, lineFrom } from './line';
import { strongWolfe } from './strong-wolfe';
import { dot, largest, minus, norm, times } from './vector';

type Parameters = { readonly eta: number; readonly c1: number; readonly c2: number };

interface Memory {
  /** The inverse Hessian as it is believed to be, row after row; absent before the first step. */
  H?: Float64Array;
}

/** A number times the identity. */
function scaled(by: number, n: number): Float64Array {
  const H = new Float64Array(n * n);
  for (let i = 0; i < n; i++) H[i * n + i] = by;
  return H;
}

const rowsTimes = (H: Float64Array, v: Float64Array): Float64Array =>
  v.map((_, i) => dot(H.subarray(i * v.length, (i + 1) * v.length), v));

/** Equation (6.17), multiplied out: H − ρ (s (Hy)ᵀ + Hy sᵀ) + ρ (1 + ρ y·Hy) s sᵀ. */
function update(H: Float64Array, s: Float64Array, y: Float64Array): void {
  const n = s.length;
  const rho = 1 / dot(y, s);
  const Hy = rowsTimes(H, y);
  const weight = rho * (1 + rho * dot(y, Hy));
  for (let i = 0; i < n; i++)
    for (let j = 0; j < n; j++)
      H[i * n + j]! += weight * s[i]! * s[j]! - rho * (s[i]! * Hy[j]! + Hy[i]! * s[j]!);
}

/**
 * BFGS: J. Nocedal, S. J. Wright, Numerical Optimization, 2nd edition, algorithm 6.1 with equations (6.17) and (6.20).
 * The first trial step has the length `eta` (p. 142), all others are the whole of −H g.
 */
export const bfgs: Method<Memory, Parameters> = {
  order: 1,
  begin: () => ({}),
  step(w, oracle, memory, { eta, c1, c2 }) {
    const { f, g } = beginAt(oracle, w);
    const n = w.length;
    const isFirst = memory.H === undefined;
    const H = memory.H ?? scaled(eta / norm(g), n);
    const d = times(-1, rowsTimes(H, g));
    const slope = dot(g, d);
    if (!(slope < 0)) return 0;
    const from = { t: 0, f, slope, g };
    const place = strongWolfe(lineFrom(oracle, w, d), from, 1, { c1, c2, reach: largest(d) });
    const [s, y] = [times(place.t, d), minus(place.g, g)];
    if (dot(y, s) > 0) {
      memory.H = isFirst ? scaled(dot(y, s) / dot(y, y), n) : H;
      update(memory.H, s, y);
    }
    s.forEach((move, i) => (w[i]! += move));
    return place.t;
  },
};
