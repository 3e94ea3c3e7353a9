/** A run as one writes it down without a thought for speed: the formulas by hand, a new object for each step. */

type Point = readonly number[];

interface Hand {
  readonly f: (w: Point) => number;
  readonly gradient: (w: Point) => number[];
}

interface Step {
  readonly w: Point;
  readonly f: number;
  readonly gradNorm: number;
  readonly eta: number;
}

const beale: Hand = {
  f: (w) => {
    const x = w[0]!;
    const y = w[1]!;
    return (1.5 - x + x * y) ** 2 + (2.25 - x + x * y ** 2) ** 2 + (2.625 - x + x * y ** 3) ** 2;
  },
  gradient: (w) => {
    const x = w[0]!;
    const y = w[1]!;
    const a = 1.5 - x + x * y;
    const b = 2.25 - x + x * y ** 2;
    const c = 2.625 - x + x * y ** 3;
    return [
      2 * a * (y - 1) + 2 * b * (y ** 2 - 1) + 2 * c * (y ** 3 - 1),
      2 * a * x + 2 * b * 2 * x * y + 2 * c * 3 * x * y ** 2,
    ];
  },
};

const rosenbrock: Hand = {
  f: (w) => (1 - w[0]!) ** 2 + 100 * (w[1]! - w[0]! ** 2) ** 2,
  gradient: (w) => [-2 * (1 - w[0]!) - 400 * w[0]! * (w[1]! - w[0]! ** 2), 200 * (w[1]! - w[0]! ** 2)],
};

const rastrigin: Hand = {
  f: (w) => w.reduce((sum, x) => sum + x ** 2 - 10 * Math.cos(2 * Math.PI * x), 20),
  gradient: (w) => w.map((x) => 2 * x + 20 * Math.PI * Math.sin(2 * Math.PI * x)),
};

const hands: Readonly<Record<string, Hand>> = { beale, rosenbrock, rastrigin };

const stepOf = ({ f, gradient }: Hand, w: Point, eta: number): Step => ({
  w: [...w],
  f: f(w),
  gradNorm: Math.hypot(...gradient(w)),
  eta,
});

function adam(hand: Hand, start: Point, eta: number, beta1: number, steps: number): Step[] {
  const [beta2, epsilon] = [0.999, 1e-8];
  let w = [...start];
  let m = w.map(() => 0);
  let v = w.map(() => 0);
  const path: Step[] = [];
  for (let t = 1; t <= steps; t++) {
    path.push(stepOf(hand, w, eta));
    const g = hand.gradient(w);
    m = m.map((old, i) => beta1 * old + (1 - beta1) * g[i]!);
    v = v.map((old, i) => beta2 * old + (1 - beta2) * g[i]! ** 2);
    const mHat = m.map((x) => x / (1 - beta1 ** t));
    const vHat = v.map((x) => x / (1 - beta2 ** t));
    w = w.map((x, i) => x - (eta * mHat[i]!) / (Math.sqrt(vHat[i]!) + epsilon));
  }
  return path;
}

function momentum(hand: Hand, start: Point, eta: number, beta: number, steps: number): Step[] {
  let w = [...start];
  let v = w.map(() => 0);
  const path: Step[] = [];
  for (let t = 1; t <= steps; t++) {
    path.push(stepOf(hand, w, eta));
    const g = hand.gradient(w);
    v = v.map((old, i) => beta * old - eta * g[i]!);
    w = w.map((x, i) => x + v[i]!);
  }
  return path;
}

const rules: Readonly<Record<string, typeof adam>> = { adam, momentum };

/** The path of a rule on a surface, both by name, with one decay rate and otherwise the usual settings. */
export const naive = (
  rule: string,
  surface: string,
  start: Point,
  eta: number,
  beta: number,
  steps: number,
): Step[] => rules[rule]!(hands[surface]!, start, eta, beta, steps);
