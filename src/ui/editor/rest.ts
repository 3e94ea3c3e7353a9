import { useEffect, useState } from 'react';
import type { Problem } from '../../notation/problem';
import type { Version } from './draft';

/** Nobody is told of what is only half written: the hand must rest so long, in milliseconds. */
const REST = 500;

const isSame = (a: Problem, b: Problem): boolean =>
  a.code === b.code && JSON.stringify(a.data) === JSON.stringify(b.data);

/** The problem to be shown: gone at once, there only when the hand rests, and moving with what it speaks of. */
export function useRested(problem: Problem | undefined): Problem | undefined {
  const [shown, setShown] = useState(problem);
  const stays = problem && shown && isSame(problem, shown);
  useEffect(() => {
    if (stays) return undefined;
    const timer = setTimeout(() => setShown(problem), problem ? REST : 0);
    return () => clearTimeout(timer);
  }, [problem, stays]);
  return stays ? problem : undefined;
}

/** The version to be read out: the newest that works, or whose problem is shown; until then the one before. */
export function useTold({ text, problem }: Version, rested: Problem | undefined): Version {
  const [told, tell] = useState<Version>({ text, problem });
  const isNew = told.text !== text || told.problem !== rested;
  if (!isNew || (problem && !rested)) return told;
  const news = { text, problem: rested };
  tell(news);
  return news;
}
