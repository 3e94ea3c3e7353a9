import { defaultStarts, ownSign } from '../defaults';
import type { Domain, Experiment, ObjectiveChoice } from '../experiment';
import type { SurfaceText } from '../../notation/tree';
import { OWN_DATA } from '../data';
import { departures, withValue } from '../parameters';
import { objectiveOf, resolveObjective } from '../resolve';
import { onFittingDomain, onItsDomain } from './domain';
import { withRateFor } from './rates';

/**
 * Another surface, or another text. Parameters that it does not have are dropped. A surface of the catalogue is started
 * where it says and climbed where it is meant to be, and learning rates that nobody has touched become those to begin
 * with there; a text is started from where the racers stood, or from (1, …, 1) where their points have another length.
 * A constraint belongs to the surface on which it was laid, and goes with it; so do surfaces and starts that differ from
 * map to map, and data and batches, but for a text that reads columns too. A text that takes the place of another is
 * looked at where that one was kept, as long as it has as many coordinates and what is sought on it lies there.
 */
export function withObjective(experiment: Experiment, choice: ObjectiveChoice): Experiment {
  const { within: _, data: _data, batch: _batch, vary, ...free } = experiment;
  const { starts } = experiment;
  const resolved = resolveObjective(choice, starts[0] ?? []);
  const domain = keptDomain(experiment.objective, choice);
  if (!resolved.ok) return { ...experiment, objective: { ...choice, ...domain } };
  const { parameters, coordinates } = resolved.value.text;
  const fits = starts.every((start) => start.length === coordinates.length);
  const ones = [coordinates.map(() => 1)];
  const kept = choice.kind === 'text' ? (fits ? starts : ones) : defaultStarts(choice);
  const objective = {
    ...choice,
    ...(domain.domain?.length === coordinates.length && domain),
    parameters: departures(choice.parameters, parameters),
  };
  const racers = experiment.racers.map((racer) => withRateFor(racer, experiment.objective, choice));
  const sign = ownSign(choice) ?? experiment.sign;
  const next = {
    ...free,
    ...keptData(experiment, choice, resolved.value.text),
    objective,
    starts: kept,
    racers,
    sign,
    ...(vary?.kind === 'parameter' && { vary }),
  };
  return domain.domain ? onFittingDomain(next) : next;
}

/** The domain of a text that says none is the one that was kept for the text before it. */
function keptDomain(before: ObjectiveChoice, choice: ObjectiveChoice): { readonly domain?: Domain } {
  if (choice.kind === 'catalog' || before.kind === 'catalog' || choice.domain) return {};
  return before.domain ? { domain: before.domain } : {};
}

/** The data under a text of one's own are those that lay under the surface before it. */
function keptData(
  experiment: Experiment,
  choice: ObjectiveChoice,
  { columns }: SurfaceText,
): Pick<Experiment, 'data' | 'batch'> {
  const before = objectiveOf(experiment);
  const { data: chosen } = experiment;
  const data = before.ok && typeof chosen !== 'object' ? before.value.data?.id : chosen;
  if (choice.kind === 'catalog' || columns.length === 0 || data === undefined) return {};
  const { batch } = experiment;
  return { ...(data !== OWN_DATA && { data }), ...(batch && { batch }) };
}

/** Another value of a parameter of the surface; the map is kept where it is. */
export function withObjectiveParameter(experiment: Experiment, name: string, value: number): Experiment {
  const { objective, starts } = experiment;
  const resolved = resolveObjective(objective, starts[0] ?? []);
  const declared = resolved.ok ? resolved.value.text.parameters : undefined;
  const parameters = withValue(objective.parameters, declared, name, value);
  if (parameters === objective.parameters) return experiment;
  const kept = onItsDomain(experiment);
  return { ...kept, objective: { ...kept.objective, parameters } };
}
