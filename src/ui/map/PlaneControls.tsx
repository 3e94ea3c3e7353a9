import { lazy, Suspense, type RefObject } from 'react';
import { experimentOf } from '../../state/store';
import { useAppState } from '../context';
import type { Stage } from './stage';

/** Few surfaces have more coordinates than a map can show. */
const PlaneChoice = lazy(async () => ({ default: (await import('./PlaneChoice')).PlaneChoice }));

/** Which plane of more than two coordinates the map shows; nothing where there is no choice. */
export function PlaneControls({ stage }: { readonly stage: RefObject<Stage | null> }) {
  const isWide = useAppState((state) => experimentOf(state).starts[0]!.length > 2);
  if (!isWide) return null;
  return (
    <Suspense>
      <PlaneChoice stage={stage} />
    </Suspense>
  );
}
