import { screenY, visibleBox, type Camera, type Size } from './camera';
import { PALETTES, type Theme } from './palette';
import type { Context } from './pen';
import { bytesOf, surfaceColour } from './ramp';
import { toneAt, toneOf, type Tone } from './tone';

/** A stretch of an axis, in the surface's units. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

/** The curve of a surface of one coordinate, with the tone of the ground below it. */
export interface Curve {
  /** f at a place; not finite where it is not defined. */
  readonly height: (x: number) => number;
  readonly tone: Tone;
  /** The heights over the domain. */
  readonly extent: Interval;
  /** The camera whose vertical axis shows just the heights between its left and its right edge. */
  readonly levelled: (camera: Camera) => Camera;
}

/** Samples over a domain, to choose the tone from. */
const SURVEY = 1024;
/** One sample of what is in sight every so many px. */
const SPACING = 2;
/** Air above and below what is in sight, as parts of the canvas: the axis and the names of flags need room. */
const ABOVE = 0.14;
const BELOW = 0.14;
const HATCH_SPACING = 7;
const HATCH_OPACITY = 0.6;
const LINE = 1.75;
/** Bands of one tone below the curve, in px. */
const BAND = 2;

/** The curve of a function over a domain; `best` is its best known value (NaN where there is none), `sign` the goal. */
export function curveOf(
  height: (x: number) => number,
  { low, high }: Interval,
  best: number,
  sign: 'min' | 'max',
): Curve {
  const samples = Float64Array.from({ length: SURVEY }, (_, i) =>
    height(low + ((high - low) * i) / (SURVEY - 1)),
  );
  const known = new Map<string, Interval>();
  const inSight = (camera: Camera): Interval => {
    const key = `${camera.cx} ${camera.scaleX} ${camera.width}`;
    const found = known.get(key) ?? extentOf(heightsOf(height, camera));
    known.clear();
    known.set(key, found);
    return found;
  };
  return {
    height,
    tone: toneOf(samples, best, sign),
    extent: extentOf(samples),
    levelled: (camera) => levelledTo(inSight(camera), camera),
  };
}

function levelledTo({ low, high }: Interval, camera: Camera): Camera {
  const room = Math.max(1, camera.height) * (1 - ABOVE - BELOW);
  const scaleY = room / (high - low);
  return { ...camera, scaleY, cy: (low + high) / 2 + ((ABOVE - BELOW) / 2) * (camera.height / scaleY) };
}

/** The heights of every other px of a canvas, from left to right. */
function heightsOf(height: (x: number) => number, camera: Camera): Float64Array {
  const { x0, x1 } = visibleBox(camera);
  const count = Math.max(2, Math.ceil(camera.width / SPACING) + 1);
  return Float64Array.from({ length: count }, (_, i) => height(x0 + ((x1 - x0) * i) / (count - 1)));
}

/** The lowest and the highest finite value, never one and the same. */
function extentOf(values: Float64Array): Interval {
  let [low, high] = [Infinity, -Infinity];
  for (const value of values) {
    if (!Number.isFinite(value)) continue;
    low = Math.min(low, value);
    high = Math.max(high, value);
  }
  if (low > high) return { low: -1, high: 1 };
  const least = Math.max(Math.abs(low), Math.abs(high), 1e-12) * 1e-9;
  return high - low > least ? { low, high } : { low: low - least, high: high + least };
}

/** Draws on a canvas of a size the curve, the ground below it in the tones of its heights, and hatching where there is none. */
export function paintCurve(
  ctx: Context,
  curve: Curve,
  camera: Camera,
  { width, height }: Size,
  theme: Theme,
): void {
  const palette = PALETTES[theme];
  const heights = heightsOf(curve.height, camera);
  const at = (i: number): number => (i * camera.width) / (heights.length - 1);
  ctx.fillStyle = palette.paper;
  ctx.fillRect(0, 0, width, height);
  const stretches = stretchesOf(heights);
  for (const { low: from, high: to } of stretches) {
    ctx.save();
    ctx.beginPath();
    outline(ctx, heights, from, to, camera, at);
    ctx.lineTo(at(to), height);
    ctx.lineTo(at(from), height);
    ctx.clip();
    paintBands(ctx, curve.tone, camera, height, theme);
    ctx.restore();
    ctx.beginPath();
    outline(ctx, heights, from, to, camera, at);
    ctx.lineWidth = LINE;
    ctx.lineJoin = 'round';
    ctx.lineCap = 'round';
    ctx.strokeStyle = palette.mapInk2;
    ctx.stroke();
  }
  for (const gap of gapsOf(stretches, heights.length))
    paintGap(ctx, at(gap.low), at(gap.high), height, theme);
}

function outline(
  ctx: Context,
  heights: Float64Array,
  from: number,
  to: number,
  camera: Camera,
  at: (i: number) => number,
): void {
  for (let i = from; i <= to; i++) {
    const y = Math.min(Math.max(screenY(camera, heights[i]!), -camera.height), 2 * camera.height);
    if (i === from) ctx.moveTo(at(i), y);
    else ctx.lineTo(at(i), y);
  }
}

/** The runs of finite samples, by their first and last index. */
function stretchesOf(heights: Float64Array): Interval[] {
  const stretches: Interval[] = [];
  for (let i = 0; i < heights.length; i++) {
    if (!Number.isFinite(heights[i])) continue;
    const last = stretches.at(-1);
    if (last?.high === i - 1) stretches[stretches.length - 1] = { low: last.low, high: i };
    else stretches.push({ low: i, high: i });
  }
  return stretches;
}

/** What lies between stretches, and before and behind them. */
function gapsOf(stretches: readonly Interval[], count: number): Interval[] {
  const ends = [0, ...stretches.map(({ high }) => high)];
  const begins = [...stretches.map(({ low }) => low), count - 1];
  return ends.map((low, n) => ({ low, high: begins[n]! })).filter(({ low, high }) => high > low);
}

/** The tones of all heights in sight, from the top down. */
function paintBands(ctx: Context, tone: Tone, camera: Camera, height: number, theme: Theme): void {
  for (let y = 0; y < height; y += BAND) {
    const value = camera.cy + (camera.height / 2 - y) / camera.scaleY;
    ctx.fillStyle = `rgb(${bytesOf(surfaceColour(theme, toneAt(tone, value))).join(' ')})`;
    ctx.fillRect(0, y, camera.width, BAND);
  }
}

/** Hatches the ground over which the surface has no value. */
function paintGap(ctx: Context, left: number, right: number, height: number, theme: Theme): void {
  ctx.save();
  ctx.beginPath();
  ctx.rect(left, 0, right - left, height);
  ctx.clip();
  ctx.beginPath();
  for (let x = left - height; x < right; x += HATCH_SPACING) {
    ctx.moveTo(x, height);
    ctx.lineTo(x + height, 0);
  }
  ctx.strokeStyle = PALETTES[theme].line2;
  ctx.lineWidth = 1;
  ctx.globalAlpha = HATCH_OPACITY;
  ctx.stroke();
  ctx.restore();
}
