import type { Point } from '../../paint/camera';

/** The point of the surface's plane under the mouse, on whichever of two pictures it is; they show it both. */
export interface Pointed {
  at: Point | null;
  on: 'map' | 'relief';
}

/** Nothing is pointed at yet. */
export const createPointed = (): Pointed => ({ at: null, on: 'map' });
