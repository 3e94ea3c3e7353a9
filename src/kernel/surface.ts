import type { Node } from '../graph/node';
import type { FieldGrid, SurfaceEvaluator, SurfaceProgram } from '../graph/recurrence';
import { DOUBLE, type Sweep } from './frame';
import { compileTable, type Fill } from './host';
import { bytesOf, countCells, layOut } from './layout';
import { reserve, viewOf } from './memory';

/** How many samples of a field one call into the module takes. */
const SAMPLES_PER_CALL = 1024;

/** A surface's memory, and the functions on it. */
interface Bench {
  /** The program's cells. */
  readonly cells: Float64Array;
  /** The first value, the step and the index of the line that `samples` takes. */
  readonly line: Float64Array;
  /** What the last call gave. */
  readonly results: Float64Array;
  readonly value: () => Fill;
  readonly gradient: () => Fill;
  readonly hess: () => Fill;
  /** Samples along the axis of that number. */
  readonly samples: (axis: number) => Fill;
}

/**
 * A surface, compiled. `data` holds the columns in the program's order; they are copied. Parameters are read from
 * memory, so changing them compiles nothing. Value, gradient, Hessian and the samples along an axis are one function
 * each, compiled when first asked for. A symbol that the program does not bind is a RangeError then.
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
      sample(bench, program.at[grid.axes[1]]!, grid, out);
    },
  };
}

/** Line by line; the inner axis is swept inside the module, the outer one is a cell. */
function sample(
  { cells, line, results, samples }: Bench,
  outer: number,
  grid: FieldGrid,
  out: Float64Array,
): void {
  const fill = samples(grid.axes[0]);
  for (let j = 0; j < grid.rows; j++) {
    cells[outer] = grid.y0 + j * grid.dy;
    for (let i = 0; i < grid.columns; i += SAMPLES_PER_CALL) {
      const count = Math.min(SAMPLES_PER_CALL, grid.columns - i);
      line.set([grid.x0, grid.dx, i]);
      fill(0, count * DOUBLE);
      out.set(results.subarray(0, count), j * grid.columns + i);
    }
  }
}

function createBench(program: SurfaceProgram, data: readonly Float64Array[]): Bench {
  const { value, gradient, hess } = program;
  const first = countCells(program.cells);
  const line = { first, step: first + 1, index: first + 2 };
  const length = Math.max(SAMPLES_PER_CALL, 1 + gradient.length);
  const sizes = {
    cells: first + 3,
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
  const samples = program.at.map((cell) => once(() => compile([value], [{ cell, ...line }])));
  return {
    cells: viewOf(memory, layout.cells, first),
    line: viewOf(memory, layout.cells + first * DOUBLE, 3),
    results: viewOf(memory, layout.rows, length),
    value: once(() => compile([value])),
    gradient: once(() => compile([value, ...gradient])),
    hess: once(() => compile(hess)),
    samples: (axis) => samples[axis]!(),
  };
}

function once<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => (made ??= make());
}
