import { useEffect, useEffectEvent, useState } from 'react';
import type { Edge } from '../../run/edge';
import { edgeOf, measure, type Question } from '../../state/edges';
import { useAppState } from '../context';

/** A measurement waits until nothing has changed for so long, in ms. */
const CALM = 250;

/** How large a learning rate may be: known at once in closed form, else measured when things are calm. */
export function useEdge(question: Question | undefined): Edge | undefined {
  const isBusy = useAppState(({ dragging, playback }) => dragging !== null || playback.playing);
  const edge = question && edgeOf(question);
  const [, heard] = useState<Edge>();
  const answer = useEffectEvent(() => heard(measure(question!)));
  const waiting = question && !edge && !isBusy ? question.key : undefined;
  useEffect(() => {
    if (waiting === undefined) return undefined;
    const timer = setTimeout(answer, CALM);
    return () => clearTimeout(timer);
  }, [waiting]);
  return edge;
}
