import { objectiveById } from '../catalog/known';
import type { Experiment, Vary } from './experiment';
import { MOST_MAPS } from './limits';
import type { LinkProblem } from './link/problem';
import { quoted } from './link/refusal';
import { resolveObjective, resolveRacer } from './resolve';

/** Why something cannot be varied; in the words of a link that says it. */
export type Misfit = Pick<LinkProblem, 'code' | 'data'>;

/** The words of a link's `vary` that are no parameter, whatever a rule of one's own calls its own. */
const RESERVED: ReadonlySet<string> = new Set(['f', 'at']);

/** Whether a racer has a parameter; one whose rule cannot be read may have any. */
const hasParameter = (name: string) => (racer: Experiment['racers'][number]) => {
  const resolved = resolveRacer(racer);
  return !resolved.ok || resolved.value.rule.parameters.some((one) => one.name === name);
};

/** Why an experiment cannot be varied in this way; undefined where it can. */
export function misfitOf(experiment: Experiment, vary: Vary): Misfit | undefined {
  const count = vary.values.length;
  if (count < 1 || count > MOST_MAPS) return { code: 'too-many-maps', data: { count, limit: MOST_MAPS } };
  switch (vary.kind) {
    case 'parameter':
      return parameterMisfit(experiment, vary.name, vary.values);
    case 'objective':
      return first(vary.values, (id) => objectiveMisfit(id, experiment.starts[0]!));
    case 'start':
      return first(vary.values, (start) => startMisfit(start, experiment.starts[0]!.length));
  }
}

function parameterMisfit(
  { racers }: Experiment,
  name: string,
  values: readonly number[],
): Misfit | undefined {
  if (RESERVED.has(name) || !racers.some(hasParameter(name)))
    return { code: 'unknown-parameter', data: { name: quoted(name), owner: 'race' } };
  return first(values, numberMisfit);
}

/** All maps share their starts and their camera: their surfaces have as many coordinates. */
function objectiveMisfit(id: string, start: readonly number[]): Misfit | undefined {
  if (!objectiveById.has(id)) return { code: 'unknown-objective', data: { name: quoted(id) } };
  const resolved = resolveObjective({ kind: 'catalog', id, parameters: {} }, start);
  const found = resolved.ok ? resolved.value.text.coordinates.length : 0;
  return found === start.length
    ? undefined
    : { code: 'unfit-objective', data: { name: id, found, coordinates: start.length } };
}

const startMisfit = (start: readonly number[], coordinates: number): Misfit | undefined =>
  start.length === coordinates
    ? first(start, numberMisfit)
    : { code: 'bad-point', data: { coordinates, found: start.length } };

const numberMisfit = (value: number): Misfit | undefined =>
  Number.isFinite(value) ? undefined : { code: 'bad-number', data: { text: String(value) } };

function first<T>(values: readonly T[], misfit: (value: T) => Misfit | undefined): Misfit | undefined {
  for (const value of values) {
    const found = misfit(value);
    if (found) return found;
  }
  return undefined;
}

/** An experiment without what it varied, where that no longer fits it; else the very same. */
export function withFitting(experiment: Experiment): Experiment {
  const { vary, ...plain } = experiment;
  return vary && misfitOf(experiment, vary) ? plain : experiment;
}
