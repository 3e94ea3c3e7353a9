/** A surface that is descended. */
export interface Height {
  readonly value: (at: readonly number[]) => number;
  /** Writes the gradient to `out` and returns the value. */
  readonly slope: (at: readonly number[], out: Float64Array) => number;
}

const MOST_ITERATIONS = 200;
const MOST_HALVINGS = 40;
/** A step that should lower the surface by so much must lower it by this part (Armijo). */
const ENOUGH = 1e-4;
/** No step is longer, in units of the box. */
const LONGEST = 0.1;

const dot = (a: ArrayLike<number>, b: ArrayLike<number>): number => {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += a[i]! * b[i]!;
  return sum;
};

/**
 * Follows a surface down by the method of Broyden, Fletcher, Goldfarb and Shanno with halved steps (Nocedal and Wright,
 * Numerical Optimization, algorithm 6.1), until no step is lower. Undefined where the start has no number.
 */
export function descend({ value, slope }: Height, start: readonly number[]): readonly number[] | undefined {
  const n = start.length;
  let at = start;
  let g = new Float64Array(n);
  let f = slope(at, g);
  if (!Number.isFinite(f)) return undefined;
  let inverse = identity(n);
  for (let iteration = 0; iteration < MOST_ITERATIONS; iteration++) {
    let towards = inverse.map((row) => -dot(row, g));
    if (!(dot(towards, g) < 0)) {
      inverse = identity(n);
      towards = Array.from(g, (v) => -v);
    }
    const step = lower(value, at, f, towards, dot(towards, g));
    if (!step) return at;
    const after = new Float64Array(n);
    const lowered = slope(step, after);
    const moved = step.map((u, i) => u - at[i]!);
    inverse = updated(
      inverse,
      moved,
      Array.from(after, (v, i) => v - g[i]!),
    );
    [at, f, g] = [step, lowered, after];
  }
  return at;
}

const identity = (n: number): number[][] =>
  Array.from({ length: n }, (_, i) => Array.from({ length: n }, (__, j) => Number(i === j)));

/** The first of the halved steps that lowers the surface enough; undefined where none does. */
function lower(
  value: Height['value'],
  at: readonly number[],
  f: number,
  towards: readonly number[],
  slope: number,
): readonly number[] | undefined {
  let scale = Math.min(1, LONGEST / Math.hypot(...towards));
  for (let halving = 0; halving < MOST_HALVINGS; halving++, scale /= 2) {
    const next = at.map((u, i) => u + scale * towards[i]!);
    const there = value(next);
    if (there < f && there <= f + ENOUGH * scale * slope) return next;
  }
  return undefined;
}

/** The inverse Hessian after a step `s` over which the gradient changed by `y`. */
function updated(inverse: number[][], s: readonly number[], y: readonly number[]): number[][] {
  const curvature = dot(s, y);
  if (!(curvature > 0)) return inverse;
  const hy = inverse.map((row) => dot(row, y));
  const scale = (1 + dot(y, hy) / curvature) / curvature;
  return inverse.map((row, i) =>
    row.map((h, j) => h + scale * s[i]! * s[j]! - (hy[i]! * s[j]! + s[i]! * hy[j]!) / curvature),
  );
}
