import type { Trajectory } from './trajectory';

/** The plane through the middle of a path along the two directions in which it is longest. */
export interface PrincipalPlane {
  /** The mean of the rows that count. */
  readonly origin: readonly number[];
  /** Of length 1 and at right angles; the largest part of each is positive, so that equal paths have equal planes. */
  readonly directions: readonly [readonly number[], readonly number[]];
  /** How much of the path's variance lies in the plane, 0 … 1; 1 for a path that never moved. */
  readonly share: number;
}

/** A longer path is read at every so many rows that there are no more than these. */
const MOST_ROWS = 10_000;
/** Jacobi's method squares what is left in each sweep: this is far more than doubles can show. */
const SWEEPS = 30;

/**
 * The principal plane of a path of two coordinates or more: principal component analysis of its rows, as in Li and
 * others, "Visualizing the loss landscape of neural nets" (NeurIPS 2018), section 7. Only rows within `reach`, one
 * interval per coordinate with the first row in it, count: a step towards infinity would outweigh all others.
 */
export function principalPlane(
  { w, rows }: Pick<Trajectory, 'w' | 'rows'>,
  reach: readonly (readonly [low: number, high: number])[],
): PrincipalPlane {
  const stride = Math.ceil(rows / MOST_ROWS);
  const counted = Array.from({ length: Math.ceil(rows / stride) }, (_, k) => k * stride).filter((row) =>
    reach.every(([low, high], i) => w[i]![row]! >= low && w[i]![row]! <= high),
  );
  const columns = w.map((column) => counted.map((row) => column[row]!));
  const origin = columns.map(mean);
  const away = columns.map((column, i) => column.map((value) => value - origin[i]!));
  // Squares of far positions would not be finite.
  const largest =
    Math.max(...away.map((column) => column.reduce((most, d) => Math.max(most, Math.abs(d)), 0))) || 1;
  const scaled = away.map((column) => column.map((d) => d / largest));
  const { values, vectors } = eigen(scaled.map((a) => scaled.map((b) => mean(a.map((d, k) => d * b[k]!)))));
  const order = values.map((_, i) => i).sort((a, b) => values[b]! - values[a]! || a - b);
  const [first, second] = order as [number, number];
  const all = values.reduce((sum, value) => sum + value, 0);
  return {
    origin,
    directions: [facing(vectors.map((row) => row[first]!)), facing(vectors.map((row) => row[second]!))],
    share: all > 0 ? Math.min(1, (values[first]! + values[second]!) / all) : 1,
  };
}

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

function facing(direction: readonly number[]): readonly number[] {
  const leading = direction.reduce(
    (most, part) => (Math.abs(part) > Math.abs(most) + 1e-12 ? part : most),
    0,
  );
  return leading < 0 ? direction.map((part) => -part) : direction;
}

/** The eigenvalues of a symmetric matrix, and its eigenvectors as columns (Jacobi 1846, by rows). */
function eigen(matrix: readonly (readonly number[])[]): { values: number[]; vectors: number[][] } {
  const a = matrix.map((row) => [...row]);
  const vectors = a.map((row, i) => row.map((_, j) => Number(i === j)));
  for (let sweep = 0; sweep < SWEEPS; sweep++)
    for (let p = 0; p < a.length; p++)
      for (let q = p + 1; q < a.length; q++) if (a[p]![q] !== 0) rotate(a, vectors, p, q);
  return { values: a.map((row, i) => row[i]!), vectors };
}

/** Turns rows and columns p and q so that they no longer meet. */
function rotate(a: number[][], vectors: number[][], p: number, q: number): void {
  const theta = (a[q]![q]! - a[p]![p]!) / (2 * a[p]![q]!);
  const t = (theta < 0 ? -1 : 1) / (Math.abs(theta) + Math.sqrt(theta * theta + 1));
  const c = 1 / Math.sqrt(t * t + 1);
  const s = t * c;
  for (const row of [...a, ...vectors])
    [row[p], row[q]] = [c * row[p]! - s * row[q]!, s * row[p]! + c * row[q]!];
  const [rowP, rowQ] = [a[p]!, a[q]!];
  a[p] = rowP.map((value, i) => c * value - s * rowQ[i]!);
  a[q] = rowP.map((value, i) => s * value + c * rowQ[i]!);
  a[p]![q] = 0;
  a[q]![p] = 0;
}
