import { useMemo } from 'react';
import type { Figure, Layout } from '../../export/figure';
import type { Theme } from '../../paint/palette';
import { experimentOf } from '../../state/store';
import type { Wired } from '../../state/wires';
import { useApp, useAppState } from '../context';
import { createCells } from '../split/cells';
import { placesOf } from '../split/places';
import { useLanguage } from '../words';
import { figureOf } from './figure';

/** The page as a picture shows it: of several maps, the one that is in hand. */
export function useSeen(): Wired {
  const app = useApp();
  const experiment = useAppState(experimentOf);
  const map = useAppState((state) => state.map);
  const areSeveral = useAppState(({ run }) => run.experiments.length > 1);
  return useMemo(() => {
    const place = areSeveral && placesOf(experiment)[map];
    return place ? createCells(app).of(place) : app;
  }, [app, experiment, map, areSeveral]);
}

/** What is seen, as a figure; null where the surface cannot be drawn. Made anew when other rows have come. */
export function useFigure(seen: Wired, { map }: Layout, theme: Theme): Figure | null {
  const language = useLanguage();
  const arrivals = useAppState(({ traces }) => traces);
  const { width, height } = map;
  return useMemo(
    () => figureOf(seen, { width, height }, { theme, language }),
    // oxlint-disable-next-line react/exhaustive-deps -- rows are what the page holds
    [seen, width, height, theme, language, arrivals],
  );
}
