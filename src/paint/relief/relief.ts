import type { Box } from '../camera';
import { boxOf, type Grid } from '../grid';
import { toneAt, type Tone } from '../tone';

/** A field of samples, as the map has it. */
export interface Field {
  readonly grid: Grid;
  readonly samples: Float64Array;
  readonly tone: Tone;
}

/** A place in the block of a relief: x and y across it, from its middle; z up from its floor. */
export interface Place {
  readonly x: number;
  readonly y: number;
  readonly z: number;
}

/** A surface as a block: the longer side of its floor is 1, its highest point stands `HEIGHT` above the floor. */
export interface Relief {
  /** The samples that are shown: every `stride`-th of the field's, from (`i0`, `j0`) on. */
  readonly i0: number;
  readonly j0: number;
  readonly stride: number;
  readonly columns: number;
  readonly rows: number;
  /** The height of each sample above the floor, row by row from the lowest y; NaN where the surface has no value. */
  readonly heights: Float32Array;
  /** The tone of each sample; NaN where the surface has no value. */
  readonly tones: Float32Array;
  /** What the floor spans, in the surface's units, and in those of the block. */
  readonly box: Box;
  readonly width: number;
  readonly depth: number;
  /** The height above the floor at which a value stands; beyond the block where it is not in sight. */
  readonly heightOf: (value: number) => number;
}

/** The height of the block. */
export const HEIGHT = 0.38;
/** A field reaches so far beyond what the map shows, on each side, as a part of its own extent. */
const MARGIN = 0.1;
/** At most so many samples across. */
const MOST = 176;

/**
 * The relief of what the map shows of a field. Where contour levels are even, heights are; where they are decades,
 * heights are logarithmic, as tones are.
 */
export function reliefOf({ grid, samples, tone }: Field): Relief {
  const stride = Math.ceil(((1 - 2 * MARGIN) * Math.max(grid.columns, grid.rows)) / MOST);
  const [i0, columns] = within(grid.columns, stride);
  const [j0, rows] = within(grid.rows, stride);
  const scaled = scaleOf(tone);
  const [heights, tones] = [new Float32Array(columns * rows), new Float32Array(columns * rows)];
  let [low, high] = [Infinity, -Infinity];
  for (let j = 0; j < rows; j++)
    for (let i = 0; i < columns; i++) {
      const value = samples[(j0 + j * stride) * grid.columns + i0 + i * stride]!;
      const known = Number.isFinite(value);
      heights[j * columns + i] = known ? scaled(value) : Number.NaN;
      tones[j * columns + i] = known ? toneAt(tone, value) : Number.NaN;
      if (!known) continue;
      low = Math.min(low, scaled(value));
      high = Math.max(high, scaled(value));
    }
  const unit = high > low ? HEIGHT / (high - low) : 0;
  for (let n = 0; n < heights.length; n++) heights[n] = (heights[n]! - low) * unit;
  const box = {
    x0: grid.x0 + i0 * grid.dx,
    y0: grid.y0 + j0 * grid.dy,
    x1: grid.x0 + (i0 + (columns - 1) * stride) * grid.dx,
    y1: grid.y0 + (j0 + (rows - 1) * stride) * grid.dy,
  };
  const longer = Math.max(columns, rows) - 1;
  const [width, depth] = [(columns - 1) / longer, (rows - 1) / longer];
  const heightOf = (value: number): number => (scaled(value) - low) * unit;
  return { i0, j0, stride, columns, rows, heights, tones, box, width, depth, heightOf };
}

/** What the map shows of a field: its box without the margins. */
export function viewOf(grid: Grid): Box {
  const { x0, x1, y0, y1 } = boxOf(grid);
  const [dx, dy] = [MARGIN * (x1 - x0), MARGIN * (y1 - y0)];
  return { x0: x0 + dx, x1: x1 - dx, y0: y0 + dy, y1: y1 - dy };
}

/** The first sample of an axis that is shown, and how many are. */
function within(count: number, stride: number): [first: number, shown: number] {
  const first = Math.round(count * MARGIN);
  return [first, Math.max(2, Math.floor((count - 1 - 2 * first) / stride) + 1)];
}

/** How a value is turned into a height, before both ends are known. */
function scaleOf({ spacing, floor, scale }: Tone): (value: number) => number {
  if (spacing === 'even') return (value) => value;
  const up = Math.sign(scale);
  return (value) => {
    const rise = (value - floor) / scale;
    return up * Math.sign(rise) * Math.log1p(Math.abs(rise));
  };
}

/** The height of the ground at a place of the block, between its samples; NaN beyond it and where there is no value. */
export function groundAt({ columns, rows, heights, width, depth }: Relief, x: number, y: number): number {
  const u = (x / width + 0.5) * (columns - 1);
  const v = (y / depth + 0.5) * (rows - 1);
  if (!(u >= -EDGE && v >= -EDGE && u <= columns - 1 + EDGE && v <= rows - 1 + EDGE)) return Number.NaN;
  const i = Math.min(columns - 2, Math.max(0, Math.floor(u)));
  const j = Math.min(rows - 2, Math.max(0, Math.floor(v)));
  const [s, t] = [u - i, v - j];
  const at = j * columns + i;
  const below = heights[at]! * (1 - s) + heights[at + 1]! * s;
  const above = heights[at + columns]! * (1 - s) + heights[at + columns + 1]! * s;
  return below * (1 - t) + above * t;
}

/** What rounding may put beyond the last sample, in samples. */
const EDGE = 1e-6;

/** The place of a sample; z is NaN where the surface has no value. */
export const cornerOf = ({ columns, rows, heights, width, depth }: Relief, i: number, j: number): Place => ({
  x: (i / (columns - 1) - 0.5) * width,
  y: (j / (rows - 1) - 0.5) * depth,
  z: heights[j * columns + i]!,
});

/** Where a point of the surface's plane stands on the floor of the block. */
export const acrossOf = ({ box, width }: Relief, x: number): number =>
  ((x - box.x0) / (box.x1 - box.x0) - 0.5) * width;

/** The same upwards on the map, which is away from the viewer of an unturned block. */
export const alongOf = ({ box, depth }: Relief, y: number): number =>
  ((y - box.y0) / (box.y1 - box.y0) - 0.5) * depth;

/** The point of the surface's plane that stands at a place of the floor. */
export const pointAt = ({ box, width, depth }: Relief, { x, y }: Pick<Place, 'x' | 'y'>) => ({
  x: box.x0 + (x / width + 0.5) * (box.x1 - box.x0),
  y: box.y0 + (y / depth + 0.5) * (box.y1 - box.y0),
});

/** The side of a cell between four samples. */
export const cellOf = ({ columns, rows }: Relief): number => 1 / (Math.max(columns, rows) - 1);
