import { lazy, Suspense, type ReactNode } from 'react';
import type { Control } from '../../experiment/controls';
import { useAppState } from '../context';

// Few links lock anything.
const Locked = lazy(async () => ({ default: (await import('./Locked')).Locked }));

/** Whether a control is open, or what the link that was opened has done to it. */
export const useAccess = (control: Control): 'open' | 'locked' | 'hidden' =>
  useAppState(({ access }) => access[control] ?? 'open');

/** Whether nothing is closed, as what changes everything needs it. */
export const useFreedom = (): boolean => useAppState(({ access }) => Object.keys(access).length === 0);

/** Whether all of these are hidden, so that nothing is left of what holds them. */
export const useNothingOf = (...controls: readonly Control[]): boolean =>
  useAppState(({ access }) => controls.every((control) => access[control] === 'hidden'));

interface GuardedProps {
  readonly control: Control;
  readonly children: ReactNode;
}

/** What belongs to a control: as it is, or disabled with the reason, or not there. */
export function Guarded({ control, children }: GuardedProps) {
  const access = useAccess(control);
  if (access === 'hidden') return null;
  if (access === 'open') return children;
  return (
    <Suspense>
      <Locked>{children}</Locked>
    </Suspense>
  );
}
