import { fail, ok, type Result } from '../notation/problem';
import { runSpec } from '../run/run';
import type { Trajectory } from '../run/trajectory';
import type { Experiment } from './experiment';
import { lineUp } from './lineup';
import { variationsOf } from './vary';

/** The rows of one racer from one start. */
export interface RacerResult {
  /** Index into the experiment's variations; absent where it varies nothing. */
  readonly map?: number;
  /** Index into the experiment's racers. */
  readonly racer: number;
  /** Index into the experiment's starts. */
  readonly start: number;
  readonly trajectory: Trajectory;
}

/**
 * Runs a whole experiment at once, map after map where it varies something: what the command line and the tests use.
 * The first text in error fails it.
 */
export function race(experiment: Experiment): Result<readonly RacerResult[]> {
  if (!experiment.vary) return raceOnce(experiment);
  const results: RacerResult[] = [];
  for (const [map, { experiment: varied }] of variationsOf(experiment).entries()) {
    const raced = raceOnce(varied);
    if (!raced.ok) return raced;
    for (const result of raced.value) results.push({ map, ...result });
  }
  return ok(results);
}

function raceOnce(experiment: Experiment): Result<readonly RacerResult[]> {
  const lined = lineUp(experiment);
  if (!lined.ok) return lined;
  for (const problem of lined.value.problems.values()) return fail(problem);
  const results: RacerResult[] = [];
  for (const { racer, start, spec } of lined.value.runners) {
    const trajectory = runSpec(spec);
    if (!trajectory.ok) return trajectory;
    results.push({ racer, start, trajectory: trajectory.value });
  }
  return ok(results);
}
