import type { Experiment } from '../experiment/experiment';
import type { RacerResult } from '../experiment/race';
import { goalsOf, objectiveOf, type ResolvedObjective } from '../experiment/resolve';
import { variationsOf } from '../experiment/vary';
import { diagonalOf, judge, type Terrain } from '../run/verdict';
import { areFromSeveral, optimizerName } from '../experiment/rows';

/** What the verdicts of a map are measured on. */
function terrainOf(experiment: Experiment, plain: ResolvedObjective): Terrain {
  const own = objectiveOf(experiment);
  const objective = own.ok ? own.value : plain;
  return { goals: goalsOf(objective, experiment.sign), diagonal: diagonalOf(objective.domain) };
}

/** One line a racer and start: the map and the start where there are several, end, verdict, last step, position, f. */
export function summaryOf(
  experiment: Experiment,
  objective: ResolvedObjective,
  results: readonly RacerResult[],
): readonly string[] {
  const maps = experiment.vary ? variationsOf(experiment).map((one) => one.experiment) : [experiment];
  const terrains = maps.map((one) => terrainOf(one, objective));
  const areSeveral = areFromSeveral(results);
  return results.map(({ map, racer, start, trajectory }) => {
    const terrain = terrains[map ?? 0]!;
    const last = trajectory.rows - 1;
    const verdict = judge(trajectory, terrain)(last);
    const at = objective.text.coordinates.map((name, i) => `${name}=${trajectory.w[i]![last]}`);
    const words = [
      ...(map === undefined ? [] : [`map=${map + 1}`]),
      `${racer + 1} ${optimizerName(experiment.racers[racer]!.optimizer)}`,
      ...(areSeveral ? [`start=${start + 1}`] : []),
      `end=${trajectory.end.kind}`,
      `verdict=${'step' in verdict ? `${verdict.kind}@${verdict.step}` : verdict.kind}`,
      `step=${last}`,
      ...at,
      `f=${trajectory.f[last]}`,
    ];
    return `${words.join(' ')}\n`;
  });
}
