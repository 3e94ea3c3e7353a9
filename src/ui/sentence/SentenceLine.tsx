import { lazy, Suspense } from 'react';
import { experimentOf } from '../../state/store';
import { useAppState } from '../context';
import { useAwaited } from '../timeline/awaited';
import { useWords } from '../words';
import css from './SentenceLine.module.css';

/** Most pages never have anything to notify of. */
const NoticeLine = lazy(async () => ({ default: (await import('./NoticeLine')).NoticeLine }));
/** Until there are rows there is nothing to say that could not wait. */
const WhatToSee = lazy(async () => ({ default: (await import('./WhatToSee')).WhatToSee }));
const StepSentence = lazy(async () => ({ default: (await import('../why/StepSentence')).StepSentence }));
const LastGood = lazy(async () => ({ default: (await import('../editor/LastGood')).LastGood }));

/** The line above the map: what to see. A notice takes its place, and so does the wait for a long race. */
export function SentenceLine() {
  const t = useWords();
  const notice = useAppState((state) => state.notice);
  const writing = useAppState((state) => state.writing);
  const isExplained = useAppState(({ sheet }) => sheet === 'why');
  const awaited = useAwaited();
  if (notice)
    return (
      <Suspense fallback={<div className={css.line} />}>
        <NoticeLine notice={notice} />
      </Suspense>
    );
  return (
    <output className={css.line} aria-label={t.sentence.label}>
      <Suspense>
        {writing?.draft === 'broken' ? (
          <LastGood of={writing.of} />
        ) : awaited ? (
          <Computing />
        ) : isExplained ? (
          <StepSentence />
        ) : (
          <WhatToSee />
        )}
      </Suspense>
    </output>
  );
}

function Computing() {
  const t = useWords();
  const { racers, budget } = useAppState(experimentOf);
  return <span>{t.sentence.computing(racers.filter(({ on }) => on).length, budget.amount)}</span>;
}
