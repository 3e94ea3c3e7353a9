import type { Stepper } from '../../src/graph/recurrence';
import { uniform } from '../../src/run/randomness';

/** Fills all cells and draws with numbers of their own, runs, and gives every bit that was written. */
export function exercised(stepper: Stepper, steps: number): BigUint64Array {
  stepper.cells.forEach((_, i) => (stepper.cells[i] = 0.1 * uniform(1, i, 0)));
  stepper.draws.forEach((_, i) => (stepper.draws[i] = uniform(2, i, 0)));
  stepper.advance(steps);
  const written = Float64Array.from([...stepper.rows, ...stepper.cells]);
  return new BigUint64Array(written.buffer);
}
