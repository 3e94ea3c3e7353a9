import { evaluatorStepper, evaluatorSurface } from '../graph/evaluate';
import type { Stepper, SurfaceEvaluator, SurfaceProgram } from '../graph/recurrence';
import { compileRun, isSupported } from '../kernel/run';
import { compileSurface } from '../kernel/surface';
import type { Assembly } from './assemble';
import type { Data } from './entry';

/** Whether kernels can be compiled here; where WebAssembly is forbidden the evaluator does their work, slower. */
export const isCompiled = (): boolean => isSupported();

const dataOf = (names: readonly string[], data: Data | undefined): readonly Float64Array[] =>
  names.map((name) => data!.columns.get(name)!);

const steppers = new WeakMap<Assembly, { readonly data: Data | undefined; readonly stepper: Stepper }>();

/** The stepper of an assembly: compiled once, shared by all its runs. */
export function stepperFor(assembly: Assembly, data: Data | undefined, capacity: number): Stepper {
  const known = steppers.get(assembly);
  if (known && known.data === data) return known.stepper;
  const columns = dataOf(assembly.recurrence.data.columns, data);
  const stepper = (isCompiled() ? compileRun : evaluatorStepper)(assembly.recurrence, columns, capacity);
  steppers.set(assembly, { data, stepper });
  return stepper;
}

/** A surface, ready to be evaluated. */
export const surfaceFor = (program: SurfaceProgram, data: Data | undefined): SurfaceEvaluator =>
  (isCompiled() ? compileSurface : evaluatorSurface)(program, dataOf(program.data.columns, data));
