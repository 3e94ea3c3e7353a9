import { readColumns, type Trajectory } from '../run/trajectory';
import type { Piece, RowsReply } from '../worker/messages';
import { type Trace, type Traces, tracesOf } from './traces';

/** The columns of one run, allocated once for all rows that it can come to. */
interface Shelf {
  readonly columns: readonly Float64Array[];
  readonly capacity: number;
}

const fits = (shelf: Shelf | undefined, { capacity, dimension }: Piece): shelf is Shelf =>
  shelf?.capacity === capacity && shelf.columns.length === dimension + 3;

const shelfFor = ({ capacity, dimension }: Piece): Shelf => ({
  capacity,
  columns: Array.from({ length: dimension + 3 }, () => new Float64Array(capacity)),
});

const trajectoryOf = ({ columns }: Shelf, piece: Piece): Trajectory =>
  readColumns(columns, piece.from + piece.rows, piece);

/**
 * Puts pieces together: returns what to call with each reply, and what that gives, all rows so far. The columns are
 * used again by the next race of the same size, so older traces are invalid once a newer reply has come; whoever
 * paints reads the current ones.
 */
export function createReceiver(): (reply: RowsReply) => Traces {
  const shelves = new Map<string, Shelf>();
  return ({ pieces, buffer }) => {
    const numbers = new Float64Array(buffer);
    const list = pieces.map((piece): Trace => {
      const key = `${piece.racer} ${piece.start}`;
      const known = shelves.get(key);
      const shelf = fits(known, piece) ? known : shelfFor(piece);
      shelves.set(key, shelf);
      shelf.columns.forEach((column, c) => {
        const at = piece.offset + c * piece.rows;
        column.set(numbers.subarray(at, at + piece.rows), piece.from);
      });
      return { racer: piece.racer, start: piece.start, trajectory: trajectoryOf(shelf, piece) };
    });
    return tracesOf(list);
  };
}
