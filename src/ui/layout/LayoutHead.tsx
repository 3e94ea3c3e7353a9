import { lazy, Suspense } from 'react';
import { useAppState } from '../context';
import { SentenceLine } from '../sentence/SentenceLine';
import { LayoutChoice } from './LayoutChoice';
import css from './LayoutHead.module.css';

const SplitHead = lazy(async () => ({ default: (await import('../split/SplitHead')).SplitHead }));

/** The line above several maps: what to see, and how they stand. */
export function LayoutHead() {
  const isSplit = useAppState(({ layout }) => layout === 'split');
  return (
    <div className={css.head}>
      {isSplit ? (
        <Suspense fallback={<SentenceLine />}>
          <SplitHead />
        </Suspense>
      ) : (
        <SentenceLine />
      )}
      <LayoutChoice />
    </div>
  );
}
