import { each, type Hand, inner, moved, type Path, slopes } from './ground';

const { sign, sqrt } = Math;

/** Plain descent at a constant rate. */
const descent = (rate: number): Path =>
  each((w, g) => {
    const first = w - rate * g(w);
    return [first, first - rate * g(first)];
  });

/** The rate of ASGD's second step, where that of the first is 0.02. */
const later = 0.02 / (1 + 1e-4 * 0.02) ** 0.75;

const averaged = (w: number, g: (w: number) => number): readonly [number, number] => {
  const first = (1 - 1e-4 * 0.02) * w - 0.02 * g(w);
  return [first, (1 - 1e-4 * later) * first - later * g(first)];
};

/** The slopes at the top of the small climb that SAM begins with. */
const felt = (w: readonly [number, number]) => {
  const g = slopes(w);
  return slopes(moved(w, 0.05 / sqrt(inner(g, g)), g));
};

/** Rules that follow the gradient alone. */
export const firstOrder: Readonly<Record<string, Hand>> = {
  'gd.plain': { path: descent(0.01) },
  'asgd.torch': { path: each(averaged) },
  'asgd.average': {
    // The second position enters the average with the weight 1/2.
    parameters: { t0: -1 },
    path: each((w, g) => {
      const [first, second] = averaged(w, g);
      return [first, (first + second) / 2];
    }),
  },
  'shrinking.plain': { path: descent(0.05) },
  'sign-sgd.plain': {
    path: each((w, g) => {
      const first = w - 0.05 * sign(g(w));
      return [first, first - 0.05 * sign(g(first))];
    }),
  },
  'sign-sgd.signum': {
    path: each((w, g) => {
      const first = w - 0.05 * sign(g(w));
      return [first, first - 0.05 * sign(0.09 * g(w) + 0.1 * g(first))];
    }),
  },
  'sam.plain': {
    path: (w) => {
      const first = moved(w, -0.01, felt(w));
      return [first, moved(first, -0.01, felt(first))];
    },
  },
  'sam.momentum': {
    path: (w) => {
      const first = moved(w, -0.01, felt(w));
      return [first, moved(moved(first, -0.009, felt(w)), -0.01, felt(first))];
    },
  },
};
