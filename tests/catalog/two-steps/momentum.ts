import { average, each, type Hand, unbiased } from './ground';

const { sqrt } = Math;

/** Plain momentum, however its first velocity comes about. */
const heavyBall = each((w, g) => {
  const first = w - 0.01 * g(w);
  return [first, first + 0.9 * (first - w) - 0.01 * g(first)];
});

/** Nesterov's point sequence: the second gradient is taken 0.9 of the first move further on. */
const lookAhead = each((w, g) => {
  const first = w - 0.01 * g(w);
  const ahead = first + 0.9 * (first - w);
  return [first, ahead - 0.01 * g(ahead)];
});

/** Where Lookahead has gone half-way to the point that two steps of its inner rule reach. */
const halfWay = (path: (w: number, g: (w: number) => number) => readonly [number, number]): Hand => ({
  parameters: { k: 2 },
  path: each((w, g) => {
    const [first, second] = path(w, g);
    return [first, (w + second) / 2];
  }),
});

/** Rules that remember the way they came. */
export const withMomentum: Readonly<Record<string, Hand>> = {
  'momentum.velocity': { path: heavyBall },
  'momentum.torch': { path: heavyBall },
  'momentum.ema': {
    path: each((w, g) => {
      const first = w - 0.1 * 0.1 * g(w);
      return [first, first - 0.1 * (0.9 * 0.1 * g(w) + 0.1 * g(first))];
    }),
  },
  'nesterov.velocity': { path: lookAhead },
  'nesterov.torch': {
    path: each((w, g) => {
      const first = w - 0.01 * 1.9 * g(w);
      const sum = 0.9 * g(w) + g(first);
      return [first, first - 0.01 * (g(first) + 0.9 * sum)];
    }),
  },
  'nesterov.notes': { path: lookAhead },
  'nesterov.notes-fair': { path: lookAhead },
  'aggmo.plain': {
    path: each((w, g) => {
      const first = w - 0.005 * g(w);
      return [first, first - (0.005 * (3 * g(first) + (0.8 + 0.96) * g(w))) / 3];
    }),
  },
  'qhm.plain': {
    path: each((w, g) => {
      const first = w - 0.1 * (0.3 * g(w) + 0.7 * 0.1 * g(w));
      return [first, first - 0.1 * (0.3 * g(first) + 0.7 * average(0.9, g(w), g(first)))];
    }),
  },
  'lookahead.momentum': halfWay((w, g) => {
    const first = w - 0.01 * g(w);
    return [first, first - 0.01 * (0.9 * g(w) + g(first))];
  }),
  'lookahead.gd': halfWay((w, g) => {
    const first = w - 0.01 * g(w);
    return [first, first - 0.01 * g(first)];
  }),
  'lookahead.adam': halfWay((w, g) => {
    const first = w - (0.1 * g(w)) / (sqrt(g(w) ** 2) + 1e-8);
    const square = unbiased(0.999, g(w) ** 2, g(first) ** 2);
    return [first, first - (0.1 * unbiased(0.9, g(w), g(first))) / (sqrt(square) + 1e-8)];
  }),
  'schedule-free-sgd.paper': {
    path: each((w, g) => {
      const z = w - 0.02 * g(w);
      const first = (w + z) / 2;
      const later = z - 0.02 * g(0.1 * z + 0.9 * first);
      return [first, (w + z + later) / 3];
    }),
  },
  'schedule-free-sgd.code': {
    path: each((w, g) => {
      const first = w - 0.02 * g(w);
      const later = first - 0.02 * g(first);
      return [first, (first + later) / 2];
    }),
  },
};
