import type { Dataset } from '../../catalog/definition';
import { objectiveOf } from '../../experiment/resolve';
import { experimentOf } from '../../state/store';
import { useAppState } from '../context';

/** The data that the surface on the page lies over; undefined where it reads none. */
export function useData(): Dataset | undefined {
  const resolved = objectiveOf(useAppState(experimentOf));
  return resolved.ok ? resolved.value.data : undefined;
}
