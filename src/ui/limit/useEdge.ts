import { useState } from 'react';
import type { Edge } from '../../run/edge';
import { edgeOf, measure, type Question } from '../../state/edges';
import { useWhenCalm } from '../calm';
import { useAppState } from '../context';

/** How large a learning rate may be: known at once in closed form, else measured when things are calm. */
export function useEdge(question: Question | undefined): Edge | undefined {
  const isBusy = useAppState(({ dragging, playback }) => dragging !== null || playback.playing);
  const edge = question && edgeOf(question);
  const [, heard] = useState<Edge>();
  useWhenCalm(question && !edge && !isBusy ? question.key : undefined, () => heard(measure(question!)));
  return edge;
}
