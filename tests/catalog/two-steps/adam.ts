import { average, each, type Hand, type Point, unbiased } from './ground';

const { sqrt } = Math;

/** The weights μ of NAdam's steps, from the first. */
const mu = (t: number): number => 0.9 * (1 - 0.5 * 0.96 ** (t * 0.004));

/** RAdam, in one coordinate: six steps, of which the last is adaptive only where 4 is enough. */
function rectified(
  w: number,
  g: (w: number) => number,
  least: number,
  scale: (square: number) => number,
): number[] {
  const [seen, places] = [[] as number[], [w]];
  for (let t = 1; t <= 6; t++) {
    const at = places[t - 1]!;
    seen.push(g(at));
    // With β2 = 0.9 the longest window is 19.
    const window = 19 - (2 * t * 0.9 ** t) / (1 - 0.9 ** t);
    const trust = sqrt(((window - 4) * (window - 2) * 19) / (15 * 17 * window));
    const square = average(0.9, ...seen.map((slope) => slope ** 2));
    const pace = window > least ? trust * sqrt(1 - 0.9 ** t) * scale(square) : 1;
    places.push(at - 0.02 * unbiased(0.9, ...seen) * pace);
  }
  return places.slice(1);
}

const rectifiedPath =
  (least: number, scale: (square: number) => number) =>
  ([x, y]: Point): readonly [Point, Point, ...Point[]] => {
    const across = rectified(x, (w) => w / 10, least, scale);
    const along = rectified(y, (w) => 2 * w, least, scale);
    const [first, second, ...rest] = across.map((value, i): Point => [value, along[i]!]);
    return [first!, second!, ...rest];
  };

/** Schedule-Free AdamW from its sequence z: two steps, the second with `rate` and the weight of its z. */
const scheduleFree = (
  w: number,
  g: (w: number) => number,
  [rate, next]: readonly [number, number],
  root: (...squares: readonly number[]) => number,
): readonly [number, number] => {
  const first = w - (rate * g(w)) / (root(g(w) ** 2) + 1e-8);
  const z = first - (next * g(first)) / (root(g(w) ** 2, g(first) ** 2) + 1e-8);
  return [first, first + (next ** 2 / (rate ** 2 + next ** 2)) * (z - first)];
};

