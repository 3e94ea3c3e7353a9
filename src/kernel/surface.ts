import type { Node } from '../graph/node';
import {
  type Directions,
  type FieldGrid,
  lineAlong,
  type SurfaceEvaluator,
  type SurfaceProgram,
} from '../graph/recurrence';
import type { Sweep } from './frame';
import { compileTable, type Fill } from './host';
import { bytesOf, countCells, DOUBLE, layOut } from './layout';
import { reserve, viewOf } from './memory';

/** How many samples of a field one call into the module takes. */
const SAMPLES_PER_CALL = 1024;

/** A surface's memory, and the functions on it. */
interface Bench {
  /** The program's cells. */
  readonly cells: Float64Array;
  /** The index from which a line is sampled, then the first value and the step of what is swept. */
  readonly line: Float64Array;
  /** What the last call gave. */
  readonly results: Float64Array;
  readonly value: () => Fill;
  readonly gradient: () => Fill;
  readonly hess: () => Fill;
  /** Samples along the axis of that number, which takes the first of the pairs of `line`. */
  readonly samples: (axis: number) => Fill;
  /** Samples along a direction: every coordinate is swept, each by its own pair. */
  readonly aslant: () => Fill;
}

/**
 * A surface, compiled. `data` holds the columns in the program's order; they are copied. Parameters are read from
 * memory, so changing them compiles nothing. Value, gradient, Hessian and the samples along an axis are one function
 * each, compiled when first asked
 * for. A symbol that the program does not bind is a RangeError then.
 */
export function compileSurface(program: SurfaceProgram, data: readonly Float64Array[]): SurfaceEvaluator {
  const bench = createBench(program, data);
  const { cells, results } = bench;
  const moveTo = (at: ArrayLike<number>): void =>
    program.at.forEach((cell, axis) => (cells[cell] = at[axis]!));
  return {
    cells,
    value: (at) => {
      moveTo(at);
      bench.value()(0, DOUBLE);
      return results[0]!;
    },
    gradient: (at, out) => {
      moveTo(at);
      bench.gradient()(0, DOUBLE);
      out.set(results.subarray(1, 1 + program.gradient.length));
      return results[0]!;
    },
    hess: (at, out) => {
      moveTo(at);
      bench.hess()(0, DOUBLE);
      out.set(results.subarray(0, program.hess.length));
    },
    field: (grid, out) => {
      moveTo(grid.at);
      if (grid.directions) sampleAlong(bench, grid, grid.directions, out);
      else sample(bench, program.at[grid.axes[1]]!, grid, out);
    },
  };
}

/** Line by line; the inner axis is swept inside the module, the outer one is a cell. */
function sample(bench: Bench, outer: number, grid: FieldGrid, out: Float64Array): void {
  const { cells, line, samples } = bench;
  const fill = samples(grid.axes[0]);
  line.set([grid.x0, grid.dx], 1);
  for (let j = 0; j < grid.rows; j++) {
    cells[outer] = grid.y0 + j * grid.dy;
    sampleLine(bench, fill, grid, j, out);
  }
}

/** Line by line, all coordinates swept at once. */
function sampleAlong(bench: Bench, grid: FieldGrid, directions: Directions, out: Float64Array): void {
  const fill = bench.aslant();
  const pairs = bench.line.subarray(1);
  for (let j = 0; j < grid.rows; j++) {
    lineAlong(grid, directions, j, pairs);
    sampleLine(bench, fill, grid, j, out);
  }
}

function sampleLine(
  { line, results }: Bench,
  fill: Fill,
  { columns }: FieldGrid,
  j: number,
  out: Float64Array,
): void {
  for (let i = 0; i < columns; i += SAMPLES_PER_CALL) {
    const count = Math.min(SAMPLES_PER_CALL, columns - i);
    line[0] = i;
    fill(0, count * DOUBLE);
    out.set(results.subarray(0, count), j * columns + i);
  }
}

function createBench(program: SurfaceProgram, data: readonly Float64Array[]): Bench {
  const { value, gradient, hess } = program;
  const first = countCells(program.cells);
  const pair = (n: number) => ({ index: first, first: first + 1 + 2 * n, step: first + 2 + 2 * n });
  const swept = 1 + 2 * program.at.length;
  const length = Math.max(SAMPLES_PER_CALL, 1 + gradient.length);
  const sizes = {
    cells: first + swept,
    draws: 0,
    batches: 0,
    rows: length,
    data: data.map((column) => column.length),
  };
  const { memory, base } = reserve(bytesOf(sizes));
  const layout = layOut(sizes, base);
  data.forEach((column, c) => viewOf(memory, layout.data[c]!, column.length).set(column));
  const compile = (columns: readonly Node[], sweeps: readonly Sweep[] = []): Fill =>
    compileTable({ ...program, state: [], columns, draws: [], batch: 0, stride: 1, sweeps }, layout, memory);
  const samples = program.at.map((cell) => once(() => compile([value], [{ cell, ...pair(0) }])));
  return {
    cells: viewOf(memory, layout.cells, first),
    line: viewOf(memory, layout.cells + first * DOUBLE, swept),
    results: viewOf(memory, layout.rows, length),
    value: once(() => compile([value])),
    gradient: once(() => compile([value, ...gradient])),
    hess: once(() => compile(hess)),
    samples: (axis) => samples[axis]!(),
    aslant: once(() =>
      compile(
        [value],
        program.at.map((cell, n) => ({ cell, ...pair(n) })),
      ),
    ),
  };
}

function once<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => (made ??= make());
}
