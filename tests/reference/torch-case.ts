import { objectiveById } from '../../src/catalog/known';
import { fromTorch, fromTorchScheduler, type TorchGap } from '../../src/catalog/torch';
import type { Result } from '../../src/notation/problem';
import { rowAt } from '../../src/run/trajectory';
import { at, form, furthest, runAlone, surface } from '../catalog/alone';

/** One recorded trajectory of torch.optim; `points[i]` is the position after `sample_steps[i]` steps. */
export interface TorchCase {
  readonly id: string;
  readonly objective: string;
  readonly start: readonly [number, number];
  readonly optimizer: string;
  readonly options: Readonly<Record<string, unknown>>;
  readonly steps: number;
  readonly schedule?: { readonly scheduler: string; readonly options: Readonly<Record<string, unknown>> };
  readonly compare_points: number;
  readonly tol: number;
  readonly points: readonly (readonly [number, number])[];
}

/** A file of recorded trajectories. */
export interface TorchFile {
  readonly meta: { readonly sample_steps: readonly number[] };
  readonly cases: readonly TorchCase[];
}

/** The value, or a failure that says what the catalogue lacks. */
export function present<T>(result: Result<T, TorchGap>): T {
  if (!result.ok) throw new Error(`Ravine does not have the ${result.error.missing} ${result.error.name}`);
  return result.value;
}

/** Runs a case; the result says at which step it first leaves the recorded path, and by how much. */
export function firstDeparture(one: TorchCase, sampleSteps: readonly number[]): string | undefined {
  if (!objectiveById.has(one.objective)) throw new Error(`Ravine does not have the surface ${one.objective}`);
  const { id, form: formId, parameters, decay, sign } = present(fromTorch(one.optimizer, one.options));
  const schedule = one.schedule && present(fromTorchScheduler(one.schedule.scheduler, one.schedule.options));
  const trajectory = runAlone({
    objective: surface(one.objective),
    start: one.start,
    optimizer: form(id, formId),
    parameters,
    decay,
    sign,
    steps: one.steps,
    ...(schedule && { schedule }),
  });
  for (const [i, expected] of one.points.slice(0, one.compare_points).entries()) {
    const step = sampleSteps[i] ?? Number.NaN;
    const lost = trajectory.end.kind === 'diverged' && step >= trajectory.end.step;
    const off = lost ? Number.NaN : furthest(expected, at(trajectory, rowAt(trajectory, step)));
    if (!(off <= one.tol)) return `step ${step}: off by ${off}, allowed ${one.tol}`;
  }
  return undefined;
}
