import { each, type Hand } from './ground';

const { abs, sign, sqrt } = Math;

/** Rules that scale each coordinate by its slopes, without momentum. */
export const adaptive: Readonly<Record<string, Hand>> = {
  'adagrad.eps': {
    path: each((w, g) => {
      const first = w - (0.5 * g(w)) / (sqrt(g(w) ** 2) + 1e-10);
      return [first, first - (0.5 * g(first)) / (sqrt(g(w) ** 2 + g(first) ** 2) + 1e-10)];
    }),
  },
  'adagrad.bare': {
    path: each((w, g) => {
      const first = w - 0.5 * sign(g(w));
      return [first, first - (0.5 * g(first)) / sqrt(g(w) ** 2 + g(first) ** 2)];
    }),
  },
  'adagrad.decay': {
    path: each((w, g) => {
      const first = w - (0.5 * g(w)) / (sqrt(g(w) ** 2) + 1e-10);
      return [first, first - ((0.5 / 1.01) * g(first)) / (sqrt(g(w) ** 2 + g(first) ** 2) + 1e-10)];
    }),
  },
  'rmsprop.eps': {
    path: each((w, g) => {
      const first = w - (0.02 * g(w)) / (sqrt(0.1 * g(w) ** 2) + 1e-8);
      return [first, first - (0.02 * g(first)) / (sqrt(0.09 * g(w) ** 2 + 0.1 * g(first) ** 2) + 1e-8)];
    }),
  },
  'rmsprop.bare': {
    path: each((w, g) => {
      const first = w - (0.02 * sign(g(w))) / sqrt(0.1);
      return [first, first - (0.02 * g(first)) / sqrt(0.09 * g(w) ** 2 + 0.1 * g(first) ** 2)];
    }),
  },
  'rmsprop.momentum': {
    path: each((w, g) => {
      const push = g(w) / (sqrt(0.1 * g(w) ** 2) + 1e-8);
      const first = w - 0.005 * push;
      const second = g(first) / (sqrt(0.09 * g(w) ** 2 + 0.1 * g(first) ** 2) + 1e-8);
      return [first, first - 0.005 * (0.9 * push + second)];
    }),
  },
  'rmsprop.centered': {
    path: each((w, g) => {
      const first = w - (0.005 * g(w)) / (sqrt(0.1 * g(w) ** 2 - (0.1 * g(w)) ** 2) + 1e-8);
      const mean = 0.09 * g(w) + 0.1 * g(first);
      const variance = 0.09 * g(w) ** 2 + 0.1 * g(first) ** 2 - mean ** 2;
      return [first, first - (0.005 * g(first)) / (sqrt(variance) + 1e-8)];
    }),
  },
  'adadelta.plain': {
    path: each((w, g) => {
      const move = (g(w) * sqrt(1e-4)) / sqrt(0.05 * g(w) ** 2 + 1e-4);
      const first = w - move;
      const slope = sqrt(0.95 * 0.05 * g(w) ** 2 + 0.05 * g(first) ** 2 + 1e-4);
      return [first, first - (g(first) * sqrt(0.05 * move ** 2 + 1e-4)) / slope];
    }),
  },
  'rprop.torch': {
    // Steps of 3 carry y across its minimum, where it pauses; x goes on with a longer step.
    parameters: { eta: 3 },
    path: each((w, g) => {
      const first = w - 3 * sign(g(w));
      return [first, sign(g(first)) === sign(g(w)) ? first - 3.6 * sign(g(first)) : first];
    }),
  },
  'rprop.plus': {
    // Here y turns back.
    parameters: { eta: 3 },
    path: each((w, g) => {
      const first = w - 3 * sign(g(w));
      return [first, sign(g(first)) === sign(g(w)) ? first - 3.6 * sign(g(first)) : w];
    }),
  },
  'lion.plain': {
    path: each((w, g) => {
      const first = w - 0.02 * sign(g(w));
      return [first, first - 0.02 * sign(0.9 * 0.01 * g(w) + 0.1 * g(first))];
    }),
  },
  'adamax.eps': {
    path: each((w, g) => {
      const first = w - (0.3 * g(w)) / (abs(g(w)) + 1e-8);
      const largest = Math.max(0.999 * (abs(g(w)) + 1e-8), abs(g(first)) + 1e-8);
      return [first, first - ((0.3 / 0.19) * (0.09 * g(w) + 0.1 * g(first))) / largest];
    }),
  },
  'adamax.bare': {
    path: each((w, g) => {
      const first = w - 0.3 * sign(g(w));
      const largest = Math.max(0.999 * abs(g(w)), abs(g(first)));
      return [first, first - ((0.3 / 0.19) * (0.09 * g(w) + 0.1 * g(first))) / largest];
    }),
  },
};
