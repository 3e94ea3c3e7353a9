import type { Oracle } from '../method';
import { along, dot } from './vector';

/** A place along a direction: how far along, f there, its slope along the direction, and its gradient. */
export interface Place {
  readonly t: number;
  readonly f: number;
  readonly slope: number;
  readonly g: Float64Array;
}

/** Asks for a place along a direction. */
export type Line = (t: number) => Place;

/** The line from `w` along `d`. */
export const lineFrom =
  (oracle: Oracle, w: Float64Array, d: Float64Array): Line =>
  (t) => {
    const g = new Float64Array(w.length);
    const f = oracle.gradient(along(w, t, d), g);
    return { t, f, slope: dot(g, d), g };
  };

/** Where a step begins: f and the gradient at `w`, the slope to be told once there is a direction. */
export function beginAt(oracle: Oracle, w: Float64Array): { readonly f: number; readonly g: Float64Array } {
  const g = new Float64Array(w.length);
  return { f: oracle.gradient(w, g), g };
}
