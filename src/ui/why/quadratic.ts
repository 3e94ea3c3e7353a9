import type { Point } from '../../paint/camera';
import type { Lens, LensLine } from '../../paint/lens';
import { type Curvature, curvatureOf, type Relief } from '../../run/curvature';
import type { Plan } from './plan';

/** The ground round a place as its second derivatives have it, and how it is curved along the two axes of the map. */
export interface Quadratic extends Lens {
  readonly curvature: Curvature;
}

/** Of the disc that it is clipped to, in px. */
const RADIUS = 80;
/** Heights of the lines, in parts of the outermost one's: even steps, as on any map. */
const HEIGHTS = [1 / 3, 2 / 3, 1];
/**
 * The outermost line meets the steepest axis here, in parts of the radius: where an ellipse as a whole, or both pairs of
 * branches of a hyperbola, still lie in the disc; and never so near that the lines cannot be told apart.
 */
const WHOLE = 0.9;
const PAIRED = 0.6;
const NEAREST = 0.42;
/** Curved less than this part of the other axis, the lines of a disc are as good as straight. */
const STRAIGHT = 1e-6;
/** Corners of an ellipse, and of a branch of a hyperbola. */
const CORNERS = 96;

/** An axis of what is seen: one px along it, and the second derivative by px. */
interface Bend {
  readonly along: Point;
  readonly value: number;
}

/**
 * The quadratic form at a place, on the plane of two coordinates: ellipses, hyperbolas where one axis goes up and the
 * other down, parallel lines where one is not curved. Undefined where neither is, or they are no numbers.
 */
export function quadraticOf(
  { at, scale }: Plan,
  { values, axes }: Relief,
  plane: readonly [number, number],
): Quadratic | undefined {
  const onMap = plane.map((i) =>
    plane.map((j) => values.reduce((sum, value, k) => sum + value * axes[k]![i]! * axes[k]![j]!, 0)),
  );
  const curvature = curvatureOf(onMap);
  // The axes of the surface are at right angles on it; where the map is stretched, those of what is seen are others.
  const [sx, sy] = [scale.x, scale.y];
  const seen = curvatureOf([
    [onMap[0]![0]! / sx / sx, onMap[0]![1]! / sx / sy],
    [onMap[1]![0]! / sy / sx, onMap[1]![1]! / sy / sy],
  ]);
  const bends = seen.values.map((value, k): Bend => ({ value, along: pointOf(seen.axes[k]!) }));
  const sizes = seen.values.map(Math.abs);
  if (!sizes.every(Number.isFinite) || !(Math.max(...sizes) > 0)) return undefined;
  return {
    at,
    radius: RADIUS,
    curvature,
    lines: linesOf(bends as [Bend, Bend]).map(({ points, below }) => ({
      points: points.map(({ x, y }) => ({ x: at.x + x, y: at.y + y })),
      below,
    })),
    axes: curvature.axes.map((axis) => {
      const [x, y] = [axis[0]! * sx, axis[1]! * sy];
      const length = Math.hypot(x, y);
      return { x: (x / length) * RADIUS, y: (y / length) * RADIUS };
    }),
  };
}

const pointOf = ([x, y]: readonly number[]): Point => ({ x: x!, y: y! });

/** The place so far along two axes. */
const between = (a: Bend, b: Bend, s: number, t: number): Point => ({
  x: s * a.along.x + t * b.along.x,
  y: s * a.along.y + t * b.along.y,
});

function linesOf([a, b]: readonly [Bend, Bend]): readonly LensLine[] {
  const [steep, gentle] = Math.abs(a.value) < Math.abs(b.value) ? [b, a] : [a, b];
  const ratio = Math.abs(gentle.value / steep.value);
  const isSaddle = steep.value > 0 !== gentle.value > 0;
  const outermost = RADIUS * Math.max(NEAREST, (isSaddle ? PAIRED : WHOLE) * Math.sqrt(ratio));
  return HEIGHTS.flatMap((height) => {
    const across = outermost * Math.sqrt(height);
    const along = across / Math.sqrt(ratio);
    if (ratio < STRAIGHT) return straight(steep, gentle, across);
    if (!isSaddle) return [ellipse(steep, gentle, across, along)];
    return [...hyperbola(steep, gentle, across, along), ...hyperbola(gentle, steep, along, across)];
  });
}

/** A line on each side, from rim to rim. */
function straight(steep: Bend, gentle: Bend, reach: number): readonly LensLine[] {
  const half = Math.sqrt(RADIUS * RADIUS - reach * reach);
  return [-reach, reach].map((s) => ({
    points: [between(steep, gentle, s, -half), between(steep, gentle, s, half)],
    below: steep.value < 0,
  }));
}

const ellipse = (a: Bend, b: Bend, alongA: number, alongB: number): LensLine => ({
  points: Array.from({ length: CORNERS + 1 }, (_, k) => {
    const angle = (2 * Math.PI * k) / CORNERS;
    return between(a, b, alongA * Math.cos(angle), alongB * Math.sin(angle));
  }),
  below: a.value < 0,
});

/** Both branches that cross an axis, as far as the rim; none where they begin beyond it. */
function hyperbola(crossed: Bend, other: Bend, reach: number, spread: number): readonly LensLine[] {
  if (reach >= RADIUS) return [];
  const most = Math.min(Math.acosh(RADIUS / reach), Math.asinh(RADIUS / spread));
  return [-1, 1].map((side) => ({
    points: Array.from({ length: CORNERS + 1 }, (_, k) => {
      const t = most * ((2 * k) / CORNERS - 1);
      return between(crossed, other, side * reach * Math.cosh(t), spread * Math.sinh(t));
    }),
    below: crossed.value < 0,
  }));
}
