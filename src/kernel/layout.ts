/** Where everything stands in a module's memory. Addresses are byte offsets, all multiples of 8. */
export interface Layout {
  readonly cells: number;
  readonly draws: number;
  readonly batches: number;
  /** The table: column c begins at `rows + 8 c capacity`. */
  readonly rows: number;
  /** The address of each data column. */
  readonly data: readonly number[];
  /** The first byte behind it all. */
  readonly end: number;
}

/** How many doubles each part holds. */
export interface Sizes {
  readonly cells: number;
  readonly draws: number;
  readonly batches: number;
  readonly rows: number;
  /** The length of each data column. */
  readonly data: readonly number[];
}

/** Bytes in a double. */
export const DOUBLE = 8;

/** Lays the parts one after the other, the first at the address `base`. */
export function layOut(sizes: Sizes, base: number): Layout {
  let end = base;
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
  return { cells, draws, batches, rows, data, end };
}

/** How many bytes the parts need. */
export const bytesOf = (sizes: Sizes): number => layOut(sizes, 0).end;

/** How many cells a program has: one more than the highest that is bound to a symbol. */
export const countCells = (cells: ReadonlyMap<string, number>): number => {
  let count = 0;
  for (const cell of cells.values()) count = Math.max(count, cell + 1);
  return count;
};
