import type { Method } from '../method';
import { backtrack, type Backtracking } from './backtracking';
import { beginAt } from './line';
import { along, dot, times } from './vector';

/** Gradient descent whose step is shortened until f falls enough: L. Armijo (1966). */
export const armijo: Method<undefined, Backtracking> = {
  order: 1,
  begin: () => undefined,
  step(w, oracle, _, given) {
    const { f, g } = beginAt(oracle, w);
    const slope = -dot(g, g);
    if (!(slope < 0)) return 0;
    const d = times(-1, g);
    const t = backtrack((length) => oracle.value(along(w, length, d)), f, slope, given);
    w.set(along(w, t, d));
    return t;
  },
};
