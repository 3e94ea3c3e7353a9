import type { Run } from '../run/trajectory';
import type { Piece } from './messages';

/** How much of a run has been sent. */
export interface Posted {
  readonly rows: number;
  readonly behind: number;
}

/** What of a run has not been sent: rows from `from` on, and of the numbers behind them those from `behindFrom` on. */
export interface Fresh {
  readonly from: number;
  readonly rows: number;
  readonly behindFrom: number;
  readonly behind: number;
  /** How many doubles all that takes. */
  readonly doubles: number;
}

/** What a run has that is not one number a row: the points that a method tried, or the checkpoints of a rule. */
const behindOf = ({ tried, checkpoints }: Run): Float64Array => (tried?.points ?? checkpoints)!;

/** All of a run, as it will have been sent. */
export const postedOf = (run: Run): Posted => ({ rows: run.rows, behind: behindOf(run).length });

/** What is new of a run of which so much has been sent. */
export function freshOf(run: Run, posted: Posted): Fresh {
  // A row that was sent may have turned out to be the diverged one.
  const from = Math.min(posted.rows, run.rows);
  const rows = run.rows - from;
  const behind = behindOf(run).length - posted.behind;
  return { from, rows, behindFrom: posted.behind, behind, doubles: rows * run.columns.length + behind };
}

/** Writes what is new of a run to a buffer, column after column and then what stands behind them. */
export function pack(
  run: Run,
  { from, rows, behindFrom, behind }: Fresh,
  buffer: Float64Array,
  offset: number,
): Omit<Piece, 'map' | 'racer' | 'start'> {
  run.columns.forEach((column, c) => buffer.set(column.subarray(from, run.rows), offset + c * rows));
  buffer.set(behindOf(run).subarray(behindFrom), offset + run.columns.length * rows);
  return {
    from,
    rows,
    offset,
    dimension: run.dimension,
    width: run.columns.length,
    capacity: run.asked + 1,
    behind: { from: behindFrom, length: behind },
    ...(run.costPerStep !== undefined && { costPerStep: run.costPerStep }),
    ...(run.tried && { tried: run.tried.shape }),
    ...(run.end && { end: run.end }),
  };
}
