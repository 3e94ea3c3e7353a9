import type { Curvature, Ground, Relief } from './curvature';
import { distanceAt, type Terrain } from './verdict';
import type { Trajectory } from './trajectory';

/** Something that can be said of a racer at a row: `words/` phrases it. */
export type Remark =
  /** It rests where the slope is nothing; `goal` is the known point to be reached, if it is at one. */
  | { readonly kind: 'at'; readonly ground: Ground; readonly goal?: readonly number[] }
  /** It swings to and fro, once in so many steps. */
  | { readonly kind: 'oscillating'; readonly period: number }
  /** It comes back to where it was so many steps ago, again and again. */
  | { readonly kind: 'cycling'; readonly period: number }
  /** It hardly moves, and is not there. */
  | { readonly kind: 'slow' }
  /** It was stopped by hand. */
  | { readonly kind: 'cancelled'; readonly step: number }
  /** Its run ended because nothing changed any more. */
  | { readonly kind: 'stalled' }
  /** It has been outside the surface's domain since a step. */
  | { readonly kind: 'left'; readonly step: number }
  | { readonly kind: 'diverged'; readonly step: number; readonly because?: Cause };

/** A learning rate beyond what the curvature of a place allows. */
export interface Cause {
  readonly eta: number;
  readonly limit: number;
  readonly where: 'start' | 'minimum';
}

/** What a run is diagnosed against. */
export interface Grounds extends Terrain {
  readonly domain: readonly (readonly [number, number])[];
  /** Absent where the surface's second derivatives cannot be composed. */
  readonly reliefAt?: (at: readonly number[]) => Relief;
  /** The largest stable rate for a curvature, where the rule has a closed form; undefined where any rate is stable or none. */
  readonly limitOf?: (curvature: Curvature) => number | undefined;
  /** Where it has none: the largest rate that is stable at the goal nearest to the start, if it has been measured. */
  readonly edge?: number;
}

/** Nearer than this part of the domain's diagonal is there; a move under a fifth of it is hardly one. */
const NEAR = 0.005;
const SMALL = 0.001;
/** What a rhythm is looked for in: so many rows. */
const WINDOW = 64;
/** A rhythm has at least so many turns. */
const LEAST_TURNS = 4;
/** The longest cycle that is looked for. */
const LONGEST_CYCLE = 16;
/** Places this near to each other, as a part of how far a cycle reaches, are one. */
const SAME = 1e-3;

/** What can be said of a run at a row, the weightiest first. */
export function diagnose(trajectory: Trajectory, grounds: Grounds, row: number): readonly Remark[] {
  const { end, rows } = trajectory;
  const last = row >= rows - 1;
  const at = trajectory.w.map((column) => column[row]!);
  if (last && end.kind === 'diverged') return [withCause(trajectory, grounds, end.step)];
  const remarks: Remark[] = [];
  if (last && end.kind === 'cancelled') remarks.push({ kind: 'cancelled', step: end.step });
  const left = leftAt(trajectory, grounds, row);
  if (left !== undefined) remarks.push({ kind: 'left', step: left });
  const rhythm = rhythmAt(trajectory, grounds, row);
  const rest = rhythm ? undefined : restAt(trajectory, grounds, row, at);
  if (rhythm) remarks.push(rhythm);
  if (rest) remarks.push(rest);
  if (last && end.kind === 'stalled') remarks.push({ kind: 'stalled' });
  else if (!rhythm && !rest && row > 0 && moveAt(trajectory, row) < SMALL * grounds.diagonal)
    remarks.push({ kind: 'slow' });
  return remarks;
}

function withCause(trajectory: Trajectory, grounds: Grounds, step: number): Remark {
  const eta = trajectory.eta
    .subarray(0, trajectory.rows)
    .reduce((most, rate) => (rate > most ? rate : most), 0);
  const start = trajectory.w.map((column) => column[0]!);
  const [goal] = nearestGoal(start, grounds);
  const limits = [
    { where: 'start', limit: limitAt(grounds, start) } as const,
    { where: 'minimum', limit: grounds.edge ?? (goal && limitAt(grounds, goal)) } as const,
  ];
  for (const { where, limit } of limits)
    if (limit !== undefined && eta > limit) return { kind: 'diverged', step, because: { eta, limit, where } };
  return { kind: 'diverged', step };
}

/** The largest stable rate at a place. */
function limitAt({ reliefAt, limitOf }: Grounds, at: readonly number[]): number | undefined {
  const curvature = reliefAt?.(at);
  return curvature && limitOf?.(curvature);
}

