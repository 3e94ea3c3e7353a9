import { useMemo } from 'react';
import { goalsOf, objectiveOf } from '../../experiment/resolve';
import { displayName } from '../../notation/names';
import { diagnose, type Remark } from '../../run/diagnosis';
import type { Edge } from '../../run/edge';
import { insightOf } from '../../run/insight';
import type { Replayed } from '../../run/replay';
import { rowAt } from '../../run/trajectory';
import { diagonalOf } from '../../run/verdict';
import { edgeOf, entryOf, measure, type Question, questionOf } from '../../state/edges';
import { experimentOf, type State } from '../../state/store';
import type { Trace } from '../../state/traces';
import { type Language, plain } from '../../words';
import { type Told, whyWords } from '../../words/why';
import { useEdge } from '../limit/useEdge';
import { useMoment } from '../moment';
import type { Arrow } from './arrows';
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

/** How long the arrows of a step are drawn; undefined where the step is all that there is to draw. */
export function tellScale(arrows: readonly Arrow[], language: Language): string | undefined {
  const { scale } = whyWords[language];
  const hasParts = arrows.some(({ of }) => of !== 'step' && of !== 'down');
  return hasParts ? scale.parts : arrows.length > 1 ? scale.step : undefined;
}

/** Whose run is diagnosed. */
interface Diagnosed extends Pick<Subject, 'experiment' | 'objective' | 'racer' | 'trajectory'> {
  /** Of its rule's parameters. */
  readonly values: ReadonlyMap<string, number>;
}

/** What can be said of a run at a step; beyond its last row it stays where it ended. */
function remarksAt(of: Diagnosed, step: number, edge: Edge | undefined): readonly Remark[] {
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
      ...(edge?.kind === 'rate' && { edge: edge.eta }),
    },
    rowAt(trajectory, step),
  );
}

/** Why a run diverged is asked of a rule without a closed form; of one that did not, nothing has to be measured. */
const causeOf = (of: Omit<Subject, 'replay'>): Question | undefined => {
  const question = of.trajectory.end.kind === 'diverged' ? questionOf(of) : undefined;
  return question?.closed ? undefined : question;
};

/** What can be said of the racer at the playhead. */
export function useRemarks({ subject }: Present): readonly Remark[] {
  const { step } = useMoment();
  const edge = useEdge(useMemo(() => causeOf(subject), [subject]));
  return remarksAt({ ...subject, values: subject.entry.rule.values }, step, edge);
}

/** The same of anybody in the race, in words; empty where nothing is to be said. Nothing is measured while it moves. */
export function remarksOn(state: State, { racer: index, trajectory }: Trace, language: Language): string {
  const experiment = experimentOf(state);
  const racer = experiment.racers[index];
  const objective = objectiveOf(experiment);
  const entry = entryOf(experiment, index);
  if (!racer || !entry || !objective.ok) return '';
  const of = { experiment, racer, trajectory, entry, objective: objective.value };
  const cause = causeOf(of);
  const isBusy = state.dragging !== null || state.playback.playing;
  const edge = cause && (edgeOf(cause) ?? (isBusy ? undefined : measure(cause)));
  return remarksAt({ ...of, values: entry.rule.values }, state.playback.step, edge)
    .map((remark) => plain(whyWords[language].remark(remark)))
    .join(' ');
}
