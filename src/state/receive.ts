import { readColumns, type Trajectory } from '../run/trajectory';
import type { Piece, RowsReply } from '../worker/messages';
import type { Trace } from './traces';

/** The columns of one run, allocated once for all rows that it can come to; and what stands behind them. */
interface Shelf {
  readonly columns: readonly Float64Array[];
  readonly capacity: number;
  behind: Float64Array;
}

const fits = (shelf: Shelf | undefined, piece: Piece): shelf is Shelf =>
  shelf?.capacity === piece.capacity && shelf.columns.length === piece.width;

const shelfFor = (piece: Piece): Shelf => ({
  capacity: piece.capacity,
  columns: Array.from({ length: piece.width }, () => new Float64Array(piece.capacity)),
  behind: new Float64Array(),
});

/** Puts numbers behind those that have come before; nobody knows beforehand how many there will be. */
function keepBehind(shelf: Shelf, from: number, fresh: Float64Array): void {
  if (from + fresh.length > shelf.behind.length) {
    const grown = new Float64Array(2 * (from + fresh.length));
    grown.set(shelf.behind.subarray(0, from));
    shelf.behind = grown;
  }
  shelf.behind.set(fresh, from);
}

function trajectoryOf({ columns, behind }: Shelf, piece: Piece): Trajectory {
  const { tried: shape, ...rest } = piece;
  const all = behind.subarray(0, piece.behind.from + piece.behind.length);
  return readColumns(columns, piece.from + piece.rows, {
    ...rest,
    ...(shape ? { tried: { shape, points: all } } : { checkpoints: all }),
  });
}

const keyOf = ({ map, racer, start }: Piece): string => `${map} ${racer} ${start}`;

/**
 * Puts pieces together: returns what to call with each reply, and what that gives, all rows so far. The columns are
 * used again by the next race of the same size, so older traces are invalid once a newer reply has come; whoever
 * paints reads the current ones.
 */
export function createReceiver(): (reply: RowsReply) => readonly Trace[] {
  const shelves = new Map<string, Shelf>();
  return ({ pieces, buffer }) => {
    const numbers = new Float64Array(buffer);
    const list = pieces.map((piece): Trace => {
      const key = keyOf(piece);
      const known = shelves.get(key);
      const shelf = fits(known, piece) ? known : shelfFor(piece);
      shelves.set(key, shelf);
      shelf.columns.forEach((column, c) => {
        const at = piece.offset + c * piece.rows;
        column.set(numbers.subarray(at, at + piece.rows), piece.from);
      });
      const at = piece.offset + shelf.columns.length * piece.rows;
      keepBehind(shelf, piece.behind.from, numbers.subarray(at, at + piece.behind.length));
      const { map, racer, start } = piece;
      return { map, racer, start, trajectory: trajectoryOf(shelf, piece) };
    });
    // What no longer runs holds no memory.
    const named = new Set(pieces.map(keyOf));
    for (const key of shelves.keys()) if (!named.has(key)) shelves.delete(key);
    return list;
  };
}
