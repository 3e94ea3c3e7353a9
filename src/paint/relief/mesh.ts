import { cornerOf, type Field, type Place, type Relief } from './relief';

/** Triangles, with a place on the map's picture and a shade for each corner. */
export interface Mesh {
  /** x, y and z of the block in turn. */
  readonly positions: Float32Array;
  /** u and v of the picture in turn, from its lower left corner. */
  readonly places: Float32Array;
  /** What each corner's colour is multiplied by, three numbers each. */
  readonly shades: Float32Array;
  /** Three corners a triangle. */
  readonly triangles: Uint32Array;
}

/** Where the light stands: high, a little left of the viewer of an unturned block. */
const LIGHT = unit(-0.45, -0.35, 0.82);

/**
 * The surface itself; no triangle has a corner without a value. `contrast` says how far light and
 * shade go.
 */
export function surfaceMesh(relief: Relief, { grid }: Field, contrast: number): Mesh {
  const { columns, rows, i0, j0, stride } = relief;
  const count = columns * rows;
  const [positions, places] = [new Float32Array(3 * count), new Float32Array(2 * count)];
  for (let j = 0; j < rows; j++)
    for (let i = 0; i < columns; i++) {
      const n = j * columns + i;
      const { x, y, z } = cornerOf(relief, i, j);
      positions.set([x, y, Number.isNaN(z) ? 0 : z], 3 * n);
      places[2 * n] = (i0 + i * stride + 0.5) / grid.columns;
      places[2 * n + 1] = (j0 + j * stride + 0.5) / grid.rows;
    }
  return { positions, places, shades: shadesOf(relief, contrast), triangles: trianglesOf(relief) };
}

function trianglesOf({ columns, rows, heights }: Relief): Uint32Array {
  const triangles: number[] = [];
  const add = (a: number, b: number, c: number): void => {
    if (!Number.isNaN(heights[a]! + heights[b]! + heights[c]!)) triangles.push(a, b, c);
  };
  for (let j = 0; j + 1 < rows; j++)
    for (let i = 0; i + 1 < columns; i++) {
      const n = j * columns + i;
      add(n, n + 1, n + columns + 1);
      add(n, n + columns + 1, n + columns);
    }
  return Uint32Array.from(triangles);
}

/** The light on each sample, about 1: the floor keeps the map's own colour. */
function shadesOf({ columns, rows, heights, width }: Relief, contrast: number): Float32Array {
  const shades = new Float32Array(3 * columns * rows).fill(1);
  const cell = width / (columns - 1);
  const slope = (a: number, b: number, cells: number): number => {
    const rise = (heights[b]! - heights[a]!) / (cells * cell);
    return Number.isFinite(rise) ? rise : 0;
  };
  for (let j = 0; j < rows; j++)
    for (let i = 0; i < columns; i++) {
      const [west, east] = [Math.max(0, i - 1), Math.min(columns - 1, i + 1)];
      const [south, north] = [Math.max(0, j - 1), Math.min(rows - 1, j + 1)];
      const dx = slope(j * columns + west, j * columns + east, east - west);
      const dy = slope(south * columns + i, north * columns + i, north - south);
      const light = (LIGHT.z - LIGHT.x * dx - LIGHT.y * dy) / Math.hypot(dx, dy, 1);
      shades.fill(1 + contrast * (light - LIGHT.z), 3 * (j * columns + i), 3 * (j * columns + i) + 3);
    }
  return shades;
}

/** The four walls from the rim of the surface down to the floor, as triangles without a picture. */
export function wallPositions(relief: Relief): Float32Array {
  const { columns, rows } = relief;
  const corners: number[] = [];
  const wall = (a: Place, b: Place): void => {
    if (Number.isNaN(a.z + b.z)) return;
    corners.push(a.x, a.y, 0, b.x, b.y, 0, b.x, b.y, b.z, a.x, a.y, 0, b.x, b.y, b.z, a.x, a.y, a.z);
  };
  const corner = (i: number, j: number): Place => cornerOf(relief, i, j);
  for (let i = 0; i + 1 < columns; i++) {
    wall(corner(i, 0), corner(i + 1, 0));
    wall(corner(i + 1, rows - 1), corner(i, rows - 1));
  }
  for (let j = 0; j + 1 < rows; j++) {
    wall(corner(0, j + 1), corner(0, j));
    wall(corner(columns - 1, j), corner(columns - 1, j + 1));
  }
  return Float32Array.from(corners);
}

function unit(x: number, y: number, z: number) {
  const length = Math.hypot(x, y, z);
  return { x: x / length, y: y / length, z: z / length };
}
