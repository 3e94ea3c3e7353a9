import { curvature, type Hand, height, inner, moved, type Path, type Point, slopes } from './ground';

const { max, sqrt } = Math;

/** H times a direction, H being diagonal. */
const bent = ([x, y]: Point): Point => [curvature[0] * x, curvature[1] * y];

const length = (d: Point): number => sqrt(inner(d, d));

/** The step along a direction that ends lowest; a search that looks at a quadratic twice finds it. */
const lowest = (at: Point, d: Point): number => -inner(slopes(at), d) / inner(d, bent(d));

/** The slope along a direction after so long a step. */
const slopeAfter = (at: Point, t: number, d: Point): number => inner(slopes(moved(at, t, d)), d);

/** Where a search ends that is content with a slope of c2 times the first: at its first trial, else at the lowest. */
function searched(at: Point, d: Point, trial: number, c2: number): Point {
  const isContent =
    Math.abs(slopeAfter(at, trial, d)) <= -c2 * slopeAfter(at, 0, d) &&
    height(moved(at, trial, d)) <= height(at) + 1e-4 * trial * slopeAfter(at, 0, d);
  return moved(at, isContent ? trial : lowest(at, d), d);
}

const downhill = (at: Point): Point => moved([0, 0], -1, slopes(at));

/**
 * The direction of BFGS after one move, its inverse Hessian having begun as a number times the identity: the formula
 * (6.17) with all its products written out for a single pair.
 */
function quasiNewton(from: Point, to: Point): Point {
  const [s, y, g] = [moved(to, -1, from), moved(slopes(to), -1, slopes(from)), slopes(to)];
  const rho = 1 / inner(y, s);
  const scale = inner(y, s) / inner(y, y);
  const q = moved(g, -rho * inner(s, g), y);
  const r: Point = [scale * q[0], scale * q[1]];
  const d = moved(r, rho * inner(s, g) - rho * inner(y, r), s);
  return [-d[0], -d[1]];
}

/** Two steps of a quasi-Newton method whose first trial goes straight down. */
const learned =
  (firstLength: (at: Point) => number, second: (at: Point, d: Point) => Point): Path =>
  (w) => {
    const first = searched(w, downhill(w), firstLength(w), 0.9);
    return [first, second(first, quasiNewton(w, first))];
  };

const torchFirst = (at: Point): number => {
  const [x, y] = slopes(at);
  return Math.min(1, 1 / (Math.abs(x) + Math.abs(y)));
};

/** Two steps along conjugate directions; the second expects f to fall as much as the first did. */
const conjugate =
  (eta: number, c2: number, beta: (now: Point, before: Point) => number): Path =>
  (w) => {
    const d = downhill(w);
    const first = searched(w, d, eta / length(d), c2);
    const went = length(moved(first, -1, w)) / length(d);
    const next = moved(downhill(first), beta(slopes(first), slopes(w)), d);
    const trial = (went * inner(slopes(w), d)) / inner(slopes(first), next);
    return [first, searched(first, next, trial, c2)];
  };

/** Down the gradient by the longest of 1, 1/2, 1/4 … that lets f fall by a ten-thousandth of what it promises. */
function shortened(at: Point): Point {
  const g = slopes(at);
  let t = 1;
  while (height(moved(at, -t, g)) > height(at) - 1e-4 * t * inner(g, g)) t /= 2;
  return moved(at, -t, g);
}

/** The middle of the corners after each of four steps, which between them expand, reflect and contract. */
function tumbling(w: Point): readonly [Point, Point, ...Point[]] {
  const middle = (...corners: readonly Point[]): Point => [
    corners.reduce((sum, [x]) => sum + x, 0) / corners.length,
    corners.reduce((sum, [, y]) => sum + y, 0) / corners.length,
  ];
  type Corners = readonly [Point, Point, Point];
  const byHeight = (...corners: Corners): Corners =>
    corners.toSorted((a, b) => height(a) - height(b)) as unknown as Corners;
  const step = ([best, next, worst]: Corners): Corners => {
    const centre = middle(best, next);
    const at = (t: number): Point => moved(centre, t, moved(centre, -1, worst));
    const lower = (a: number, b: number): Point => (height(at(a)) < height(at(b)) ? at(a) : at(b));
    const reflected = height(at(1));
    if (reflected < height(best)) return byHeight(best, next, lower(2, 1));
    if (reflected < height(next)) return byHeight(best, next, at(1));
    return byHeight(best, next, reflected < height(worst) ? at(0.5) : at(-0.5));
  };
  const foot = moved(w, -1 / 3, [1, 1]);
  const path: Corners[] = [byHeight(foot, moved(foot, 1, [1, 0]), moved(foot, 1, [0, 1]))];
  for (let k = 0; k < 4; k++) path.push(step(path[k]!));
  return path.slice(1).map((corners) => middle(...corners)) as [Point, Point, ...Point[]];
}

/** Methods in code. On a quadratic an interpolating search is exact, and so is Newton. */
export const inCode: Readonly<Record<string, Hand>> = {
  'armijo.plain': { path: (w) => [shortened(w), shortened(shortened(w))] },
  'bfgs.plain': {
    path: learned(
      (at) => 0.5 / length(slopes(at)),
      (at, d) => searched(at, d, 1, 0.9),
    ),
  },
  'lbfgs.strong-wolfe': { path: learned(torchFirst, (at, d) => searched(at, d, 1, 0.9)) },
  'lbfgs.plain': {
    path: (w) => {
      const first = moved(w, torchFirst(w), downhill(w));
      return [first, moved(first, 1, quasiNewton(w, first))];
    },
  },
  'conjugate-gradient.fletcher-reeves': {
    // A first trial that is not the lowest place, and a search that is content with it: β is not that of a quadratic.
    parameters: { eta: 2, c2: 0.49 },
    path: conjugate(2, 0.49, (now, before) => inner(now, now) / inner(before, before)),
  },
  'conjugate-gradient.polak-ribiere': {
    parameters: { eta: 2, c2: 0.49 },
    path: conjugate(2, 0.49, (now, before) =>
      max(0, inner(now, moved(now, -1, before)) / inner(before, before)),
    ),
  },
  'newton.damped': {
    // So long a first trial that it is shortened: to a quarter of what is left, then to a sixteenth.
    parameters: { eta: 2.5 },
    path: ([x, y]) => [
      [-x / 4, -y / 4],
      [x / 16, y / 16],
    ],
  },
  'newton.pure': {
    parameters: { eta: 0.5 },
    path: ([x, y]) => [
      [x / 2, y / 2],
      [x / 4, y / 4],
    ],
  },
  'nelder-mead.plain': { path: tumbling },
};
