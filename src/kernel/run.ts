import type { Recurrence, Stepper } from '../graph/recurrence';
import { compileTable } from './host';
import { bytesOf, countCells, DOUBLE, layOut } from './layout';
import { reserve, viewOf } from './memory';

export { isSupported } from './host';

/**
 * How many rows one call into the module writes. Hosts replace a module's first, quickly made code by optimised code
 * only from one call to the next, so a long run is cut into calls.
 */
const ROWS_PER_CALL = 2048;

/**
 * A recurrence, compiled. `data` holds the columns in the program's order; they are copied. Batch indices must be
 * whole numbers below the number of rows. Parameters, draws and batches are read from memory, so changing them compiles
 * nothing. A symbol that the program does not bind, or a memory beyond what the host has, is a RangeError.
 */
export function compileRun(program: Recurrence, data: readonly Float64Array[], capacity: number): Stepper {
  const sizes = {
    cells: countCells(program.cells),
    draws: capacity * program.draws.length,
    batches: capacity * program.batch,
    rows: capacity * program.columns.length,
    data: data.map(({ length }) => length),
  };
  const { memory, base } = reserve(bytesOf(sizes));
  const layout = layOut(sizes, base);
  const fill = compileTable({ ...program, stride: capacity, sweeps: [] }, layout, memory);
  data.forEach((column, c) => viewOf(memory, layout.data[c]!, column.length).set(column));
  const cells = viewOf(memory, layout.cells, sizes.cells);
  return {
    cells,
    draws: viewOf(memory, layout.draws, sizes.draws),
    batches: viewOf(memory, layout.batches, sizes.batches),
    rows: viewOf(memory, layout.rows, sizes.rows),
    capacity,
    advance(n) {
      for (let row = 0; row < n; row += ROWS_PER_CALL)
        fill(row * DOUBLE, Math.min(row + ROWS_PER_CALL, n) * DOUBLE);
    },
    record() {
      const before = cells.slice();
      fill(0, DOUBLE);
      cells.set(before);
    },
  };
}
