import { withCloud } from '../../experiment/edits';
import type { Experiment } from '../../experiment/experiment';
import { MOST_STARTS } from '../../experiment/limits';
import { objectiveOf } from '../../experiment/resolve';
import { diagonalOf } from '../../run/verdict';
import { experimentOf } from '../../state/store';
import { useApp, useAppState } from '../context';
import { useWords } from '../words';
import { RareField } from './RareField';

/** A cloud that has just been asked for reaches this part of the domain's diagonal. */
const REACH = 0.05;

/** From how many places each racer starts, and how far about its start they lie. */
export function CloudFields() {
  const t = useWords();
  const { actions } = useApp();
  const experiment = useAppState(experimentOf);
  const { starts, cloud } = experiment;
  const setCount = (count: number): void =>
    actions.edit((now) =>
      withCloud(now, count > 1 ? { count, radius: now.cloud?.radius ?? radiusFor(now) } : undefined),
    );
  return (
    <>
      <RareField
        label={t.settings.cloud}
        value={cloud?.count ?? 1}
        low={1}
        high={MOST_STARTS - starts.length + 1}
        whole
        onCommit={setCount}
      />
      {cloud && (
        <RareField
          label={t.settings.cloudRadius}
          value={cloud.radius}
          low={0}
          onCommit={(radius) => actions.edit((now) => withCloud(now, { count: cloud.count, radius }))}
        />
      )}
    </>
  );
}

function radiusFor(experiment: Experiment): number {
  const objective = objectiveOf(experiment);
  const radius = REACH * (objective.ok ? diagonalOf(objective.value.domain) : 1);
  return Number(radius.toPrecision(1));
}
