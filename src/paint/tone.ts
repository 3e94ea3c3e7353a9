import { ticks } from 'd3';
import { decimal, decimalsOf } from './figures';

/**
 * How height becomes tone: t = log1p((f − floor) / scale) / log1p((cap − floor) / scale), from 0 at the floor to 1 at
 * the cap. Where the goal is up the floor is the highest ground, the cap lies below it and the scale is negative, so
 * that runs end on the palest ground either way. Chosen once from the whole domain, so that neither panning nor zooming changes a colour.
 */
export interface Tone {
  /** The best known value, f*: the lowest, or going up the highest. */
  readonly floor: number;
  /** The rise (going up, the fall) at which the scale turns from linear to logarithmic. */
  readonly scale: number;
  /** The value that has the darkest tone; those farther from the floor share it. */
  readonly cap: number;
  /** Where the contour lines lie: at f* ± {1, 3} · 10ᵏ, or at even steps of f. */
  readonly spacing: 'decades' | 'even';
}

/** A height at which a contour line is drawn. */
export interface Level {
  readonly value: number;
  /** f as the line is numbered. */
  readonly label: string;
  /** `whole` lines are heavier and numbered; `three` lines are numbered only where few whole ones are in sight. */
  readonly rank: 'whole' | 'three';
}

/** Where the highest rise is under this many median rises, the levels are even: bowls are, banana valleys are not. */
const FLAT = 10;
const EVEN_LEVELS = 10;
/** More decades than this below the highest point in sight would crowd into one valley. */
const DECADES = 7;
/** The part of a contour unit at which the tone turns logarithmic. */
const KNEE = 0.06;
/** A smaller rise than this is none. */
const FLATTEST = 1e-280;
const ENOUGH_SAMPLES = 4096;

/**
 * The tone of a surface from samples over its domain; `best` is its declared lowest value (going up, its highest), if
 * there is one. Robust: non-finite samples are left out, and the cap is the 99th percentile.
 */
export function toneOf(samples: Float64Array, best: number = Number.NaN, sign: 'min' | 'max' = 'min'): Tone {
  const known = Number.isFinite(best) ? best : undefined;
  if (sign === 'min') return toneUpwards(samples, known);
  const { floor, scale, cap, spacing } = toneUpwards(
    samples.map((value) => -value),
    known === undefined ? undefined : -known,
  );
  return { floor: -floor, scale: -scale, cap: -cap, spacing };
}

function toneUpwards(samples: Float64Array, minimum: number = Infinity): Tone {
  const sorted = sample(samples);
  if (sorted.length === 0) return { floor: 0, scale: KNEE, cap: 1, spacing: 'even' };
  const floor = Math.min(minimum, sorted[0]!);
  const rise = (part: number): number => sorted[Math.round(part * (sorted.length - 1))]! - floor;
  const highest = rise(1);
  if (!(highest > FLATTEST))
    return { floor, scale: KNEE, cap: floor + Math.max(1, Math.abs(floor) / 1e9), spacing: 'even' };
  const spacing = highest < FLAT * rise(0.5) ? 'even' : 'decades';
  const unit =
    spacing === 'even' ? highest / EVEN_LEVELS : 10 ** Math.round(Math.log10(lowRise(rise, highest)));
  const usual = rise(0.99);
  return { floor, scale: KNEE * unit, cap: floor + (usual > highest / 1e9 ? usual : highest), spacing };
}

/** The tone of a value, 0 … 1; NaN where the value is. */
export const toneAt = (tone: Tone, value: number): number =>
  Math.min(
    1,
    Math.log1p(Math.max(0, (value - tone.floor) / tone.scale)) /
      Math.log1p((tone.cap - tone.floor) / tone.scale),
  );

/** The contour levels between the lowest and the highest value in sight. */
export function levelsBetween(tone: Tone, low: number, high: number): Level[] {
  if (!(high > low)) return [];
  return tone.spacing === 'even' ? evenLevels(low, high) : decadeLevels(tone, low, high);
}

function evenLevels(low: number, high: number): Level[] {
  const values = ticks(low, high, EVEN_LEVELS);
  const decimals = values.length > 1 ? decimalsOf(values[1]! - values[0]!) : 2;
  return values.map((value) => ({ value, label: decimal(value, decimals), rank: 'whole' }));
}

function decadeLevels({ floor, scale }: Tone, low: number, high: number): Level[] {
  const towards = Math.sign(scale);
  const [near, far] = towards > 0 ? [low - floor, high - floor] : [floor - high, floor - low];
  const last = Math.floor(Math.log10(far));
  const lowest = Math.max(near, far * 10 ** -DECADES);
  const levels: Level[] = [];
  for (let k = Math.floor(Math.log10(lowest)); k <= last; k++) {
    for (const times of [1, 3]) {
      const rise = times * 10 ** k;
      if (rise < lowest || rise > far) continue;
      const decimals = Math.max(0, floor === 0 ? -k : 1 - k);
      levels.push({
        value: floor + towards * rise,
        label: decimal(floor + towards * rise, decimals),
        rank: times === 1 ? 'whole' : 'three',
      });
    }
  }
  return levels;
}

/** The rise of the lowest hundredth of the domain: what a unit is on this surface. */
function lowRise(rise: (part: number) => number, highest: number): number {
  const low = rise(0.01);
  return low > 0 ? low : highest / 1e5;
}

/** At most a few thousand of the finite samples, sorted. */
function sample(samples: Float64Array): Float64Array {
  // Odd, so that it does not keep to a few columns of a grid.
  const stride = Math.floor(samples.length / ENOUGH_SAMPLES) | 1;
  return samples.filter((value, i) => i % stride === 0 && Number.isFinite(value)).sort();
}
