/** Where everything stands in a module's memory. Addresses are byte offsets, all multiples of 8. */
export interface Layout {
  readonly cells: number;
  readonly draws: number;
  readonly batches: number;
  /** The table: column c begins at `rows + 8 c capacity`. */
  readonly rows: number;
  /** The address of each data column. */
  readonly data: readonly number[];
  /** Size of the memory in pages of 64 KiB. */
  readonly pages: number;
}

/** How many doubles each part of a memory holds. */
export interface Sizes {
  readonly cells: number;
  readonly draws: number;
  readonly batches: number;
  readonly rows: number;
  /** The length of each data column. */
  readonly data: readonly number[];
}

const PAGE = 65_536;
const DOUBLE = 8;

/** Lays the parts one after the other. */
export function layOut(sizes: Sizes): Layout {
  let end = 0;
  const place = (doubles: number): number => {
    const address = end;
    end += doubles * DOUBLE;
    return address;
  };
  const cells = place(sizes.cells);
  const draws = place(sizes.draws);
  const batches = place(sizes.batches);
  const rows = place(sizes.rows);
  const data = sizes.data.map(place);
  return { cells, draws, batches, rows, data, pages: Math.ceil(end / PAGE) };
}

/** How many cells a program has: one more than the highest that is bound to a symbol. */
export const countCells = (cells: ReadonlyMap<string, number>): number => {
  let count = 0;
  for (const cell of cells.values()) count = Math.max(count, cell + 1);
  return count;
};
