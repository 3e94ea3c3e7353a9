import { readColumns, type Trajectory } from '../run/trajectory';
import type { Piece, RowsReply } from '../worker/messages';
import { type Trace, type Traces, tracesOf } from './traces';

/** The columns of one run, allocated once for all rows that it can come to; and the points that a method tried. */
interface Shelf {
  readonly columns: readonly Float64Array[];
  readonly capacity: number;
  tried: Float64Array;
}

/** Behind the coordinates: f, gradient norm and η; of a method also its cost and the number of points tried. */
const widthOf = ({ dimension, tried }: Piece): number => dimension + (tried ? 5 : 3);

const fits = (shelf: Shelf | undefined, piece: Piece): shelf is Shelf =>
  shelf?.capacity === piece.capacity && shelf.columns.length === widthOf(piece);

const shelfFor = (piece: Piece): Shelf => ({
  capacity: piece.capacity,
  columns: Array.from({ length: widthOf(piece) }, () => new Float64Array(piece.capacity)),
  tried: new Float64Array(),
});

/** Puts tried points behind those that have come before; nobody knows beforehand how many there will be. */
function keepTried(shelf: Shelf, from: number, fresh: Float64Array): void {
  if (from + fresh.length > shelf.tried.length) {
    const grown = new Float64Array(2 * (from + fresh.length));
    grown.set(shelf.tried.subarray(0, from));
    shelf.tried = grown;
  }
  shelf.tried.set(fresh, from);
}

function trajectoryOf({ columns, tried: points }: Shelf, piece: Piece): Trajectory {
  const { tried, ...rest } = piece;
  const shown = tried && { shape: tried.shape, points: points.subarray(0, tried.from + tried.length) };
  return readColumns(columns, piece.from + piece.rows, { ...rest, ...(shown && { tried: shown }) });
}

const keyOf = ({ racer, start }: Piece): string => `${racer} ${start}`;

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
      const key = keyOf(piece);
      const known = shelves.get(key);
      const shelf = fits(known, piece) ? known : shelfFor(piece);
      shelves.set(key, shelf);
      shelf.columns.forEach((column, c) => {
        const at = piece.offset + c * piece.rows;
        column.set(numbers.subarray(at, at + piece.rows), piece.from);
      });
      if (piece.tried) {
        const at = piece.offset + shelf.columns.length * piece.rows;
        keepTried(shelf, piece.tried.from, numbers.subarray(at, at + piece.tried.length));
      }
      return { racer: piece.racer, start: piece.start, trajectory: trajectoryOf(shelf, piece) };
    });
    // What no longer runs holds no memory.
    const named = new Set(pieces.map(keyOf));
    for (const key of shelves.keys()) if (!named.has(key)) shelves.delete(key);
    return tracesOf(list);
  };
}