const nearestGoal = (from: readonly number[], { goals }: Terrain): readonly (readonly number[])[] => {
  const away = (at: readonly number[]): number => Math.hypot(...at.map((value, i) => value - from[i]!));
  return goals
    .map(({ at }) => at)
    .toSorted((a, b) => away(a) - away(b))
    .slice(0, 1);
};

const moveAt = ({ w }: Trajectory, row: number): number =>
  Math.hypot(...w.map((column) => column[row]! - column[row - 1]!));

/** The row since which a run has been outside the domain. */
function leftAt({ w }: Trajectory, { domain }: Grounds, row: number): number | undefined {
  const isOut = (k: number): boolean =>
    domain.some(([low, high], i) => !(w[i]![k]! >= low && w[i]![k]! <= high));
  let first = row + 1;
  while (first > 0 && isOut(first - 1)) first -= 1;
  return first <= row ? first : undefined;
}

/** Where a run rests: it hardly moves, and the place without a slope that is next by slope and curvature is near. */
function restAt(
  trajectory: Trajectory,
  grounds: Grounds,
  row: number,
  at: readonly number[],
): Remark | undefined {
  const { diagonal, reliefAt } = grounds;
  if (row > 0 && moveAt(trajectory, row) >= SMALL * diagonal) return undefined;
  const relief = reliefAt?.(at);
  if (!relief) return undefined;
  const goal = nearestGoal(at, grounds).find(
    (point) => distanceAt(trajectory, row, [{ at: point }]) <= NEAR * diagonal,
  );
  const isFlat = Math.max(...relief.values.map(Math.abs)) * diagonal ** 2 < NOTHING;
  if (!goal && !isFlat && !(wayToRest(relief) <= NEAR * diagonal)) return undefined;
  return { kind: 'at', ground: isFlat ? 'plateau' : relief.ground, ...(goal && { goal }) };
}

/** A surface that is curved by less over its whole domain is flat. */
const NOTHING = 1e-9;

/** How long Newton's step is, to where the slope would be nothing. */
const wayToRest = ({ slope, values, axes }: Relief): number =>
  Math.hypot(
    ...values.map((value, k) => {
      const along = slope.reduce((sum, one, i) => sum + one * axes[k]![i]!, 0);
      return along === 0 ? 0 : along / value;
    }),
  );

/** Whether a run swings or goes in a circle in the rows up to one. */
function rhythmAt(trajectory: Trajectory, { diagonal }: Grounds, row: number): Remark | undefined {
  const from = Math.max(0, row - WINDOW);
  const columns = trajectory.w.map((column) => column.subarray(from, row + 1));
  const reach = Math.hypot(...columns.map(spanOf));
  if (reach < SMALL * diagonal) return undefined;
  const cycle = cycleOf(columns, reach);
  if (cycle !== undefined) return { kind: 'cycling', period: cycle };
  const widest = columns.toSorted((a, b) => wayOf(b) - wayOf(a))[0]!;
  const period = periodOf(widest);
  return period === undefined ? undefined : { kind: 'oscillating', period };
}

const spanOf = (column: Float64Array): number => Math.max(...column) - Math.min(...column);

/** How far a coordinate has gone, to and fro. */
const wayOf = (column: Float64Array): number =>
  column.reduce((sum, value, k) => (k === 0 ? 0 : sum + Math.abs(value - column[k - 1]!)), 0);

/** After how many rows a path is where it was, twice in a row. */
function cycleOf(columns: readonly Float64Array[], reach: number): number | undefined {
  const rows = columns[0]!.length;
  for (let period = 2; period <= LONGEST_CYCLE && 3 * period <= rows; period++) {
    let isSame = true;
    for (let k = rows - 2 * period; k < rows && isSame; k++)
      isSame = Math.hypot(...columns.map((column) => column[k]! - column[k - period]!)) < SAME * reach;
    if (isSame) return period;
  }
  return undefined;
}

/** The time of a swing, from where a coordinate turns; undefined where it turns too seldom, or gets on meanwhile. */
function periodOf(column: Float64Array): number | undefined {
  const turns: number[] = [];
  for (let k = 1; k + 1 < column.length; k++) {
    if ((column[k]! - column[k - 1]!) * (column[k + 1]! - column[k]!) < 0) turns.push(k);
  }
  const gained = Math.abs(column.at(-1)! - column[0]!);
  if (turns.length < LEAST_TURNS || gained > wayOf(column) / 2) return undefined;
  // A swing that ended long ago is none.
  if (column.length - turns.at(-1)! > (2 * (turns.at(-1)! - turns[0]!)) / (turns.length - 1))
    return undefined;
  return (2 * (turns.at(-1)! - turns[0]!)) / (turns.length - 1);
}
