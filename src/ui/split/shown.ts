import { useSyncExternalStore } from 'react';
import { experimentOf } from '../../state/store';
import { useAppState } from '../context';
import { gridFor, placesOf, shownOf, type Shown } from './places';

const followWidth = (changed: () => void) => {
  window.addEventListener('resize', changed);
  return () => window.removeEventListener('resize', changed);
};

/** The maps that are shown on a page of this width, of how many, and at most how many there can be. */
export function useShown(): Shown & { readonly all: number; readonly most: number; readonly width: number } {
  const width = useSyncExternalStore(followWidth, () => innerWidth);
  const experiment = useAppState(experimentOf);
  const selected = useAppState((state) => state.selected);
  const map = useAppState((state) => state.map);
  const all = placesOf(experiment);
  const { most } = gridFor(all.length, width);
  const wanted = all.findIndex((place) => place.kind === 'racer' && place.racer === selected);
  return { ...shownOf(all, most, experiment.vary ? map : wanted), all: all.length, most, width };
}
