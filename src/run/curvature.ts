import { gradient, hessian } from '../graph/derive';
import { createGraph } from '../graph/graph';
import { attempt, refuseWith } from '../graph/refusal';
import { surfaceGraph } from '../graph/surface';
import { createTape } from '../graph/tape';
import type { Result } from '../notation/problem';
import type { SurfaceText } from '../notation/tree';
import type { Table, Valued } from './entry';
import { columnsOf } from './executor';
import { rowsOf } from './spec';

/**
 * What a place is by its second derivatives: curved up in every direction, down in every one, or up in some and down in
 * others; `plateau` where some direction is not curved at all and none goes down.
 */
export type Ground = 'minimum' | 'maximum' | 'saddle' | 'plateau';

/** The Hessian of a surface at a place, by its axes. */
export interface Curvature {
  /** The second derivatives along the axes, largest first. */
  readonly values: readonly number[];
  /** Unit vectors of the surface's coordinates, in the order of the values. */
  readonly axes: readonly (readonly number[])[];
  /** The largest size of a value over the smallest; infinite where one is 0. */
  readonly condition: number;
  readonly ground: Ground;
}

/** A place of a surface: its gradient there, and its curvature. */
export interface Relief extends Curvature {
  readonly slope: readonly number[];
}

/** A symmetric matrix: `rows[i][j]`. */
type Matrix = readonly (readonly number[])[];

/** Smaller than this part of the largest, a second derivative is 0. */
const FLAT = 1e-9;

const SWEEPS = 60;

/**
 * Makes a function that gives a surface's slope and curvature at any place: its own, over all data, not negated. Where
 * the Hessian is not finite, neither are the values. Refuses what cannot be composed, 'graph-too-large' among it.
 */
export const curvature = (
  surface: Valued<SurfaceText>,
  data?: Table,
): Result<(at: readonly number[]) => Relief> => attempt(surface.text.source, () => reliefOf(surface, data));

function reliefOf({ text, values }: Valued<SurfaceText>, data: Table | undefined) {
  const graph = createGraph();
  const { coordinates, value } = refuseWith(surfaceGraph(graph, text));
  const n = coordinates.length;
  const given = [...values].map(([name, number]) => [`p:${name}`, number] as const);
  const symbols = [...coordinates.map(({ name }) => name), ...given.map(([symbol]) => symbol)];
  const memory = Float64Array.from([...coordinates.map(() => 0), ...given.map(([, number]) => number)]);
  const tape = createTape([...gradient(graph, value, coordinates), ...hessian(graph, value, coordinates)], {
    cells: new Map(symbols.map((symbol, cell) => [symbol, cell])),
    memory,
    draws: [],
    drawn: new Float64Array(),
    columns: text.columns,
    data: columnsOf(text.columns, data),
    rows: data ? rowsOf(data) : 0,
    batch: 0,
    batches: new Float64Array(),
  });
  return (at: readonly number[]): Relief => {
    memory.set(at);
    tape.play(0);
    const values = tape.values();
    return { ...curvatureOf(unfolded(values.subarray(n), n)), slope: [...values.subarray(0, n)] };
  };
}

/** The symmetric matrix whose upper triangle is given row after row. */
function unfolded(triangle: Float64Array, n: number): Matrix {
  const rows = Array.from({ length: n }, () => Array<number>(n).fill(0));
  let next = 0;
  for (let i = 0; i < n; i++) for (let j = i; j < n; j++) rows[i]![j] = rows[j]![i] = triangle[next++]!;
  return rows;
}

/** The curvature that a Hessian describes. */
export function curvatureOf(matrix: Matrix): Curvature {
  const pairs = eigenpairs(matrix).toSorted((a, b) => b.value - a.value);
  const values = pairs.map(({ value }) => value);
  const sizes = values.map(Math.abs);
  const least = Math.min(...sizes);
  return {
    values,
    axes: pairs.map(({ axis }) => axis),
    condition: least === 0 ? Infinity : Math.max(...sizes) / least,
    ground: groundOf(values),
  };
}

function groundOf(values: readonly number[]): Ground {
  const flat = FLAT * Math.max(...values.map(Math.abs));
  const [up, down] = [values.some((value) => value > flat), values.some((value) => value < -flat)];
  if (up && down) return 'saddle';
  if (values.every((value) => value > flat)) return 'minimum';
  if (values.every((value) => value < -flat)) return 'maximum';
  return down ? 'saddle' : 'plateau';
}

/** Eigenvalues and unit eigenvectors of a symmetric matrix: Jacobi's rotations, sweep by sweep (Golub, Van Loan, 8.5). */
function eigenpairs(matrix: Matrix): { readonly value: number; readonly axis: readonly number[] }[] {
  const n = matrix.length;
  const a = matrix.map((row) => [...row]);
  const axes = a.map((_, i) => a.map((_row, j) => Number(i === j)));
  for (let sweep = 0; sweep < SWEEPS; sweep++) {
    let rest = 0;
    for (let p = 0; p < n; p++)
      for (let q = p + 1; q < n; q++) {
        rest += Math.abs(a[p]![q]!);
        rotate(a, axes, p, q);
      }
    if (!(rest > 0)) break;
  }
  return a.map((row, i) => ({ value: row[i]!, axis: axes.map((of) => of[i]!) }));
}

/** Turns coordinates p and q so that they no longer mix. The columns of `axes` are turned along. */
function rotate(a: number[][], axes: number[][], p: number, q: number): void {
  const mixed = a[p]![q]!;
  if (mixed === 0) return;
  const theta = (a[q]![q]! - a[p]![p]!) / (2 * mixed);
  const tangent = (theta < 0 ? -1 : 1) / (Math.abs(theta) + Math.hypot(theta, 1));
  const cos = 1 / Math.hypot(tangent, 1);
  const sin = tangent * cos;
  const turn = (row: number[]): void => {
    const [x, y] = [row[p]!, row[q]!];
    row[p] = cos * x - sin * y;
    row[q] = sin * x + cos * y;
  };
  a.forEach(turn);
  for (let k = 0; k < a.length; k++) {
    const [x, y] = [a[p]![k]!, a[q]![k]!];
    a[p]![k] = cos * x - sin * y;
    a[q]![k] = sin * x + cos * y;
  }
  a[p]![q] = a[q]![p] = 0;
  axes.forEach(turn);
}
