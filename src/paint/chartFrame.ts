import type { Size } from './camera';
import type { Theme } from './palette';

/** The loss of all racers by step, as a plain value. */
export interface LossChart {
  readonly theme: Theme;
  readonly racers: readonly ChartRacer[];
  /** In steps; may lie between two. */
  readonly playhead: number;
  /** The last step of the axis: the budget, or the last step that any racer reached. */
  readonly steps: number;
  /** The lowest known value of the surface, or Infinity. */
  readonly minimum: number;
  /** Where the selected racer's learning rate changes. */
  readonly rate?: ChartRate;
}

/** Learning rates: row k is the one that update k used, row 0 is not a number. */
export interface ChartRate {
  readonly eta: Float64Array;
  readonly rows: number;
}

/** One racer's losses: row k is f after k updates. */
export interface ChartRacer {
  readonly slot: number;
  readonly f: Float64Array;
  readonly rows: number;
  readonly selected: boolean;
  readonly diverged: boolean;
}

/** What is drawn against what, and where. */
export interface ChartFrame extends Size {
  /** f itself, or its rise above the lowest known value where f can be negative. */
  readonly quantity: 'f' | 'rise';
  /** What is taken off f before its logarithm: 0, or the lowest known value. */
  readonly floor: number;
  /** Whole decades, as exponents of ten. */
  readonly low: number;
  readonly high: number;
  /** The whole decades of the learning rate, on an axis of its own. */
  readonly rate?: { readonly low: number; readonly high: number };
  readonly steps: number;
  /** Even steps, or log(1 + step) where there are so many that the beginning would be squeezed into a few px. */
  readonly spacing: 'even' | 'log';
  /** The plot's ground in CSS px. */
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

const MARGIN = { left: 50, right: 16, top: 12, bottom: 34 };
/** Room for the numbers of a second axis. */
const RATE_MARGIN = 42;
/** Longer races have a logarithmic step axis. */
const LONG_RACE = 300;
/** Doubles tell no more decades apart within one race. */
const MOST_DECADES = 16;
/** A rate that falls to nothing would leave no room for the rest. */
const MOST_RATE_DECADES = 6;
/** A racer that rises above this many times the highest start leaves the plot through its top. */
const RUNAWAY = 100;

/** The axes of a loss chart on a canvas; stays the same while the race is only played. */
export function frameChart({ racers, steps, minimum, rate }: LossChart, { width, height }: Size): ChartFrame {
  const lowest = Math.min(minimum, lowestOf(racers));
  const quantity = lowest < 0 ? 'rise' : 'f';
  const floor = quantity === 'rise' ? lowest : 0;
  const rises = extremesOf(racers, floor);
  const high = Math.ceil(Math.log10(rises.most) - 1e-9);
  const low = Math.floor(Math.log10(rises.least) + 1e-9);
  return {
    quantity,
    floor,
    low: Math.min(high - 1, Math.max(low, high - MOST_DECADES)),
    high,
    ...(rate && { rate: decadesOf(rate) }),
    steps: Math.max(1, steps),
    spacing: steps > LONG_RACE ? 'log' : 'even',
    width,
    height,
    left: MARGIN.left,
    right: Math.max(MARGIN.left + 1, width - (rate ? RATE_MARGIN : MARGIN.right)),
    top: MARGIN.top,
    bottom: Math.max(MARGIN.top + 1, height - MARGIN.bottom),
  };
}

/** Where a step stands, in CSS px. */
export function stepX({ spacing, steps, left, right }: ChartFrame, step: number): number {
  const part = spacing === 'even' ? step / steps : Math.log1p(step) / Math.log1p(steps);
  return left + (right - left) * part;
}

/** The step (fractional) that stands at a place in CSS px; for a hand that drags the current step. */
export function stepAt({ spacing, steps, left, right }: ChartFrame, x: number): number {
  const part = Math.min(1, Math.max(0, (x - left) / (right - left)));
  return spacing === 'even' ? part * steps : Math.expm1(part * Math.log1p(steps));
}

/** Where a loss stands, in CSS px; never below the plot, and a few plots above it at most. */
export function lossY({ floor, low, high, top, bottom }: ChartFrame, f: number): number {
  const part = (Math.log10(Math.max(f - floor, Number.MIN_VALUE)) - low) / (high - low);
  return bottom - (bottom - top) * Math.min(20, Math.max(0, part));
}

/** Where a learning rate stands, in CSS px; one of nothing at the foot. */
export function rateY({ rate, top, bottom }: ChartFrame, eta: number): number {
  const { low, high } = rate!;
  const part = (Math.log10(Math.max(eta, Number.MIN_VALUE)) - low) / (high - low);
  return bottom - (bottom - top) * Math.min(1, Math.max(0, part));
}

/** The whole decades of rates, the highest six at most. */
function decadesOf({ eta, rows }: ChartRate): { low: number; high: number } {
  let [least, most] = [Infinity, 0];
  for (let k = 1; k < rows; k++) {
    const rate = eta[k]!;
    if (rate > 0 && rate < least) least = rate;
    if (rate > most && rate < Infinity) most = rate;
  }
  if (most === 0) return { low: -1, high: 0 };
  const high = Math.ceil(Math.log10(most) - 1e-9);
  const low = Math.floor(Math.log10(least) + 1e-9);
  return { low: Math.min(high - 1, Math.max(low, high - MOST_RATE_DECADES)), high };
}

function lowestOf(racers: readonly ChartRacer[]): number {
  let lowest = Infinity;
  for (const { f, rows } of racers) for (let k = 0; k < rows; k++) if (f[k]! < lowest) lowest = f[k]!;
  return lowest;
}

/** The least rise above 0 and the highest one that is no runaway's; 1 and 1 where there is none. */
function extremesOf(racers: readonly ChartRacer[], floor: number): { least: number; most: number } {
  const start = Math.max(
    ...racers.map(({ f, rows }) => (rows > 0 && Number.isFinite(f[0]) ? f[0]! - floor : 0)),
  );
  const runaway = start > 0 ? RUNAWAY * start : Infinity;
  let [least, most] = [Infinity, 0];
  for (const { f, rows, diverged } of racers)
    for (let k = 0; k < rows; k++) {
      const rise = f[k]! - floor;
      if (rise > 0 && rise < least) least = rise;
      // Where a runaway ends says nothing about the others: only its start counts upwards.
      if (rise > most && rise < runaway && (!diverged || k === 0)) most = rise;
    }
  return { least: Math.min(least, most || 1), most: most || 1 };
}
