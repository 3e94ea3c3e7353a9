import type { Experiment } from '../experiment/experiment';
import type { RacerResult } from '../experiment/race';
import { goalsOf, type ResolvedObjective } from '../experiment/resolve';
import { diagonalOf, judge } from '../run/verdict';
import { optimizerName } from '../experiment/rows';

/** One line a racer: end, verdict, last step, position, f. */
export function summaryOf(
  experiment: Experiment,
  objective: ResolvedObjective,
  results: readonly RacerResult[],
): readonly string[] {
  const terrain = { goals: goalsOf(objective, experiment.sign), diagonal: diagonalOf(objective.domain) };
  return results.map(({ racer, trajectory }) => {
    const last = trajectory.rows - 1;
    const verdict = judge(trajectory, terrain)(last);
    const at = objective.text.coordinates.map((name, i) => `${name}=${trajectory.w[i]![last]}`);
    const words = [
      `${racer + 1} ${optimizerName(experiment.racers[racer]!.optimizer)}`,
      `end=${trajectory.end.kind}`,
      `verdict=${'step' in verdict ? `${verdict.kind}@${verdict.step}` : verdict.kind}`,
      `step=${last}`,
      ...at,
      `f=${trajectory.f[last]}`,
    ];
    return `${words.join(' ')}\n`;
  });
}
