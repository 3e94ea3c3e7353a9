import { addRacer, withOptimizer, withSurfaceText } from '../../experiment/edits';
import type { Experiment } from '../../experiment/experiment';
import { MOST_RACERS } from '../../experiment/limits';
import { racerProblem, surfaceProblem } from '../../experiment/trial';
import type { TextKind } from '../../notation/functions';
import type { Problem } from '../../notation/problem';
import { experimentOf, type Subject } from '../../state/store';
import type { Wired } from '../../state/wires';

/** What the editor writes to: how its text is read from an experiment, put into it, and what would be wrong with it. */
export interface Target {
  readonly kind: Extract<TextKind, 'rule' | 'surface'>;
  /** Names it among all that can be written. */
  readonly key: string;
  /** Undefined where there is no text of one's own. */
  readonly textIn: (experiment: Experiment) => string | undefined;
  readonly written: (experiment: Experiment, text: string) => Experiment;
  readonly problemOf: (experiment: Experiment) => Problem | undefined;
}

/** The place of the racer in a slot; −1 where there is none. */
export const placeOf = ({ racers }: Experiment, slot: number): number =>
  racers.findIndex((racer) => racer.slot === slot);

function ruleTarget(slot: number): Target {
  return {
    kind: 'rule',
    key: `rule ${slot}`,
    textIn: (experiment) => {
      const optimizer = experiment.racers[placeOf(experiment, slot)]?.optimizer;
      return optimizer?.kind === 'text' ? optimizer.text : undefined;
    },
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

/** The rule that one's own begins with: plain gradient descent. */
const FIRST_RULE = 'η = 0.01 in [1e-4, 1] log\nw = w - η g';
/** The surface that one's own begins with. */
const FIRST_SURFACE = 'a = 3 in [0.1, 10] log\nf = x^2 + a y^2';

/** Begins a rule of one's own, under a title, and opens it. */
export function writeRule({ store, actions }: Wired, title: string): void {
  const place = experimentOf(store.getState()).racers.length;
  actions.edit((experiment) => addRacer(experiment, { kind: 'text', text: `# ${title}\n${FIRST_RULE}` }));
  openRule({ store, actions }, place);
}

/** Opens the rule of the racer at a place; a race that was full has none there. */
export function openRule({ store, actions }: Pick<Wired, 'store' | 'actions'>, place: number): void {
  const racer = experimentOf(store.getState()).racers[place];
  if (!racer) return actions.notify({ kind: 'too-many-racers', most: MOST_RACERS });
  actions.select(place);
  actions.write({ of: { kind: 'rule', slot: racer.slot }, draft: 'works' });
}

/** Begins a surface of one's own, under a title, and opens it. */
export function writeSurface({ actions }: Wired, title: string): void {
  actions.edit((experiment) => withSurfaceText(experiment, `# ${title}\n${FIRST_SURFACE}`));
  actions.setView({ kind: 'frame' });
  actions.write({ of: { kind: 'surface' }, draft: 'works' });
}
