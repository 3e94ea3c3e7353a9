import { useEffect, useState } from 'react';
import { useAppState } from '../context';

/** What takes less long than this (ms) is not worth a word. */
const PATIENCE = 300;

/** Whether a race has been awaited for so long that its progress should be told. */
export function useAwaited(): boolean {
  const since = useAppState(({ run }) => (run.complete ? null : run.since));
  const [late, setLate] = useState<number | null>(null);
  useEffect(() => {
    if (since === null) return;
    const timer = setTimeout(() => setLate(since), PATIENCE - (performance.now() - since));
    return () => clearTimeout(timer);
  }, [since]);
  return since !== null && late === since;
}
