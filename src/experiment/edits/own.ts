import { readRule } from '../../notation/remember';
import { OWN_DATA } from '../data';
import { blanked } from '../exercise';
import type { Experiment } from '../experiment';
import { resolveRacer, objectiveOf } from '../resolve';
import { titleOf } from '../title';
import { duplicateRacer, withRacer } from './racers';
import { withObjective } from './surface';

/** A text under another title: the comment that it begins with. */
const titled = (title: string, text: string): string =>
  `# ${title}\n${titleOf(text) === undefined ? text : text.replace(/^\s*#[^\n]*\n?/, '')}`;

/** The surface as a text of one's own: the same graph over the same data, and nothing else is changed. */
export function copySurface(experiment: Experiment, title: string): Experiment {
  const resolved = objectiveOf(experiment);
  if (!resolved.ok || !resolved.value.definition) return experiment;
  const { definition, data, domain } = resolved.value;
  const { parameters } = experiment.objective;
  return {
    ...experiment,
    ...(data && data.id !== OWN_DATA && { data: experiment.data ?? data.id }),
    objective: { kind: 'text', text: titled(title, definition.text), parameters, domain },
  };
}

/** Another text for the surface. As long as it has as many coordinates, a constraint stays. */
export function withSurfaceText(experiment: Experiment, text: string): Experiment {
  const { objective, within } = experiment;
  if (objective.kind === 'text' && objective.text === text) return experiment;
  const { parameters } = objective;
  const next = withObjective(experiment, { kind: 'text', text, parameters });
  const isAsLong = next.starts[0]!.length === experiment.starts[0]!.length;
  return within && isAsLong ? { ...next, within } : next;
}

/** Leaves a line of a racer's own rule to be written: the rule as it is becomes the one that is sought. */
export const withBlank = (experiment: Experiment, index: number, line: number): Experiment =>
  withRacer(experiment, index, (racer) => {
    const { optimizer } = racer;
    const rule = optimizer.kind === 'text' ? readRule(optimizer.text) : undefined;
    if (!rule?.ok || !(line in rule.value.equations)) return racer;
    return {
      ...racer,
      optimizer: { kind: 'text', text: blanked(rule.value, line), answer: rule.value.source },
    };
  });

/** A racer's rule as a text of one's own, racing below it with the same settings; nothing for a method in code. */
export function copyRacer(experiment: Experiment, index: number, title: string): Experiment {
  const racer = experiment.racers[index];
  const resolved = racer && resolveRacer(racer);
  if (!resolved?.ok || resolved.value.form?.method) return experiment;
  const { source } = resolved.value.rule;
  const next = duplicateRacer(experiment, index);
  if (next === experiment) return experiment;
  return withRacer(next, index + 1, (copy) => {
    const { name: _, ...unnamed } = copy;
    return { ...unnamed, optimizer: { kind: 'text', text: titled(title, source) } };
  });
}
