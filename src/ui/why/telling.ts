import type { Experiment } from '../../experiment/experiment';
import { goalsOf, objectiveOf, resolveRacer } from '../../experiment/resolve';
import { displayName } from '../../notation/names';
import { diagnose, type Remark } from '../../run/diagnosis';
import { insightOf } from '../../run/insight';
import type { Replayed } from '../../run/replay';
import { rowAt } from '../../run/trajectory';
import { diagonalOf } from '../../run/verdict';
import type { Trace } from '../../state/traces';
import { type Language, plain } from '../../words';
import { type Told, whyWords } from '../../words/why';
import { useMoment } from '../moment';
import { limitOf } from '../../state/limit';
import { reliefOf } from '../../state/relief';
import type { Present, Subject } from './subject';

/** Which of the eight ways on the map a vector points, counted from the right. */
const wayOf = ([x = 0, y = 0]: readonly number[]): number =>
  (Math.round((Math.atan2(y, x) / Math.PI) * 4) + 8) % 8;

/** What is surprising in a step, as the words want it: ways are told of two coordinates alone. */
export function tellInsight({ entry, experiment }: Subject, update: Replayed): Told {
  const insight = insightOf(entry.rule.text, update, experiment.sign);
  const { memory } = insight;
  return {
    ...insight,
    ...(memory !== undefined && { memory: displayName(memory) }),
    ...(update.g.length === 2 && { ways: { down: wayOf(insight.down), step: wayOf(insight.step) } }),
  };
}

/** Whose run is diagnosed. */
interface Diagnosed extends Pick<Subject, 'experiment' | 'objective' | 'racer' | 'trajectory'> {
  /** Of its rule's parameters. */
  readonly values: ReadonlyMap<string, number>;
}

/** What can be said of a run at a step; beyond its last row it stays where it ended. */
function remarksAt(of: Diagnosed, step: number): readonly Remark[] {
  const { experiment, objective, trajectory } = of;
  const reliefAt = reliefOf(objective);
  const limit = limitOf(of);
  return diagnose(
    trajectory,
    {
      goals: goalsOf(objective, experiment.sign),
      diagonal: diagonalOf(objective.domain),
      domain: objective.domain,
      ...(reliefAt && { reliefAt }),
      ...(limit && { limitOf: limit }),
    },
    rowAt(trajectory, step),
  );
}

/** What can be said of the racer at the playhead. */
export function useRemarks({ subject }: Present): readonly Remark[] {
  const { step } = useMoment();
  return remarksAt({ ...subject, values: subject.entry.rule.values }, step);
}

/** The same of anybody in the race, in words; empty where nothing is to be said. */
export function remarksOn(
  experiment: Experiment,
  { racer: index, trajectory }: Trace,
  step: number,
  language: Language,
): string {
  const racer = experiment.racers[index];
  const resolved = racer && resolveRacer(racer);
  const objective = objectiveOf(experiment);
  if (!racer || !resolved?.ok || !objective.ok) return '';
  const of = { experiment, racer, trajectory, objective: objective.value, values: resolved.value.values };
  return remarksAt(of, step)
    .map((remark) => plain(whyWords[language].remark(remark)))
    .join(' ');
}
