import type { Node } from '../graph/node';
import type { Recurrence } from '../graph/recurrence';
import { DOUBLE, type Layout } from './layout';
import { getLocal, load, pushInteger, pushNumber, type Writer } from './writer';

/**
 * What a module does: it fills a table. For each row, from the cells as they stand, every column is evaluated and
 * stored; then the state moves on. A run is such a table, so is a line of samples, and a value at a point is one of a
 * single row.
 */
export interface Table extends Recurrence {
  /** Row r of column c is double c `stride` + r of the layout's `rows`. */
  readonly stride: number;
  /** The cells that do not keep their value but sweep through a line of samples. */
  readonly sweeps: readonly Sweep[];
}

/** Sets `cell` to first + i step in every row, where i begins at `index` and counts up; all four are cells. */
export interface Sweep {
  readonly cell: number;
  readonly first: number;
  readonly step: number;
  readonly index: number;
}

/** A sweep and the locals in which its four numbers live. */
export interface SweepLocals {
  readonly sweep: Sweep;
  readonly value: number;
  readonly first: number;
  readonly step: number;
  readonly index: number;
}

/** A table's function while it is written: the program, its memory, and the locals of what changes from row to row. */
export interface Frame {
  readonly table: Table;
  readonly layout: Layout;
  readonly writer: Writer;
  /** The cells that a step rewrites, in the table's order, and the local in which each lives meanwhile. */
  readonly state: readonly { readonly cell: number; readonly local: number }[];
  /** The sweeps in order. */
  readonly sweeps: readonly SweepLocals[];
  /** The local of each input that changes from row to row, by symbol. */
  readonly moving: ReadonlyMap<string, number>;
}

/** The integer locals, byte offsets all of them; the first two are the function's parameters. */
export const INTEGER = {
  /** The row being written, within a column of the table. */
  at: 0,
  /** The end of the rows to write. */
  end: 1,
  /** This step's numbers, within the draws table. */
  draw: 2,
  /** This step's row indices, within the batch table. */
  batch: 3,
  /** In a pass over a batch: the current row's index, within the batch table. */
  index: 4,
  /** In a pass over the data: the current row, within a data column. */
  datum: 5,
} as const;

/** How many of the integer locals are parameters. */
export const PARAMETERS = 2;

/** The index of the first `f64` local. */
export const FIRST_DOUBLE = Object.keys(INTEGER).length;

/** A frame with locals for the state and for the sweeps. */
export function createFrame(table: Table, layout: Layout): Frame {
  let nextLocal = FIRST_DOUBLE;
  const state = table.state.map(({ cell }) => ({ cell, local: nextLocal++ }));
  const sweeps = table.sweeps.map((sweep) => ({
    sweep,
    value: nextLocal++,
    first: nextLocal++,
    step: nextLocal++,
    index: nextLocal++,
  }));
  const localOf = new Map(state.map(({ cell, local }) => [cell, local]));
  for (const { sweep, value } of sweeps) localOf.set(sweep.cell, value);
  const moving = new Map<string, number>();
  for (const [symbol, cell] of table.cells) {
    const local = localOf.get(cell);
    if (local !== undefined) moving.set(symbol, local);
  }
  const writer: Writer = {
    code: [],
    kept: new Map(),
    calls: new Map(),
    nextLocal,
    load: (leaf) => pushLeaf(frame, leaf),
  };
  const frame: Frame = { table, layout, writer, state, sweeps, moving };
  return frame;
}

/** Pushes a cell as it stands in memory. */
export function pushCell({ layout, writer }: Frame, cell: number): void {
  pushInteger(writer, 0);
  load(writer, layout.cells + cell * DOUBLE);
}

function pushLeaf(frame: Frame, { op, name }: Node): void {
  const { table, layout, writer, moving } = frame;
  if (op === 'input') {
    const local = moving.get(name);
    if (local === undefined) pushCell(frame, placeOf(name, table.cells.get(name)));
    else getLocal(writer, local);
  } else if (op === 'draw') {
    getLocal(writer, INTEGER.draw);
    load(writer, layout.draws + placeOf(name, table.draws.indexOf(name)) * DOUBLE);
  } else if (op === 'column') {
    getLocal(writer, INTEGER.datum);
    load(writer, placeOf(name, layout.data[table.data.columns.indexOf(name)]));
  } else pushNumber(writer, name === 'batch' ? table.batch : table.data.rows);
}

function placeOf(name: string, place: number | undefined): number {
  if (place === undefined || place < 0) throw new RangeError(`the program binds no ${name}`);
  return place;
}
