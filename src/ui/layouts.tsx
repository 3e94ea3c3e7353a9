import { lazy, type LazyExoticComponent, type ReactNode } from 'react';
import type { Layout } from '../experiment/experiment';

/** What stands in the place of the map in each layout but `one`, loaded when it is first chosen. */
export const layouts: Partial<Record<Layout, LazyExoticComponent<() => ReactNode>>> = {
  split: lazy(async () => ({ default: (await import('./split/Split')).Split })),
  panels: lazy(async () => ({ default: (await import('./panels/PanelsLayout')).PanelsLayout })),
  surface: lazy(async () => ({ default: (await import('./relief/SurfaceLayout')).SurfaceLayout })),
};
