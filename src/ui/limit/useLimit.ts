import { useMemo } from 'react';
import { objectiveOf } from '../../experiment/resolve';
import type { Edge } from '../../run/edge';
import { entryOf, questionOf } from '../../state/edges';
import { type Moment, useMoment } from '../moment';
import { useEdge } from './useEdge';

/**
 * How large a racer's learning rate may be at the minimum nearest to it. Undefined where no minimum is known, where it has
 * not been measured yet, and where the edge lies between no rates of the slider.
 */
export function useLimit(index: number, low: number, high: number): Edge | undefined {
  const { experiment, traces } = useMoment();
  const question = useMemo(() => asked({ experiment, traces }, index), [experiment, traces, index]);
  const edge = useEdge(question);
  return edge?.kind === 'rate' && !(edge.eta > low && edge.eta < high) ? undefined : edge;
}

function asked({ experiment, traces }: Pick<Moment, 'experiment' | 'traces'>, index: number) {
  const racer = experiment.racers[index];
  const trace = traces.list.find((one) => one.racer === index && one.start === 0);
  const objective = objectiveOf(experiment);
  const entry = entryOf(experiment, index);
  if (!racer || !trace || !objective.ok || !entry) return undefined;
  return questionOf({ experiment, objective: objective.value, racer, entry, trajectory: trace.trajectory });
}
