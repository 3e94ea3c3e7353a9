import { useMemo } from 'react';
import type { Figure, Layout } from '../../export/figure';
import type { Theme } from '../../paint/palette';
import { experimentOf } from '../../state/store';
import { useApp, useAppState } from '../context';
import { useLanguage } from '../words';
import { figureOf } from './figure';

/** The race on the page as a figure; null where its surface cannot be drawn. Made anew when other rows have come. */
export function useFigure({ map }: Layout, theme: Theme): Figure | null {
  const app = useApp();
  const language = useLanguage();
  const experiment = useAppState(experimentOf);
  const arrivals = useAppState(({ traces }) => traces);
  const { width, height } = map;
  return useMemo(
    () => figureOf(app, { width, height }, { theme, language }),
    // oxlint-disable-next-line react/exhaustive-deps -- experiment and rows are what the app holds
    [app, width, height, theme, language, experiment, arrivals],
  );
}
