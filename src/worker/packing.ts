import type { Run } from '../run/trajectory';
import type { Piece } from './messages';

/** What of a run has not been sent: rows from `from` on, and numbers of tried points from `triedFrom` on. */
export interface Fresh {
  readonly from: number;
  readonly rows: number;
  readonly triedFrom: number;
  readonly tried: number;
  /** How many doubles all that takes. */
  readonly doubles: number;
}

/** What is new of a run of which so many rows have been sent. */
export function freshOf(run: Run, posted: number): Fresh {
  // A row that was sent may have turned out to be the diverged one.
  const from = Math.min(posted, run.rows);
  const rows = run.rows - from;
  const ends = run.columns.at(-1)!;
  const triedFrom = run.tried && from > 0 ? ends[from - 1]! * run.dimension : 0;
  const tried = run.tried ? run.tried.points.length - triedFrom : 0;
  return { from, rows, triedFrom, tried, doubles: rows * run.columns.length + tried };
}

/** Writes what is new of a run to a buffer, column after column and then the points that it tried. */
export function pack(
  run: Run,
  { from, rows, triedFrom, tried }: Fresh,
  buffer: Float64Array,
  offset: number,
): Omit<Piece, 'racer' | 'start'> {
  run.columns.forEach((column, c) => buffer.set(column.subarray(from, run.rows), offset + c * rows));
  if (run.tried) buffer.set(run.tried.points.subarray(triedFrom), offset + run.columns.length * rows);
  return {
    from,
    rows,
    offset,
    dimension: run.dimension,
    capacity: run.asked + 1,
    ...(run.costPerStep !== undefined && { costPerStep: run.costPerStep }),
    ...(run.tried && { tried: { shape: run.tried.shape, from: triedFrom, length: tried } }),
    ...(run.end && { end: run.end }),
  };
}
