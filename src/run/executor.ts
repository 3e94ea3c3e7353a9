import { evaluatorStepper } from '../graph/evaluate';
import type { Recurrence, Stepper } from '../graph/recurrence';
import { compileRun, isSupported } from '../kernel/run';
import type { Table } from './entry';

/** Whether kernels can be compiled here; where WebAssembly is forbidden the evaluator does their work, slower. */
export const isCompiled = (): boolean => isSupported();

/** The columns of those names, in that order. */
export const columnsOf = (names: readonly string[], data: Table | undefined): readonly Float64Array[] =>
  names.map((name) => data!.columns.get(name)!);

const steppers = new WeakMap<Executable, { readonly data: string | undefined; readonly stepper: Stepper }>();

/** Whatever holds a recurrence; what is compiled of it lives as long as the holder. */
export interface Executable {
  readonly recurrence: Recurrence;
}

/** The stepper of an assembly: compiled once, shared by all its runs over one table. */
export function stepperFor(assembly: Executable, data: Table | undefined, capacity: number): Stepper {
  const known = steppers.get(assembly);
  if (known && known.data === data?.id) return known.stepper;
  const columns = columnsOf(assembly.recurrence.data.columns, data);
  const stepper = (isCompiled() ? compileRun : evaluatorStepper)(assembly.recurrence, columns, capacity);
  steppers.set(assembly, { data: data?.id, stepper });
  return stepper;
}
