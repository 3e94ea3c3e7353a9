import { blocksOf, type Block } from './blocks';
import type { MainFunction } from './encoder';
import { keep, push } from './expression';
import { createFrame, FIRST_DOUBLE, INTEGER, PARAMETERS, pushCell, type Frame, type Table } from './frame';
import { DOUBLE, type Layout } from './layout';
import { OPCODE } from './ops';
import {
  getLocal,
  increase,
  load,
  newLocal,
  openLoop,
  pushInteger,
  pushNumber,
  repeatWhileBelow,
  setLocal,
  store,
  write,
  type HostFunction,
} from './writer';

/** A table's function, and the host functions it calls, in the order in which they must be imported. */
export interface TableCode {
  readonly main: MainFunction;
  readonly calls: readonly HostFunction[];
}

/**
 * The function `main(at, end)`, which writes the rows from byte offset `at` to before byte offset `end` of each column
 * (8 times the row's number; at < end). The state lives in locals meanwhile, and what does not change from row to row
 * is computed once.
 */
export function tableCode(table: Table, layout: Layout): TableCode {
  const frame = createFrame(table, layout);
  const { writer } = frame;
  const next = table.state.map((change) => change.next);
  const { before, within } = blocksOf(table.columns, next, (symbol) => frame.moving.has(symbol));
  writeEntry(frame);
  for (const block of before) writeBlock(frame, block);
  openLoop(writer);
  writeSweeps(frame);
  for (const block of within) writeBlock(frame, block);
  writeRow(frame);
  writeUpdate(frame);
  repeatWhileBelow(writer, INTEGER.at, () => getLocal(writer, INTEGER.end));
  writeExit(frame);
  return {
    main: {
      signature: { params: ['i32', 'i32'], results: [] },
      locals: { i32: FIRST_DOUBLE - PARAMETERS, f64: writer.nextLocal - FIRST_DOUBLE },
      body: writer.code,
    },
    calls: [...writer.calls.keys()],
  };
}

/** Finds the first step's draws and batch, and reads what moves. */
function writeEntry(frame: Frame): void {
  const { writer } = frame;
  for (const [local, width] of stepPointers(frame)) {
    getLocal(writer, INTEGER.at);
    pushInteger(writer, width);
    write(writer, OPCODE.i32Mul);
    setLocal(writer, local);
  }
  for (const { cell, local } of frame.state) readCell(frame, cell, local);
  for (const { sweep, first, step, index } of frame.sweeps) {
    readCell(frame, sweep.first, first);
    readCell(frame, sweep.step, step);
    readCell(frame, sweep.index, index);
  }
}

function readCell(frame: Frame, cell: number, local: number): void {
  pushCell(frame, cell);
  setLocal(frame.writer, local);
}

/** The tables that are read step by step, where there are any: the pointer into each, and its numbers per step. */
const stepPointers = ({ table }: Frame): (readonly [local: number, width: number])[] =>
  (
    [
      [INTEGER.draw, table.draws.length],
      [INTEGER.batch, table.batch],
    ] as const
  ).filter(([, width]) => width > 0);

/** The swept cells of this row, and the index of the next. */
function writeSweeps({ writer, sweeps }: Frame): void {
  for (const { value, first, step, index } of sweeps) {
    getLocal(writer, first);
    getLocal(writer, index);
    getLocal(writer, step);
    write(writer, OPCODE.f64Mul, OPCODE.f64Add);
    setLocal(writer, value);
    getLocal(writer, index);
    pushNumber(writer, 1);
    write(writer, OPCODE.f64Add);
    setLocal(writer, index);
  }
}

function writeBlock(frame: Frame, block: Block): void {
  if (block.rows === 'none') for (const node of block.kept) keep(frame.writer, node);
  else if (block.rows === 'all') writePass(frame, block);
  else writeBatchPass(frame, block);
}

/** Every row of the data, in order. */
function writePass(frame: Frame, block: Block): void {
  const { table, writer } = frame;
  const totals = beginSums(frame, block);
  if (table.data.rows === 0) return;
  pushInteger(writer, 0);
  setLocal(writer, INTEGER.datum);
  openLoop(writer);
  writeTerms(frame, block, totals);
  increase(writer, INTEGER.datum, DOUBLE);
  repeatWhileBelow(writer, INTEGER.datum, () => pushInteger(writer, table.data.rows * DOUBLE));
}

/** The rows that this step's batch names, in its order. */
function writeBatchPass(frame: Frame, block: Block): void {
  const { table, layout, writer } = frame;
  const totals = beginSums(frame, block);
  if (table.batch === 0) return;
  const width = table.batch * DOUBLE;
  getLocal(writer, INTEGER.batch);
  setLocal(writer, INTEGER.index);
  openLoop(writer);
  getLocal(writer, INTEGER.index);
  load(writer, layout.batches);
  pushNumber(writer, DOUBLE);
  write(writer, OPCODE.f64Mul, OPCODE.i32TruncF64U);
  setLocal(writer, INTEGER.datum);
  writeTerms(frame, block, totals);
  increase(writer, INTEGER.index, DOUBLE);
  repeatWhileBelow(writer, INTEGER.index, () => {
    getLocal(writer, INTEGER.batch);
    pushInteger(writer, width);
    write(writer, OPCODE.i32Add);
  });
}

/** A local for each sum, holding 0. */
function beginSums({ writer }: Frame, { sums }: Block): number[] {
  return sums.map((sum) => {
    const total = newLocal(writer);
    writer.kept.set(sum, total);
    pushNumber(writer, 0);
    setLocal(writer, total);
    return total;
  });
}

/** What one row adds to the totals. */
function writeTerms({ writer }: Frame, { nodes, kept, sums }: Block, totals: readonly number[]): void {
  for (const node of kept) keep(writer, node);
  sums.forEach((sum, k) => {
    getLocal(writer, totals[k]!);
    push(writer, sum.args[0]!);
    write(writer, OPCODE.f64Add);
    setLocal(writer, totals[k]!);
  });
  // A per-row value holds for this row of this pass only; another pass computes it anew.
  for (const node of nodes) writer.kept.delete(node);
}

function writeRow({ table, layout, writer }: Frame): void {
  table.columns.forEach((column, c) => {
    getLocal(writer, INTEGER.at);
    push(writer, column);
    store(writer, layout.rows + c * table.stride * DOUBLE);
  });
}

/** Pushes all new values before the first is set, so that every one is computed from the old. */
function writeUpdate(frame: Frame): void {
  const { table, writer, state } = frame;
  for (const { next } of table.state) push(writer, next);
  for (const { local } of state.toReversed()) setLocal(writer, local);
  increase(writer, INTEGER.at, DOUBLE);
  for (const [local, width] of stepPointers(frame)) increase(writer, local, width * DOUBLE);
}

function writeExit({ layout, writer, state }: Frame): void {
  for (const { cell, local } of state) {
    pushInteger(writer, 0);
    getLocal(writer, local);
    store(writer, layout.cells + cell * DOUBLE);
  }
}
