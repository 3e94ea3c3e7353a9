import type { Box } from './camera';

/**
 * Where a field's samples stand: sample (i, j) is at (x0 + i dx, y0 + j dy) and is number j · columns + i, so that the
 * rows run from the bottom up. In grid coordinates, which isolines use, it is at (i + ½, j + ½).
 */
export interface Grid {
  readonly x0: number;
  readonly dx: number;
  readonly columns: number;
  readonly y0: number;
  readonly dy: number;
  readonly rows: number;
}

/** The box that a field covers, each sample standing in the middle of its cell. */
export const boxOf = ({ x0, dx, columns, y0, dy, rows }: Grid): Box => ({
  x0: x0 - dx / 2,
  y0: y0 - dy / 2,
  x1: x0 + (columns - 0.5) * dx,
  y1: y0 + (rows - 0.5) * dy,
});
