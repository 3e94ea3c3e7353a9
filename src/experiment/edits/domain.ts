import { tableOf } from '../data';
import type { Experiment } from '../experiment';
import { objectiveOf } from '../resolve';
import { surveyed } from '../surveyed';

/**
 * The same, its map kept where it is: the domain of a text of one's own follows neither a start that is moved nor a
 * parameter.
 */
export function onItsDomain(experiment: Experiment): Experiment {
  const { objective } = experiment;
  if (objective.kind === 'catalog' || objective.domain) return experiment;
  const resolved = objectiveOf(experiment);
  return resolved.ok
    ? { ...experiment, objective: { ...objective, domain: resolved.value.domain } }
    : experiment;
}

/** The same, without the domain of the text before it where what is sought on this one lies beyond. */
export function onFittingDomain(experiment: Experiment): Experiment {
  const { objective, sign } = experiment;
  const resolved = objectiveOf(experiment);
  if (objective.kind === 'catalog' || !objective.domain || !resolved.ok) return experiment;
  const { domain, ...around } = objective;
  const { text, values, data } = resolved.value;
  const found = surveyed({ text, values, ...(data && { data: tableOf(data) }) }, domain, sign);
  return found && found !== domain ? { ...experiment, objective: around } : experiment;
}
