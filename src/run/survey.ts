import { evaluatorSurface } from '../graph/evaluate';
import type { Table, Treatment } from './entry';
import { keepEvaluators, type SurfaceGiven } from './evaluator';
import type { Box } from './minima';
import { rowsOf } from './spec';

/** Samples along a line, per side of a plane, and along each axis of a larger box. */
const ON_LINE = 33;
const ON_PLANE = 17;
const ON_AXIS = 9;
/** How often the box is gone through axis by axis, where it has more than two. */
const SWEEPS = 2;
/** How often a box is doubled at most. */
const MOST_DOUBLINGS = 10;
/** What is lower on the rim by less than this part of how high the surface commonly lies is no lower. */
const LOWER = 0.05;
/** Rows of data that a sample reads at most: where to look, a few can tell. */
const MOST_ROWS = 64;

/**
 * The box, doubled about its middle for as long as the lowest of its samples (going up the highest) lies on its rim:
 * what is sought lies beyond. The very same box where it does not, or where a valley inside is about as low, as where
 * waves are; undefined where no doubling holds the lowest, as on a surface that falls for ever. A surface that cannot
 * be evaluated keeps its box.
 */
export function survey(surface: SurfaceGiven, box: Box, sign: Treatment['sign']): Box | undefined {
  const evaluator = evaluators({ ...surface, data: surface.data && thinned(surface.data) });
  if (!evaluator.ok) return box;
  const { value } = evaluator.value;
  const height: Height = sign === 'min' ? value : (at) => -value(at);
  if (!sweep(height, box).some(({ inside, rim, common }) => inside > rim + LOWER * (common - rim)))
    return box;
  for (let doubling = 1; doubling <= MOST_DOUBLINGS; doubling++) {
    const wider = grown(box, 2 ** doubling);
    if (sweep(height, wider).every(({ inside, rim }) => inside < rim)) return wider;
  }
  return undefined;
}

/** The walking evaluator: a few hundred samples are sooner taken than a kernel is compiled. */
const evaluators = keepEvaluators((program, data) =>
  evaluatorSurface(
    program,
    program.data.columns.map((name) => data!.columns.get(name)!),
  ),
);

const tables = new WeakMap<Table, Table>();

/** Every so many-th row of a table, so that few are left. */
function thinned(table: Table): Table {
  const rows = rowsOf(table);
  if (rows <= MOST_ROWS) return table;
  const known = tables.get(table);
  if (known) return known;
  const each = Math.ceil(rows / MOST_ROWS);
  const columns = [...table.columns].map(
    ([name, column]) => [name, column.filter((_, row) => row % each === 0)] as const,
  );
  const thin = { ...table, columns: new Map(columns) };
  tables.set(table, thin);
  return thin;
}

type Height = (at: readonly number[]) => number;

const grown = (box: Box, times: number): Box =>
  box.map(([low, high]) => {
    const [middle, half] = [(low + high) / 2, (high - low) / 2];
    return [middle - times * half, middle + times * half];
  });

/** How low samples lie: the lowest valley inside, the lowest on the rim, and the middle one of all. */
interface Lows {
  readonly inside: number;
  readonly rim: number;
  readonly common: number;
}

/** Samples a line or a plane whole, and a larger box along one axis after another, each through the lowest place so far. */
function sweep(height: Height, box: Box): readonly Lows[] {
  const axes = box.map((_, axis) => axis);
  let at: readonly number[] = box.map(([low, high]) => (low + high) / 2);
  let lows: Lows[] = [];
  const look = (along: readonly number[]): void => {
    const { lowest, ...found } = sampled(height, box, at, along);
    at = lowest;
    lows.push(found);
  };
  if (axes.length <= 2) look(axes);
  else
    for (let round = 0; round < SWEEPS; round++) {
      lows = [];
      for (const axis of axes) look([axis]);
    }
  return lows;
}

/** Samples the box through a place along one axis or two, the rim included. */
function sampled(
  height: Height,
  box: Box,
  through: readonly number[],
  along: readonly number[],
): Lows & { readonly lowest: readonly number[] } {
  const side = along.length === 2 ? ON_PLANE : box.length === 1 ? ON_LINE : ON_AXIS;
  const rows = along.length === 1 ? 1 : side;
  const placeOf = (n: number): number[] => {
    const at = [...through];
    along.forEach((axis, i) => {
      const [low, high] = box[axis]!;
      const step = i === 0 ? n % side : Math.floor(n / side);
      at[axis] = low + ((high - low) * step) / (side - 1);
    });
    return at;
  };
  const samples = Float64Array.from({ length: side * rows }, (_, n) => {
    const f = height(placeOf(n));
    return Number.isNaN(f) ? Infinity : f;
  });
  let [inside, rim] = [Infinity, Infinity];
  samples.forEach((f, n) => {
    if (isOnRim(n, side, rows)) rim = Math.min(rim, f);
    else if (f < inside && isValley(samples, n, side, rows)) inside = f;
  });
  const known = samples.filter((f) => f < Infinity).toSorted();
  const common = known[known.length >> 1] ?? Infinity;
  const low = Math.min(...samples);
  return { inside, rim, common, lowest: low < Infinity ? placeOf(samples.indexOf(low)) : through };
}

const isOnRim = (n: number, side: number, rows: number): boolean =>
  n % side === 0 || n % side === side - 1 || (rows > 1 && (n < side || n >= side * (rows - 1)));

/** Whether no sample beside one inside the rim is lower. */
function isValley(samples: Float64Array, n: number, side: number, rows: number): boolean {
  const aside = rows > 1 ? [-side, 0, side] : [0];
  return aside.every((up) => [-1, 0, 1].every((across) => samples[n + up + across]! >= samples[n]!));
}
