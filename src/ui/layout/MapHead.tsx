import { lazy, Suspense } from 'react';
import { useAppState } from '../context';
import { SentenceLine } from '../sentence/SentenceLine';

/** One map has its controls on itself. */
const LayoutHead = lazy(async () => ({ default: (await import('./LayoutHead')).LayoutHead }));

/** The line above the map or maps. */
export function MapHead() {
  const isOne = useAppState(({ layout }) => layout === 'one');
  return isOne ? (
    <SentenceLine />
  ) : (
    <Suspense fallback={<SentenceLine />}>
      <LayoutHead />
    </Suspense>
  );
}
