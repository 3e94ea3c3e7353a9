import { objectiveById } from '../../src/catalog/known';
import {
  fromTorch,
  fromTorchScheduled,
  type TorchChain,
  type TorchGap,
  type TorchOptions,
  type TorchRacer,
} from '../../src/catalog/torch';
import type { Result } from '../../src/notation/problem';
import { rowAt, type Trajectory } from '../../src/run/trajectory';
import { used } from './schedule-case';
import { at, form, furthest, runAlone, surface } from '../catalog/alone';

/** One recorded trajectory of torch.optim; `points[i]` is the position after `sample_steps[i]` steps. */
export interface TorchCase {
  readonly id: string;
  readonly objective: string;
  readonly start: readonly [number, number];
  readonly optimizer: string;
  readonly options: TorchOptions;
  readonly steps: number;
  readonly schedule?: { readonly scheduler: string; readonly options: TorchOptions };
  readonly compare_points: number;
  readonly tol: number;
  /** The next step leaves what can be compared. */
  readonly stopped_finite_after?: number;
  /** ASGD's averaged position after the last step. */
  readonly ax_final?: readonly [number, number];
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

/** What a case runs, in the catalogue's words. */
function readCase({ optimizer, options, schedule }: TorchCase): { racer: TorchRacer; schedule?: TorchChain } {
  if (!schedule) return { racer: present(fromTorch(optimizer, options)) };
  return present(fromTorchScheduled(optimizer, options, schedule.scheduler, schedule.options));
}

/** Runs a case, in another form of the same optimizer where one is named. */
function runCase(one: TorchCase, otherForm?: string): Trajectory {
  if (!objectiveById.has(one.objective)) throw new Error(`Ravine does not have the surface ${one.objective}`);
  const { racer, schedule } = readCase(one);
  return runAlone({
    objective: surface(one.objective),
    start: one.start,
    optimizer: form(racer.id, otherForm ?? racer.form),
    parameters: racer.parameters,
    decay: racer.decay,
    sign: racer.sign,
    steps: one.steps,
    ...(schedule && { schedule: used(schedule) }),
  });
}

/** How far a row is from where it should be; NaN where the run has diverged before. */
function departure(trajectory: Trajectory, step: number, expected: readonly number[]): number {
  const lost = trajectory.end.kind === 'diverged' && step >= trajectory.end.step;
  return lost ? Number.NaN : furthest(expected, at(trajectory, rowAt(trajectory, step)));
}

/** Runs a case; the result says at which step it first leaves the recorded path, and by how much. */
export function firstDeparture(one: TorchCase, sampleSteps: readonly number[]): string | undefined {
  const trajectory = runCase(one);
  for (const [i, expected] of one.points.slice(0, one.compare_points).entries()) {
    const step = sampleSteps[i] ?? Number.NaN;
    const off = departure(trajectory, step, expected);
    if (!(off <= one.tol)) return `step ${step}: off by ${off}, allowed ${one.tol}`;
  }
  return undefined;
}

/** Whether a case's average can be compared: it has one, of a run that is comparable to its end. */
export const hasAverage = ({ ax_final, compare_points, points, stopped_finite_after }: TorchCase): boolean =>
  ax_final !== undefined && compare_points === points.length && stopped_finite_after === undefined;

/** How far ASGD's average ends from the recorded one. */
export const averageOff = (one: TorchCase): number =>
  departure(runCase(one, 'average'), one.steps, one.ax_final!);
