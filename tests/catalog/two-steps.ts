/** The gradient of the one coordinate that the steps below move in. */
type Slope = (w: number) => number;

/** Where two steps from `w` lead. */
type TwoSteps = (w: number, g: Slope) => readonly [number, number];

const { sqrt } = Math;

/** Plain momentum, however its first velocity comes about. */
const heavyBall: TwoSteps = (w, g) => {
  const first = w - 0.01 * g(w);
  return [first, first + 0.9 * (first - w) - 0.01 * g(first)];
};

/** Nesterov's point sequence: the second gradient is taken 0.9 of the first move further on. */
const lookAhead: TwoSteps = (w, g) => {
  const first = w - 0.01 * g(w);
  const ahead = first + 0.9 * (first - w);
  return [first, ahead - 0.01 * g(ahead)];
};

/**
 * The first two steps of every form at its declared parameters, worked out by hand: memory is written out and nothing
 * is shared with the notation. The numbers are the defaults, which links rely on.
 */
export const twoSteps: Readonly<Record<string, TwoSteps>> = {
  'gd.plain': (w, g) => {
    const first = w - 0.01 * g(w);
    return [first, first - 0.01 * g(first)];
  },
  'momentum.velocity': heavyBall,
  'momentum.torch': heavyBall,
  'momentum.ema': (w, g) => {
    const first = w - 0.1 * 0.1 * g(w);
    return [first, first - 0.1 * (0.9 * 0.1 * g(w) + 0.1 * g(first))];
  },
  'nesterov.velocity': lookAhead,
  'nesterov.torch': (w, g) => {
    const first = w - 0.01 * 1.9 * g(w);
    const sum = 0.9 * g(w) + g(first);
    return [first, first - 0.01 * (g(first) + 0.9 * sum)];
  },
  'nesterov.notes': lookAhead,
  'nesterov.notes-fair': lookAhead,
  'adagrad.eps': (w, g) => {
    const first = w - (0.5 * g(w)) / (sqrt(g(w) ** 2) + 1e-10);
    return [first, first - (0.5 * g(first)) / (sqrt(g(w) ** 2 + g(first) ** 2) + 1e-10)];
  },
  'adagrad.bare': (w, g) => {
    const first = w - 0.5 * Math.sign(g(w));
    return [first, first - (0.5 * g(first)) / sqrt(g(w) ** 2 + g(first) ** 2)];
  },
  'adagrad.decay': (w, g) => {
    const first = w - (0.5 * g(w)) / (sqrt(g(w) ** 2) + 1e-10);
    return [first, first - ((0.5 / 1.01) * g(first)) / (sqrt(g(w) ** 2 + g(first) ** 2) + 1e-10)];
  },
  'rmsprop.eps': (w, g) => {
    const first = w - (0.02 * g(w)) / (sqrt(0.1 * g(w) ** 2) + 1e-8);
    return [first, first - (0.02 * g(first)) / (sqrt(0.09 * g(w) ** 2 + 0.1 * g(first) ** 2) + 1e-8)];
  },
  'rmsprop.bare': (w, g) => {
    const first = w - (0.02 * Math.sign(g(w))) / sqrt(0.1);
    return [first, first - (0.02 * g(first)) / sqrt(0.09 * g(w) ** 2 + 0.1 * g(first) ** 2)];
  },
  'rmsprop.momentum': (w, g) => {
    const push = g(w) / (sqrt(0.1 * g(w) ** 2) + 1e-8);
    const first = w - 0.005 * push;
    const second = g(first) / (sqrt(0.09 * g(w) ** 2 + 0.1 * g(first) ** 2) + 1e-8);
    return [first, first - 0.005 * (0.9 * push + second)];
  },
  'rmsprop.centered': (w, g) => {
    const first = w - (0.005 * g(w)) / (sqrt(0.1 * g(w) ** 2 - (0.1 * g(w)) ** 2) + 1e-8);
    const mean = 0.09 * g(w) + 0.1 * g(first);
    const variance = 0.09 * g(w) ** 2 + 0.1 * g(first) ** 2 - mean ** 2;
    return [first, first - (0.005 * g(first)) / (sqrt(variance) + 1e-8)];
  },
  'adam.outside': (w, g) => {
    const first = w - (0.1 * g(w)) / (sqrt(g(w) ** 2) + 1e-8);
    const mean = (0.09 * g(w) + 0.1 * g(first)) / 0.19;
    const square = (0.000999 * g(w) ** 2 + 0.001 * g(first) ** 2) / 0.001999;
    return [first, first - (0.1 * mean) / (sqrt(square) + 1e-8)];
  },
  'adam.inside': (w, g) => {
    const first = w - (0.1 * g(w)) / sqrt(g(w) ** 2 + 1e-7);
    const mean = (0.09 * g(w) + 0.1 * g(first)) / 0.19;
    const square = (0.000999 * g(w) ** 2 + 0.001 * g(first) ** 2) / 0.001999;
    return [first, first - (0.1 * mean) / sqrt(square + 1e-7)];
  },
  'adam.raw': (w, g) => {
    const first = w - (0.1 * 0.1 * g(w)) / (sqrt(0.001 * g(w) ** 2) + 1e-8);
    const mean = 0.09 * g(w) + 0.1 * g(first);
    const square = 0.000999 * g(w) ** 2 + 0.001 * g(first) ** 2;
    return [first, first - (0.1 * mean) / (sqrt(square) + 1e-8)];
  },
  'adam.amsgrad': (w, g) => {
    const first = w - (0.1 * g(w)) / (sqrt(g(w) ** 2) + 1e-8);
    const mean = (0.09 * g(w) + 0.1 * g(first)) / 0.19;
    const square = Math.max(0.001 * g(w) ** 2, 0.000999 * g(w) ** 2 + 0.001 * g(first) ** 2) / 0.001999;
    return [first, first - (0.1 * mean) / (sqrt(square) + 1e-8)];
  },
};
