import { surfaceProgram } from '../graph/surface';
import type { Problem } from '../notation/problem';
import { assemble } from '../run/assemble';
import { readEntry } from '../run/spec';
import type { Experiment } from './experiment';
import { rowsIn } from './data';
import { lineUp } from './lineup';
import { objectiveOf } from './resolve';

/*
 * What would keep a text from running: read, elaborated and composed with everything that reaches it, but not run.
 * Places are in the text itself.
 */

/** What is wrong with the surface of an experiment; undefined where it can be drawn and raced on. */
export function surfaceProblem(experiment: Experiment): Problem | undefined {
  const objective = objectiveOf(experiment);
  if (!objective.ok) return objective.error;
  const { text, data } = objective.value;
  const program = surfaceProgram(text, data && rowsIn(data));
  return program.ok ? undefined : program.error;
}

/** What is wrong with the rule of one racer on the surface of an experiment; undefined where it can race. */
export function racerProblem(experiment: Experiment, index: number): Problem | undefined {
  const racer = experiment.racers[index]!;
  const lined = lineUp({ ...experiment, racers: [{ ...racer, on: true }] });
  if (!lined.ok) return lined.error;
  const [runner] = lined.value.runners;
  if (!runner) return lined.value.problems.get(0);
  const entry = readEntry(runner.spec);
  if (!entry.ok) return entry.error;
  const assembled = assemble(entry.value);
  return assembled.ok ? undefined : assembled.error;
}
