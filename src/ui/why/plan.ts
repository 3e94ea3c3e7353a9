import { toScreen, type Camera, type Point } from '../../paint/camera';
import type { HalfAxis } from '../../paint/vectors';
import type { Scenery } from '../map/scenery';

/** Vectors at a place of the surface, laid on the map's canvas. */
export interface Plan {
  /** The place, in CSS px. */
  readonly at: Point;
  /** Where a vector from the place ends, true to scale. */
  readonly end: (vector: readonly number[]) => Point;
  /** Where vectors lie level, on a curve, they are drawn below each other: so far apart, in px. */
  readonly apart: number;
  /** Where another place stands. */
  readonly place: (w: readonly number[]) => Point;
  /** What one unit along each axis of the map comes to, in px: y goes down. */
  readonly scale: Point;
}

const LEVELS = 18;
/** The longer half axis of an ellipse, in px. */
const ELLIPSE = 72;

/** The plan of a place. Along a curve vectors lie level. */
export function planOf(
  { sheet, ground }: Pick<Scenery, 'sheet' | 'ground'>,
  camera: Camera,
  w: readonly number[],
): Plan {
  const at = toScreen(camera, sheet.place(w));
  const place = (there: readonly number[]): Point => toScreen(camera, sheet.place(there));
  return {
    at,
    apart: ground.kind === 'curve' ? LEVELS : 0,
    place,
    scale: { x: camera.scaleX, y: -camera.scaleY },
    end: (vector) => {
      const end = place(w.map((value, i) => value + vector[i]!));
      return ground.kind === 'curve' ? { x: end.x, y: at.y } : end;
    },
  };
}

/** The end of an arrow of a given length in the direction of a vector. */
export function pointed({ at, end }: Plan, vector: readonly number[], length: number): Point {
  const size = Math.hypot(...vector);
  const there = end(vector.map((value) => value / size));
  const [dx, dy] = [there.x - at.x, there.y - at.y];
  const far = Math.hypot(dx, dy);
  return far > 0 ? { x: at.x + (dx / far) * length, y: at.y + (dy / far) * length } : at;
}

type Axes = readonly [HalfAxis, HalfAxis];

/** Two half axes, the longer one as long as an ellipse's is. */
function sized(a: HalfAxis, b: HalfAxis): Axes {
  const scale = ELLIPSE / Math.max(Math.hypot(a.x, a.y), Math.hypot(b.x, b.y));
  const half = ({ x, y, dash }: HalfAxis): HalfAxis => ({ x: x * scale, y: y * scale, dash });
  return [half(a), half(b)];
}

type MapAxes = readonly [number, number];

/** What one unit of slope becomes, along the two axes of the map. */
export function reachAxes({ at, end }: Plan, reach: readonly number[], [i, j]: MapAxes): Axes {
  const half = (axis: number): HalfAxis => {
    const there = end(reach.map((value, k) => (k === axis ? value : 0)));
    return { x: there.x - at.x, y: there.y - at.y, dash: [] };
  };
  return sized(half(i), half(j));
}
