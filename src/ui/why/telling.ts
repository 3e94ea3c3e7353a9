import { goalsOf } from '../../experiment/resolve';
import { displayName } from '../../notation/names';
import { diagnose, type Remark } from '../../run/diagnosis';
import { insightOf } from '../../run/insight';
import type { Replayed } from '../../run/replay';
import { diagonalOf } from '../../run/verdict';
import type { Told } from '../../words/why';
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

/** What can be said of the racer at the playhead. */
export function useRemarks({ subject }: Present): readonly Remark[] {
  const { step } = useMoment();
  const { trajectory, objective, experiment } = subject;
  const reliefAt = reliefOf(objective);
  const limit = limitOf(subject);
  const row = Math.min(step, trajectory.rows - 1);
  return diagnose(
    trajectory,
    {
      goals: goalsOf(objective, experiment.sign),
      diagonal: diagonalOf(objective.domain),
      domain: objective.domain,
      ...(reliefAt && { reliefAt }),
      ...(limit && { limitOf: limit }),
    },
    row,
  );
}
