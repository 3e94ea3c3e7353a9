import type { Node } from './node';
import {
  type Directions,
  type FieldGrid,
  lineAlong,
  type Recurrence,
  type Stepper,
  type SurfaceEvaluator,
  type SurfaceProgram,
} from './recurrence';
import type { Sources } from './tape';
import { createTape } from './tape';

/** What to evaluate nodes with: a number for each symbol that they read, the data, and the rows of the batch. */
export interface Bindings {
  readonly inputs?: ReadonlyMap<string, number>;
  readonly draws?: ReadonlyMap<string, number>;
  /** Columns by name, all of the same length. */
  readonly data?: ReadonlyMap<string, ArrayLike<number>>;
  /** Row indices. */
  readonly batch?: readonly number[];
}

/**
 * The values of nodes, each of them a number, once. A symbol or column that is read but not bound is a RangeError.
 */
export function evaluateNodes(nodes: readonly Node[], bindings: Bindings = {}): number[] {
  const unbound = new Map<string, never>();
  const { inputs = unbound, draws = unbound, data = unbound, batch = [] } = bindings;
  const columns = [...data.values()];
  const tape = createTape(nodes, {
    cells: new Map([...inputs.keys()].map((symbol, cell) => [symbol, cell])),
    memory: Float64Array.from(inputs.values()),
    draws: [...draws.keys()],
    drawn: Float64Array.from(draws.values()),
    columns: [...data.keys()],
    data: columns,
    rows: columns[0]?.length ?? 0,
    batch: batch.length,
    batches: Float64Array.from(batch),
  });
  tape.play(0);
  return [...tape.values()];
}

/** As many cells as the highest index asks for. */
const memoryFor = (cells: ReadonlyMap<string, number>): Float64Array =>
  new Float64Array(Math.max(-1, ...cells.values()) + 1);

/**
 * Executes a recurrence by walking its graph: the reference that the kernel equals bit for bit.
 * `data` holds the columns in the program's order. A symbol that the program does not bind is a RangeError.
 */
export function evaluatorStepper(
  program: Recurrence,
  data: readonly Float64Array[],
  capacity: number,
): Stepper {
  const cells = memoryFor(program.cells);
  const draws = new Float64Array(capacity * program.draws.length);
  const batches = new Float64Array(capacity * program.batch);
  const rows = new Float64Array(capacity * program.columns.length);
  const sources: Sources = {
    cells: program.cells,
    memory: cells,
    draws: program.draws,
    drawn: draws,
    columns: program.data.columns,
    data,
    rows: program.data.rows,
    batch: program.batch,
    batches,
  };
  const recorded = createTape(program.columns, sources);
  const stepped = createTape([...program.columns, ...program.state.map((change) => change.next)], sources);
  const write = (row: number, values: Float64Array): void =>
    program.columns.forEach((_, column) => (rows[column * capacity + row] = values[column]!));
  return {
    cells,
    draws,
    batches,
    rows,
    capacity,
    advance: (n) => {
      for (let row = 0; row < n; row++) {
        stepped.play(row);
        const values = stepped.values();
        write(row, values);
        program.state.forEach(({ cell }, i) => (cells[cell] = values[program.columns.length + i]!));
      }
    },
    record: () => {
      recorded.play(0);
      write(0, recorded.values());
    },
  };
}

/** Evaluates a surface by walking its graph; the reference of the compiled module. Arguments as above. */
export function evaluatorSurface(program: SurfaceProgram, data: readonly Float64Array[]): SurfaceEvaluator {
  const cells = memoryFor(program.cells);
  const { columns, rows } = program.data;
  const sources: Sources = {
    cells: program.cells,
    memory: cells,
    draws: [],
    drawn: new Float64Array(),
    columns,
    data,
    rows,
    batch: 0,
    batches: new Float64Array(),
  };
  const tapeOf = (roots: readonly Node[]) => {
    const tape = createTape(roots, sources);
    return (): Float64Array => {
      tape.play(0);
      return tape.values();
    };
  };
  const valueAlone = tapeOf([program.value]);
  const valueAndGradient = tapeOf([program.value, ...program.gradient]);
  const diagonal = tapeOf(program.hess);
  const moveTo = (at: ArrayLike<number>): void =>
    program.at.forEach((cell, axis) => (cells[cell] = at[axis]!));
  const value = (at: ArrayLike<number>): number => {
    moveTo(at);
    return valueAlone()[0]!;
  };
  return {
    cells,
    value,
    gradient: (at, out) => {
      moveTo(at);
      const [f, ...slopes] = valueAndGradient();
      out.set(slopes);
      return f!;
    },
    hess: (at, out) => {
      moveTo(at);
      out.set(diagonal());
    },
    field: (grid, out) => sample(value, grid, out),
  };
}

type Value = (at: ArrayLike<number>) => number;

function sampleAlong(value: Value, grid: FieldGrid, directions: Directions, out: Float64Array): void {
  const at = Float64Array.from(grid.at);
  const line = new Float64Array(2 * at.length);
  for (let j = 0; j < grid.rows; j++) {
    lineAlong(grid, directions, j, line);
    for (let i = 0; i < grid.columns; i++) {
      for (let c = 0; c < at.length; c++) at[c] = line[2 * c]! + i * line[2 * c + 1]!;
      out[j * grid.columns + i] = value(at);
    }
  }
}

function sample(value: Value, grid: FieldGrid, out: Float64Array): void {
  if (grid.directions) return sampleAlong(value, grid, grid.directions, out);
  const at = Float64Array.from(grid.at);
  const [x, y] = grid.axes;
  for (let j = 0; j < grid.rows; j++) {
    at[y] = grid.y0 + j * grid.dy;
    for (let i = 0; i < grid.columns; i++) {
      at[x] = grid.x0 + i * grid.dx;
      out[j * grid.columns + i] = value(at);
    }
  }
}
