import type { Isolines } from '../isolines';
import { toneAt, type Level } from '../tone';
import { acrossOf, alongOf, cornerOf, type Field, HEIGHT, type Relief } from './relief';

/** Straight pieces, each from one end to another: x, y and z of the block in turn. */
export interface Segments {
  readonly ends: number[];
  /** The tone at each end. */
  readonly tones: readonly number[];
}

/** Contour lines are lifted by so little that no ground pierces them. */
const LIFT = 0.0012;
/** Moves shorter than this, in units of the block, are gathered. */
const LEAST_MOVE = 0.004;
/** So many lines of a net along the longer side. */
const WIRES = 40;

/** The rim of the surface. */
export const rimOf = (relief: Relief): Segments =>
  netOf(relief, [0, relief.rows - 1], [0, relief.columns - 1]);

/** The edges of the floor, in the tone of the lowest ground. */
export function floorOf({ width, depth }: Relief): Segments {
  const [x, y] = [width / 2, depth / 2];
  const corners = [
    [-x, -y, 0],
    [x, -y, 0],
    [x, y, 0],
    [-x, y, 0],
  ];
  const ends = corners.flatMap((corner, n) => [...corner, ...corners[(n + 1) % 4]!]);
  return { ends, tones: ends.slice(0, 8).fill(0) };
}

/** The surface as a net of lines along both axes. */
export function wiresOf(relief: Relief): Segments {
  const { columns, rows } = relief;
  const every = Math.max(1, Math.round((Math.max(columns, rows) - 1) / WIRES));
  return netOf(relief, everySo(rows, every), everySo(columns, every));
}

/** Every so-manieth of a count, and the last one. */
const everySo = (count: number, every: number): readonly number[] => [
  ...Array.from({ length: Math.ceil((count - 1) / every - 0.5) }, (_, n) => n * every),
  count - 1,
];

/** Lines along these rows and columns of samples. */
function netOf(relief: Relief, rows: readonly number[], columns: readonly number[]): Segments {
  const ends: number[] = [];
  const tones: number[] = [];
  const join = (...pair: readonly [from: readonly [number, number], to: readonly [number, number]]): void => {
    const corners = pair.map(([i, j]) => cornerOf(relief, i, j));
    if (corners.some(({ z }) => Number.isNaN(z))) return;
    for (const { x, y, z } of corners) ends.push(x, y, z);
    for (const [i, j] of pair) tones.push(relief.tones[j * relief.columns + i]!);
  };
  for (const j of rows) for (let i = 0; i + 1 < relief.columns; i++) join([i, j], [i + 1, j]);
  for (const i of columns) for (let j = 0; j + 1 < relief.rows; j++) join([i, j], [i, j + 1]);
  return { ends, tones };
}

/** The contour lines of a rank, each at the height of its level. */
export function contoursOf(
  relief: Relief,
  { grid, tone }: Field,
  { lines: { points, offsets }, levelOf, levels }: Isolines,
  rank: Level['rank'],
): Segments {
  const ends: number[] = [];
  const tones: number[] = [];
  const [halfWidth, halfDepth] = [relief.width / 2, relief.depth / 2];
  levelOf.forEach((index, n) => {
    const level = levels[index]!;
    const z = relief.heightOf(level.value) + LIFT;
    const both = [toneAt(tone, level.value), toneAt(tone, level.value)];
    if (level.rank !== rank || z < 0 || z > HEIGHT + LIFT) return;
    const last = offsets[n + 1]! - 1;
    let [x0, y0] = [Number.NaN, Number.NaN];
    for (let i = offsets[n]!; i <= last; i++) {
      const x = acrossOf(relief, grid.x0 + (points[2 * i]! - 0.5) * grid.dx);
      const y = alongOf(relief, grid.y0 + (points[2 * i + 1]! - 0.5) * grid.dy);
      const isInside = Math.abs(x) <= halfWidth && Math.abs(y) <= halfDepth;
      const isNear = Math.abs(x - x0) < LEAST_MOVE && Math.abs(y - y0) < LEAST_MOVE;
      if (isInside && isNear && i < last) continue;
      if (isInside && !Number.isNaN(x0)) {
        ends.push(x0, y0, z, x, y, z);
        tones.push(...both);
      }
      [x0, y0] = isInside ? [x, y] : [Number.NaN, Number.NaN];
    }
  });
  return { ends, tones };
}
