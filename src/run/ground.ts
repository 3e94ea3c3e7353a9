import { evaluatorSurface } from '../graph/evaluate';
import type { SurfaceEvaluator, SurfaceProgram } from '../graph/recurrence';
import { compileSurface } from '../kernel/surface';
import type { Table } from './entry';
import { columnsOf, isCompiled } from './executor';

/** A surface, ready to be evaluated: by a kernel, or where WebAssembly is forbidden by the evaluator. Races need none. */
export const surfaceFor = (program: SurfaceProgram, data: Table | undefined): SurfaceEvaluator =>
  (isCompiled() ? compileSurface : evaluatorSurface)(program, columnsOf(program.data.columns, data));
