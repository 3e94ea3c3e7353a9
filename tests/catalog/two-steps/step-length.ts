import { curvature, type Hand, height, inner, moved, type Point, slopes } from './ground';

const { max, min, sqrt } = Math;

/** Two steps down the gradient, each as long as a rule says that knows where it is. */
const down =
  (rate: (at: Point) => number) =>
  (w: Point): readonly [Point, Point] => {
    const first = moved(w, -rate(w), slopes(w));
    return [first, moved(first, -rate(first), slopes(first))];
  };

/** Two steps of Barzilai and Borwein, the first at the rate 0.01. */
const secant =
  (rate: (s: Point, y: Point) => number) =>
  (w: Point): readonly [Point, Point] => {
    const first = moved(w, -0.01, slopes(w));
    const [s, y] = [moved(first, -1, w), moved(slopes(first), -1, slopes(w))];
    return [first, moved(first, -rate(s, y), slopes(first))];
  };

const distance = (a: Point, b: Point): number => {
  const between = moved(a, -1, b);
  return sqrt(inner(between, between));
};

/** The step along the gradient that ends lowest, H being diagonal. */
const lowestAlong = (at: Point): number => {
  const g = slopes(at);
  const bent: Point = [curvature[0] * g[0], curvature[1] * g[1]];
  return inner(g, g) / inner(g, bent);
};

const listed = [100, 10, 1, 0.1, 0.01, 0.001, 1e-4, 1e-5];

const bestListed = (at: Point): number => {
  const heights = listed.map((rate) => height(moved(at, -rate, slopes(at))));
  return listed[heights.indexOf(min(...heights))]!;
};

/** Prodigy: three steps, since its estimate of the distance first grows after the second. */
function prodigy(w: Point): readonly [Point, Point, Point] {
  const [d, shrink] = [1e-3, sqrt(0.999)];
  const step = (at: Point, mean: Point, square: Point, reach: number): Point => [
    at[0] - (reach * mean[0]) / (sqrt(square[0]) + reach * 1e-8),
    at[1] - (reach * mean[1]) / (sqrt(square[1]) + reach * 1e-8),
  ];
  const after = (beta: number, before: Point, by: number, now: Point): Point => [
    beta * before[0] + (1 - beta) * by * now[0],
    beta * before[1] + (1 - beta) * by * now[1],
  ];
  const squared = ([a, b]: Point): Point => [a * a, b * b];
  const zero: Point = [0, 0];

  const g1 = slopes(w);
  const [m1, v1, s1] = [
    after(0.9, zero, d, g1),
    after(0.999, zero, d ** 2, squared(g1)),
    after(shrink, zero, d ** 2, g1),
  ];
  const first = step(w, m1, v1, d);

  const g2 = slopes(first);
  const [m2, v2, s2] = [
    after(0.9, m1, d, g2),
    after(0.999, v1, d ** 2, squared(g2)),
    after(shrink, s1, d ** 2, g2),
  ];
  const second = step(first, m2, v2, d);
  const r2 = (1 - shrink) * d ** 2 * inner(g2, moved(w, -1, first));
  const reach = max(d, r2 / (Math.abs(s2[0]) + Math.abs(s2[1])));

  const g3 = slopes(second);
  const [m3, v3] = [after(0.9, m2, reach, g3), after(0.999, v2, reach ** 2, squared(g3))];
  return [first, second, step(second, m3, v3, reach)];
}

/** Rules that work out how far to go, along the gradient or scaled by the curvature. */
export const stepLength: Readonly<Record<string, Hand>> = {
  'best-of-list.plain': { path: down(bestListed) },
  'polyak.plain': { path: down((at) => height(at) / inner(slopes(at), slopes(at))) },
  'polyak.capped': {
    // A lowest value that is not zero, and a cap that only one of the two steps meets.
    parameters: { f_star: 1, eta: 0.42 },
    path: down((at) => min((height(at) - 1) / (0.5 * inner(slopes(at), slopes(at))), 0.42)),
  },
  'barzilai-borwein.long': { path: secant((s, y) => inner(s, s) / inner(s, y)) },
  'barzilai-borwein.short': { path: secant((s, y) => inner(s, y) / inner(y, y)) },
  'exact-step.plain': { path: down(lowestAlong) },
  'dog.plain': {
    // Long enough a first step that the second is set by the distance gone.
    parameters: { eta: 4 },
    path: (w) => {
      const near = 0.01 * (1 + sqrt(inner(w, w)));
      const steep = inner(slopes(w), slopes(w));
      const first = moved(w, (-4 * near) / sqrt(steep + 1e-8), slopes(w));
      const far = max(near, distance(first, w));
      const steeper = steep + inner(slopes(first), slopes(first));
      return [first, moved(first, (-4 * far) / sqrt(steeper + 1e-8), slopes(first))];
    },
  },
  'prodigy.plain': { path: prodigy },
  'sophia.plain': {
    // Only so is nothing clipped; the second step keeps the curvature of the first.
    parameters: { gamma: 200, k: 2, lambda: 0.1 },
    path: ([x, y]) => {
      const shift = (w: number, mean: number, curved: number): number => 0.995 * w - (0.05 * mean) / curved;
      const first: Point = [shift(x, 0.1 * (x / 10), 0.2), shift(y, 0.1 * 2 * y, 4)];
      const means = [0.09 * (x / 10) + 0.1 * (first[0] / 10), 0.09 * 2 * y + 0.1 * 2 * first[1]] as const;
      return [first, [shift(first[0], means[0], 0.2), shift(first[1], means[1], 4)]];
    },
  },
};
