import type { Method, Oracle } from '../method';
import { along, minus } from './vector';

/** The edge of the first simplex; the coefficients of reflection, expansion, contraction and shrinkage. */
type Parameters = {
  readonly eta: number;
  readonly rho: number;
  readonly chi: number;
  readonly gamma: number;
  readonly sigma: number;
};

interface Corner {
  readonly at: Float64Array;
  /** NaN until the first step asks for it. */
  readonly f: number;
}

interface Memory {
  /** The lowest first, once they have been asked for. */
  corners: readonly Corner[];
}

const middleOf = (corners: readonly Corner[]): Float64Array =>
  corners[0]!.at.map((_, i) => corners.reduce((sum, { at }) => sum + at[i]!, 0) / corners.length);

/** A right-angled simplex whose middle is the start. */
function firstCorners(start: Float64Array, edge: number): readonly Corner[] {
  const n = start.length;
  const foot = start.map((value) => value - edge / (n + 1));
  const others = Array.from(start, (_, axis) => foot.map((value, i) => (i === axis ? value + edge : value)));
  return [foot, ...others].map((at) => ({ at, f: Number.NaN }));
}

/** A corner that has been asked for; where f is no number it is as high as can be. */
function ask(oracle: Oracle, at: Float64Array): Corner {
  const f = oracle.value(at);
  return { at, f: Number.isNaN(f) ? Number.POSITIVE_INFINITY : f };
}

const sorted = (corners: readonly Corner[]): readonly Corner[] => corners.toSorted((a, b) => a.f - b.f || 0);

/** The corner that takes the place of the highest, steps 2 to 4 of the algorithm; undefined where all have to shrink. */
function replacement(
  oracle: Oracle,
  corners: readonly Corner[],
  { rho, chi, gamma }: Parameters,
): Corner | undefined {
  const [best, worst, next] = [corners[0]!, corners.at(-1)!, corners.at(-2)!];
  const middle = middleOf(corners.slice(0, -1));
  const across = minus(middle, worst.at);
  const beyond = (t: number): Corner => ask(oracle, along(middle, t, across));
  const reflected = beyond(rho);
  if (reflected.f < best.f) {
    const expanded = beyond(rho * chi);
    return expanded.f < reflected.f ? expanded : reflected;
  }
  if (reflected.f < next.f) return reflected;
  if (reflected.f < worst.f) {
    const outside = beyond(rho * gamma);
    return outside.f <= reflected.f ? outside : undefined;
  }
  const inside = beyond(-gamma);
  return inside.f < worst.f ? inside : undefined;
}

/** All corners but the lowest, brought nearer to it: step 5. */
const shrunk = (oracle: Oracle, [best, ...others]: readonly Corner[], sigma: number): readonly Corner[] => [
  best!,
  ...others.map(({ at }) => ask(oracle, along(best!.at, sigma, minus(at, best!.at)))),
];

/**
 * The simplex of J. A. Nelder and R. Mead (1965), in the wording of J. C. Lagarias et al. (1998), section 2. The
 * position is the middle of the simplex: every step moves it.
 */
export const nelderMead: Method<Memory, Parameters> = {
  order: 0,
  begin: (start, { eta }) => ({ corners: firstCorners(start, eta) }),
  step(w, oracle, memory, given) {
    const isNew = Number.isNaN(memory.corners[0]!.f);
    const corners = isNew ? sorted(memory.corners.map(({ at }) => ask(oracle, at))) : memory.corners;
    const better = replacement(oracle, corners, given);
    memory.corners = sorted(
      better ? [...corners.slice(0, -1), better] : shrunk(oracle, corners, given.sigma),
    );
    w.set(middleOf(memory.corners));
    return Number.NaN;
  },
  corners: ({ corners }) => corners.map(({ at }) => at),
};
