import type { Method } from '../method';
import { beginAt, lineFrom } from './line';
import { strongWolfe } from './strong-wolfe';
import { along, dot, largest, norm, times } from './vector';

type Parameters = { readonly eta: number; readonly c1: number; readonly c2: number };

interface Memory {
  /** The last step: its gradient, its direction, and how much f was expected to fall. Absent where it begins anew. */
  last?: { readonly g: Float64Array; readonly d: Float64Array; readonly fall: number };
}

/** How much of the last direction is kept, from the gradient now and before. */
type Beta = (g: Float64Array, before: Float64Array) => number;

/** J. Nocedal, S. J. Wright, Numerical Optimization, 2nd edition, algorithm 5.4. */
const methodOf = (beta: Beta): Method<Memory, Parameters> => ({
  order: 1,
  begin: () => ({}),
  step(w, oracle, memory, { eta, c1, c2 }) {
    const { f, g } = beginAt(oracle, w);
    let d = times(-1, g);
    if (memory.last) d = along(d, beta(g, memory.last.g), memory.last.d);
    // Only an exact search makes sure that this goes down.
    if (!(dot(g, d) < 0)) {
      d = times(-1, g);
      delete memory.last;
    }
    const slope = dot(g, d);
    if (!(slope < 0)) return 0;
    // The fall that the last step began with is expected again (p. 59).
    const first = memory.last ? memory.last.fall / slope : eta / norm(g);
    const from = { t: 0, f, slope, g };
    const { t } = strongWolfe(lineFrom(oracle, w, d), from, first, { c1, c2, reach: largest(d) });
    if (t > 0) memory.last = { g, d, fall: t * slope };
    else delete memory.last;
    w.set(along(w, t, d));
    return t;
  },
});

/** Nonlinear conjugate gradients with the β of R. Fletcher and C. M. Reeves (1964), equation (5.41a). */
export const fletcherReeves = methodOf((g, before) => dot(g, g) / dot(before, before));

/** Nonlinear conjugate gradients with the β of E. Polak and G. Ribière (1969), never negative: equation (5.45). */
export const polakRibiere = methodOf((g, before) =>
  Math.max(0, (dot(g, g) - dot(g, before)) / dot(before, before)),
);
