import { useEffect, useRef, useState } from 'react';
import { rankingWords } from '../../words/ranking';
import { useAppState } from '../context';
import type { Moment } from '../moment';
import { racerName } from '../naming';
import { useLanguage } from '../words';
import { hasArrived, type Ranked } from './ranking';

/** The ear is told at most so often (ms). */
const PAUSE = 1_000;

interface FinishesProps {
  readonly moment: Moment;
  readonly standings: readonly Ranked[];
}

/** Tells the ear who arrives, in order, while the race plays. */
export function Finishes({ moment: { experiment }, standings }: FinishesProps) {
  const language = useLanguage();
  const words = rankingWords[language];
  const isPlaying = useAppState(({ playback }) => playback.playing);
  const finished = standings
    .filter(hasArrived)
    .toSorted((a, b) => a.place! - b.place!)
    .map(({ racer, place, arrived }) =>
      words.finished(place!, racerName(experiment.racers[racer]!, language), arrived, experiment.budget.kind),
    );
  const said = useSaid(finished, isPlaying);
  return <output className="unseen">{said}</output>;
}

/** What has come to a growing list while it is followed, at most once a second. */
function useSaid(list: readonly string[], isFollowed: boolean): string {
  const [said, setSaid] = useState('');
  const newest = useRef(list);
  const told = useRef(list.length);
  const followed = useRef(false);
  const timer = useRef<ReturnType<typeof setTimeout> | null>(null);
  const last = useRef(-Infinity);
  useEffect(() => {
    newest.current = list;
    // What arrives with the last step arrives when it is over.
    const isNews = (isFollowed || followed.current) && list.length > told.current;
    followed.current = isFollowed;
    if (timer.current !== null) return;
    if (!isNews) {
      told.current = list.length;
      return;
    }
    timer.current = setTimeout(
      () => {
        timer.current = null;
        last.current = performance.now();
        setSaid(newest.current.slice(told.current).join(' '));
        told.current = newest.current.length;
      },
      Math.max(0, last.current + PAUSE - performance.now()),
    );
  }, [list, isFollowed]);
  useEffect(() => () => clearTimeout(timer.current ?? undefined), []);
  return said;
}
