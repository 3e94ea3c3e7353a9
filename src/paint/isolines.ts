import { contours } from 'd3';
import type { Level } from './tone';

/**
 * Polylines in grid coordinates, ready to be transferred: x and y in turn in `points`; line n is the points
 * `offsets[n]` … `offsets[n + 1]` − 1. A closed line repeats its first point.
 */
export interface Polylines {
  readonly points: Float32Array<ArrayBuffer>;
  readonly offsets: Uint32Array<ArrayBuffer>;
}

/** The contour lines of a field and the ground where it has no value. */
export interface Isolines {
  readonly levels: readonly Level[];
  readonly lines: Polylines;
  /** For each line, which of `levels` it belongs to. */
  readonly levelOf: Uint16Array<ArrayBuffer>;
  /** Rings round the samples without a value, closed along the frame, to be filled by the even-odd rule. */
  readonly undefinedGround: Polylines;
  /** The part of those rings that does not run along the frame. */
  readonly undefinedEdge: Polylines;
}

type Ring = readonly (readonly number[])[];
type Extent = { readonly columns: number; readonly rows: number };

/**
 * The contour lines of a field at the given levels. Lines end at the outermost samples and where the field has no
 * value; they run neither along the frame nor along undefined ground.
 */
export function isolines(samples: Float64Array, extent: Extent, levels: readonly Level[]): Isolines {
  const contour = contours().size([extent.columns, extent.rows]);
  const values = samples as unknown as number[];
  const real = realPoint(samples, extent);
  const lines: Ring[] = [];
  const levelOf: number[] = [];
  levels.forEach((level, index) => {
    for (const ring of ringsOf(contour.contour(values, level.value))) {
      for (const line of piecesOf(ring, real)) {
        lines.push(line);
        levelOf.push(index);
      }
    }
  });
  const ground = samples.every(Number.isFinite) ? [] : undefinedRings(samples, extent);
  const inside = (point: readonly number[]): boolean => !onFrame(point, extent);
  return {
    levels,
    lines: flat(lines),
    levelOf: Uint16Array.from(levelOf),
    undefinedGround: flat(ground),
    undefinedEdge: flat(ground.flatMap((ring) => piecesOf(ring, inside))),
  };
}

/** The buffers of isolines, to be handed over in a message rather than copied. */
export const transferables = ({
  lines,
  levelOf,
  undefinedGround,
  undefinedEdge,
}: Isolines): ArrayBuffer[] => [
  ...[lines, undefinedGround, undefinedEdge].flatMap(({ points, offsets }) => [
    points.buffer,
    offsets.buffer,
  ]),
  levelOf.buffer,
];

function undefinedRings(samples: Float64Array, extent: Extent): Ring[] {
  const mask = Array.from(samples, (value) => (Number.isFinite(value) ? 0 : 1));
  const rings = ringsOf(contours().size([extent.columns, extent.rows]).contour(mask, 0.5));
  return rings.map((ring) => withoutStairs(ring, extent));
}

/** A ring whose points are the means of their neighbours, on the frame apart: still within a cell of the samples. */
function withoutStairs(ring: Ring, extent: Extent): Ring {
  const points = ring.slice(0, -1);
  const at = (n: number) => points[(n + points.length) % points.length]!;
  const mean = (n: number, axis: 0 | 1) =>
    (at(n - 2)[axis]! + at(n - 1)[axis]! + at(n)[axis]! + at(n + 1)[axis]! + at(n + 2)[axis]!) / 5;
  const free = (n: number) => [-2, -1, 0, 1, 2].every((step) => !onFrame(at(n + step), extent));
  const smooth = points.map((point, n) => (free(n) ? [mean(n, 0), mean(n, 1)] : point));
  return [...smooth, smooth[0]!];
}

const ringsOf = ({ coordinates }: { coordinates: readonly (readonly Ring[])[] }): Ring[] =>
  coordinates.flat();

const onFrame = ([x, y]: readonly number[], { columns, rows }: Extent): boolean =>
  x === 0 || y === 0 || x === columns || y === rows;

/**
 * Whether a point of a ring lies between two samples with values. d3 counts a missing value as minus infinity, and
 * then puts the crossing exactly onto the sample beside it.
 */
function realPoint(samples: Float64Array, extent: Extent): (point: readonly number[]) => boolean {
  const { columns, rows } = extent;
  const finite = (i: number, j: number): boolean =>
    i < 0 || j < 0 || i >= columns || j >= rows || Number.isFinite(samples[j * columns + i]);
  return (point) => {
    if (onFrame(point, extent)) return false;
    const [i, j] = [point[0]! - 0.5, point[1]! - 0.5];
    if (!Number.isInteger(i) || !Number.isInteger(j)) return true;
    return finite(i, j) && finite(i - 1, j) && finite(i + 1, j) && finite(i, j - 1) && finite(i, j + 1);
  };
}

/** A stretch of fewer points is a splinter between two gaps. */
const SHORTEST = 4;

/** The stretches of a closed ring whose points are all kept; the whole ring if every point is. */
function piecesOf(ring: Ring, kept: (point: readonly number[]) => boolean): Ring[] {
  const points = ring.slice(0, -1);
  const first = points.findIndex((point) => !kept(point));
  if (first < 0) return [ring];
  const pieces: Ring[] = [];
  let piece: (readonly number[])[] = [];
  for (let n = 1; n <= points.length; n++) {
    const point = points[(first + n) % points.length]!;
    if (kept(point)) piece.push(point);
    else {
      if (piece.length >= SHORTEST) pieces.push(piece);
      piece = [];
    }
  }
  return pieces;
}

function flat(lines: readonly Ring[]): Polylines {
  const offsets = new Uint32Array(lines.length + 1);
  lines.forEach((line, n) => (offsets[n + 1] = offsets[n]! + line.length));
  const points = new Float32Array(2 * offsets[lines.length]!);
  let at = 0;
  for (const line of lines)
    for (const [x, y] of line) {
      points[at++] = x!;
      points[at++] = y!;
    }
  return { points, offsets };
}
