import type { Rect } from './scene';
import type { Camera } from './camera';
import type { Trace } from './trace';

/** Where on the canvas paths have been drawn, in cells of a few px: words keep clear of it. */
export interface Ink {
  readonly columns: number;
  readonly rows: number;
  /** 1 where a path passes, row by row from the top. */
  readonly cells: Uint8Array;
}

const CELL = 4;

/** The ink of some paths on a camera's canvas. */
export function inkOf(paths: readonly Trace[], { width, height }: Camera): Ink {
  const columns = Math.ceil(width / CELL);
  const rows = Math.ceil(height / CELL);
  const ink: Ink = { columns, rows, cells: new Uint8Array(columns * rows) };
  for (const { points, runs } of paths)
    runs.forEach((run, n) => {
      const end = runs[n + 1]?.from ?? points.length / 2;
      for (let i = run.from; i + 1 < end; i++)
        spread(ink, points[2 * i]!, points[2 * i + 1]!, points[2 * i + 2]!, points[2 * i + 3]!);
    });
  return ink;
}

/** How many inked cells a rectangle covers. */
export function inkUnder({ columns, rows, cells }: Ink, { x, y, width, height }: Rect): number {
  const [left, right] = [
    Math.max(0, Math.floor(x / CELL)),
    Math.min(columns - 1, Math.floor((x + width) / CELL)),
  ];
  const [top, bottom] = [
    Math.max(0, Math.floor(y / CELL)),
    Math.min(rows - 1, Math.floor((y + height) / CELL)),
  ];
  let count = 0;
  for (let j = top; j <= bottom; j++) for (let i = left; i <= right; i++) count += cells[j * columns + i]!;
  return count;
}

/** Inks the cells under a segment. */
function spread({ columns, rows, cells }: Ink, x0: number, y0: number, x1: number, y1: number): void {
  const steps = Math.max(1, Math.ceil(Math.max(Math.abs(x1 - x0), Math.abs(y1 - y0)) / CELL));
  for (let n = 0; n <= steps; n++) {
    const i = Math.floor((x0 + ((x1 - x0) * n) / steps) / CELL);
    const j = Math.floor((y0 + ((y1 - y0) * n) / steps) / CELL);
    if (i >= 0 && j >= 0 && i < columns && j < rows) cells[j * columns + i] = 1;
  }
}
