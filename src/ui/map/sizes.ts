import { PRESENTER_SIZES, REFERENCE_SIZES, type Sizes, WIDE_SIZES } from '../../paint/scene';
import type { State } from '../../state/store';

/** From this width of the page on, in px, names and paths are larger. */
const WIDE = 1700;
/** A lecture hall's map is laid out as if the page had this size at most, and drawn larger by what it has. */
const HALL = { width: 850, height: 540 };

/** The sizes of what is drawn on the map. */
export function sizesOf({ mode }: Pick<State, 'mode'>): Sizes {
  if (mode === 'presenter') return PRESENTER_SIZES;
  return innerWidth >= WIDE ? WIDE_SIZES : REFERENCE_SIZES;
}

/** CSS px per px that the map is laid out in. */
export const scaleOf = ({ mode }: Pick<State, 'mode'>): number =>
  mode === 'presenter' ? Math.min(innerWidth / HALL.width, innerHeight / HALL.height) : 1;