/** The family of Adam: a mean of slopes over a root of the mean of their squares. */
export const adamFamily: Readonly<Record<string, Hand>> = {
  'adam.outside': {
    path: each((w, g) => {
      const first = w - (0.1 * g(w)) / (sqrt(g(w) ** 2) + 1e-8);
      const mean = (0.09 * g(w) + 0.1 * g(first)) / 0.19;
      const square = (0.000999 * g(w) ** 2 + 0.001 * g(first) ** 2) / 0.001999;
      return [first, first - (0.1 * mean) / (sqrt(square) + 1e-8)];
    }),
  },
  'adam.inside': {
    path: each((w, g) => {
      const first = w - (0.1 * g(w)) / sqrt(g(w) ** 2 + 1e-7);
      const mean = (0.09 * g(w) + 0.1 * g(first)) / 0.19;
      const square = (0.000999 * g(w) ** 2 + 0.001 * g(first) ** 2) / 0.001999;
      return [first, first - (0.1 * mean) / sqrt(square + 1e-7)];
    }),
  },
  'adam.raw': {
    path: each((w, g) => {
      const first = w - (0.1 * 0.1 * g(w)) / (sqrt(0.001 * g(w) ** 2) + 1e-8);
      const mean = 0.09 * g(w) + 0.1 * g(first);
      const square = 0.000999 * g(w) ** 2 + 0.001 * g(first) ** 2;
      return [first, first - (0.1 * mean) / (sqrt(square) + 1e-8)];
    }),
  },
  'adam.amsgrad': {
    path: each((w, g) => {
      const first = w - (0.1 * g(w)) / (sqrt(g(w) ** 2) + 1e-8);
      const mean = (0.09 * g(w) + 0.1 * g(first)) / 0.19;
      const square = Math.max(0.001 * g(w) ** 2, 0.000999 * g(w) ** 2 + 0.001 * g(first) ** 2) / 0.001999;
      return [first, first - (0.1 * mean) / (sqrt(square) + 1e-8)];
    }),
  },
  'adamw.outside': {
    path: each((w, g) => {
      const first = 0.999 * w - (0.1 * g(w)) / (sqrt(g(w) ** 2) + 1e-8);
      const square = unbiased(0.999, g(w) ** 2, g(first) ** 2);
      return [first, 0.999 * first - (0.1 * unbiased(0.9, g(w), g(first))) / (sqrt(square) + 1e-8)];
    }),
  },
  'adamw.amsgrad': {
    path: each((w, g) => {
      const first = 0.999 * w - (0.1 * g(w)) / (sqrt(g(w) ** 2) + 1e-8);
      const squares = [average(0.999, g(w) ** 2), average(0.999, g(w) ** 2, g(first) ** 2)];
      const square = Math.max(...squares) / 0.001999;
      return [first, 0.999 * first - (0.1 * unbiased(0.9, g(w), g(first))) / (sqrt(square) + 1e-8)];
    }),
  },
  'nadam.torch': {
    path: each((w, g) => {
      const early = ((1 - mu(1)) / (1 - mu(1))) * g(w) + (mu(2) / (1 - mu(1) * mu(2))) * 0.1 * g(w);
      const first = w - (0.1 * early) / (sqrt(g(w) ** 2) + 1e-8);
      const own = ((1 - mu(2)) / (1 - mu(1) * mu(2))) * g(first);
      const ahead = (mu(3) / (1 - mu(1) * mu(2) * mu(3))) * average(0.9, g(w), g(first));
      const square = unbiased(0.999, g(w) ** 2, g(first) ** 2);
      return [first, first - (0.1 * (own + ahead)) / (sqrt(square) + 1e-8)];
    }),
  },
  'nadam.constant': {
    path: each((w, g) => {
      const first = w - (0.1 * ((0.09 / 0.19) * g(w) + g(w))) / (sqrt(g(w) ** 2) + 1e-8);
      const mean = (0.9 / 0.271) * average(0.9, g(w), g(first)) + (0.1 / 0.19) * g(first);
      const square = unbiased(0.999, g(w) ** 2, g(first) ** 2);
      return [first, first - (0.1 * mean) / (sqrt(square) + 1e-8)];
    }),
  },
  'radam.torch': { path: rectifiedPath(5, (square) => 1 / (sqrt(square) + 1e-8)) },
  'radam.paper': { path: rectifiedPath(4, (square) => 1 / sqrt(square)) },
  'adabelief.plain': {
    path: each((w, g) => {
      const surprise = 0.001 * (0.9 * g(w)) ** 2 + 1e-8;
      const first = w - (0.1 * g(w)) / (sqrt(surprise / 0.001) + 1e-8);
      const mean = 0.09 * g(w) + 0.1 * g(first);
      const later = 0.999 * surprise + 0.001 * (g(first) - mean) ** 2 + 1e-8;
      return [first, first - (0.1 * mean) / 0.19 / (sqrt(later / 0.001999) + 1e-8)];
    }),
  },
  'yogi.plain': {
    path: each((w, g) => {
      const first = w - (0.05 * 0.1 * g(w)) / (sqrt(0.001 * g(w) ** 2) + 1e-3);
      const square = 0.001 * g(w) ** 2 + 0.001 * g(first) ** 2;
      return [first, first - (0.05 * average(0.9, g(w), g(first))) / (sqrt(square) + 1e-3)];
    }),
  },
  'yogi.corrected': {
    path: each((w, g) => {
      const square = 1e-6 + 0.001 * g(w) ** 2;
      const first = w - (0.1 * g(w)) / (sqrt(square / 0.001) + 1e-3);
      const later = square + 0.001 * g(first) ** 2;
      return [first, first - (0.1 * unbiased(0.9, g(w), g(first))) / (sqrt(later / 0.001999) + 1e-3)];
    }),
  },
  'qhadam.plain': {
    // A share of the newest square too, which the default leaves out.
    parameters: { nu2: 0.5 },
    path: each((w, g) => {
      const first = w - (0.1 * g(w)) / (sqrt(g(w) ** 2) + 1e-8);
      const mean = 0.3 * g(first) + 0.7 * unbiased(0.9, g(w), g(first));
      const square = 0.5 * g(first) ** 2 + 0.5 * unbiased(0.999, g(w) ** 2, g(first) ** 2);
      return [first, first - (0.1 * mean) / (sqrt(square) + 1e-8)];
    }),
  },
  'adan.corrected': {
    parameters: { lambda: 0.1 },
    path: each((w, g) => {
      const first = (w - (0.1 * g(w)) / (sqrt(g(w) ** 2) + 1e-8)) / 1.01;
      const change = g(first) - g(w);
      const mean = unbiased(0.98, g(w), g(first)) + 0.92 * unbiased(0.92, 0, change);
      const square = unbiased(0.99, g(w) ** 2, (g(first) + 0.92 * change) ** 2);
      return [first, (first - (0.1 * mean) / (sqrt(square) + 1e-8)) / 1.01];
    }),
  },
  'adan.paper': {
    path: each((w, g) => {
      const first = w - (0.1 * g(w)) / sqrt(g(w) ** 2 + 1e-8);
      const change = g(first) - g(w);
      const mean = 0.98 * g(w) + 0.02 * g(first) + 0.92 * 0.08 * change;
      const square = 0.99 * g(w) ** 2 + 0.01 * (g(first) + 0.92 * change) ** 2;
      return [first, first - (0.1 * mean) / sqrt(square + 1e-8)];
    }),
  },
  'schedule-free-adamw.paper': {
    path: each((w, g) => {
      const rates = [0.05 * sqrt(0.001), 0.1 * sqrt(0.001999)] as const;
      return scheduleFree(w, g, rates, (...squares) => sqrt(average(0.999, ...squares)));
    }),
  },
  'schedule-free-adamw.code': {
    path: each((w, g) => scheduleFree(w, g, [0.02, 0.04], (...squares) => sqrt(unbiased(0.999, ...squares)))),
  },
};
