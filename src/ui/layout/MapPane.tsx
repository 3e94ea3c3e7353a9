import { createElement, Suspense } from 'react';
import { useAppState } from '../context';
import { layouts } from '../layouts';
import { MapStage } from '../map/MapStage';

/** The map, or what the layout puts in its place. */
export function MapPane() {
  const other = useAppState(({ layout }) => layouts[layout]);
  return other ? <Suspense>{createElement(other)}</Suspense> : <MapStage />;
}
