import { between, type Camera } from '../../paint/camera';

/** A camera on its way. */
export interface Flight {
  readonly from: Camera;
  readonly to: Camera;
  /** In the time of animation frames. */
  readonly began: number;
}

/** How long a flight takes, in ms. */
export const FLIGHT_TIME = 320;

/** Where a flight has got to; `to` itself when it is over. */
export function along({ from, to, began }: Flight, now: number): Camera {
  const t = (now - began) / FLIGHT_TIME;
  return t >= 1 ? to : between(from, to, eased(Math.max(0, t)));
}

/** The easing cubic-bezier(.3, 0, .1, 1). */
export function eased(t: number): number {
  let [low, high] = [0, 1];
  for (let n = 0; n < 24; n++) {
    const middle = (low + high) / 2;
    if (bezier(0.3, 0.1, middle) < t) low = middle;
    else high = middle;
  }
  return bezier(0, 1, low);
}

/** One coordinate of the curve from 0 to 1 with the given inner control points. */
const bezier = (a: number, b: number, s: number): number =>
  3 * a * s * (1 - s) ** 2 + 3 * b * s ** 2 * (1 - s) + s ** 3;
