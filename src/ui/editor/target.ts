import { withOptimizer, withSurfaceText } from '../../experiment/edits';
import type { Experiment } from '../../experiment/experiment';
import { racerProblem, surfaceProblem } from '../../experiment/trial';
import type { TextKind } from '../../notation/functions';
import type { Problem } from '../../notation/problem';
import type { Subject } from '../../state/store';
import { placeOf } from './place';

/** What the editor writes to: how its text is read from an experiment, put into it, and what would be wrong with it. */
export interface Target {
  readonly kind: Extract<TextKind, 'rule' | 'surface'>;
  /** Names it among all that can be written. */
  readonly key: string;
  /** Undefined where there is no text of one's own. */
  readonly textIn: (experiment: Experiment) => string | undefined;
  /** What a version that cannot run hangs on: it is kept as long as this is the same. */
  readonly anchorIn: (experiment: Experiment) => unknown;
  readonly written: (experiment: Experiment, text: string) => Experiment;
  readonly problemOf: (experiment: Experiment) => Problem | undefined;
}

function ruleTarget(slot: number): Target {
  return {
    kind: 'rule',
    key: `rule ${slot}`,
    textIn: (experiment) => {
      const optimizer = experiment.racers[placeOf(experiment, slot)]?.optimizer;
      return optimizer?.kind === 'text' ? optimizer.text : undefined;
    },
    // Not its text: another rule in this slot may begin with the same.
    anchorIn: (experiment) => experiment.racers[placeOf(experiment, slot)]?.optimizer,
    written: (experiment, text) => {
      const place = placeOf(experiment, slot);
      const optimizer = experiment.racers[place]?.optimizer;
      if (optimizer?.kind !== 'text' || optimizer.text === text) return experiment;
      return withOptimizer(experiment, place, { ...optimizer, text });
    },
    problemOf: (experiment) => racerProblem(experiment, placeOf(experiment, slot)),
  };
}

/** While a formula is typed it may for a moment have fewer coordinates: the starts that it had come back. */
function surfaceTarget(): Target {
  const startsOf = new Map<number, Experiment['starts']>();
  return {
    kind: 'surface',
    key: 'surface',
    textIn: ({ objective }) => (objective.kind === 'text' ? objective.text : undefined),
    anchorIn: ({ objective }) => (objective.kind === 'text' ? objective.text : undefined),
    written: (experiment, text) => {
      startsOf.set(experiment.starts[0]!.length, experiment.starts);
      const next = withSurfaceText(experiment, text);
      const known = startsOf.get(next.starts[0]!.length);
      return next === experiment || !known ? next : { ...next, starts: known };
    },
    problemOf: surfaceProblem,
  };
}

/** What is being written. */
export const targetOf = (subject: Subject): Target =>
  subject.kind === 'rule' ? ruleTarget(subject.slot) : surfaceTarget();
