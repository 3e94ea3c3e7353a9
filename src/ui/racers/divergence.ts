import { toldOf } from '../../state/crowds';
import { useApp, useAppState } from '../context';

/** The step at which a racer left for infinity; undefined if it did not. */
export function useDivergence(racer: number): number | undefined {
  const { traces } = useApp();
  return useAppState(() => {
    const lost = toldOf(traces.current).find(
      (trace) => trace.racer === racer && trace.trajectory.end.kind === 'diverged',
    );
    return lost?.trajectory.end.kind === 'diverged' ? lost.trajectory.end.step : undefined;
  });
}
