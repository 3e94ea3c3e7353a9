import type { Traces } from '../../state/traces';
import { useApp, useAppState } from '../context';

/** The rows on the screen. */
export function useRows(): Traces {
  const { traces } = useApp();
  return useAppState(() => traces.current);
}

/** The last step that any racer on the screen has reached. */
export const useLastStep = (): number => useRows().lastStep;
