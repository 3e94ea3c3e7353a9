import { toScreen, type Camera, type Point } from '../../paint/camera';
import type { HalfAxis } from '../../paint/vectors';
import { curvatureOf, type Relief } from '../../run/curvature';
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
}

/** −g is so long on the map, in px: it has a scale of its own. */
export const SLOPE_LENGTH = 88;
const LEVELS = 18;
/** The longer half axis of an ellipse, in px. */
const ELLIPSE = 72;
/** A half axis that goes down, or is not curved, is broken. */
const BROKEN = [3, 4];

/** The plan of a place. Along a curve vectors lie level. */
export function planOf({ sheet, ground }: Scenery, camera: Camera, w: readonly number[]): Plan {
  const at = toScreen(camera, sheet.place(w));
  const place = (there: readonly number[]): Point => toScreen(camera, sheet.place(there));
  return {
    at,
    apart: ground.kind === 'curve' ? LEVELS : 0,
    place,
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

/**
 * The ellipse of equal height round a place, as the second derivatives have it: short where the ground is steep.
 * Undefined where it is not curved along both axes of the map.
 */
export function lensAxes({ at, end }: Plan, { values, axes }: Relief, plane: MapAxes): Axes | undefined {
  const onMap = plane.map((i) =>
    plane.map((j) => values.reduce((sum, value, k) => sum + value * axes[k]![i]! * axes[k]![j]!, 0)),
  );
  const seen = curvatureOf(onMap);
  if (!seen.values.every((value) => value !== 0 && Number.isFinite(value))) return undefined;
  const half = (k: 0 | 1): HalfAxis => {
    const value = seen.values[k]!;
    const vector = values.map((_, i) => {
      const c = plane.indexOf(i);
      return c < 0 ? 0 : seen.axes[k]![c]! / Math.sqrt(Math.abs(value));
    });
    const there = end(vector);
    return { x: there.x - at.x, y: there.y - at.y, dash: value > 0 ? [] : BROKEN };
  };
  return sized(half(0), half(1));
}
