import { axesSheet } from '../../../src/ui/map/sheet';
import type { Scenery } from '../../../src/ui/map/scenery';

/** The plane of two of so many coordinates, as `planOf` wants it. */
export const plane = (
  coordinates: number,
  axes: readonly [number, number],
): Pick<Scenery, 'sheet' | 'ground'> => ({
  sheet: axesSheet(
    Array.from({ length: coordinates }, (_, i) => `x${i + 1}`),
    axes,
  ),
  ground: { kind: 'field', through: (at) => ({ at, axes }) },
});
