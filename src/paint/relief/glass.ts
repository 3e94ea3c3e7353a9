import type { Camera, Point, Size } from '../camera';
import { handleOf, type Handle } from '../marks';
import type { Scene } from '../scene';
import { project, type Lens } from './lens';
import { acrossOf, alongOf, groundAt, type Place, type Relief } from './relief';

/** A start beyond the floor stands at most so far from its middle. */
const FARTHEST = 1.5;

/** A camera of the map that shows the canvas itself, so that what marks the map can mark it: in CSS px, upwards. */
export const glassOver = ({ width, height }: Size): Camera => ({
  width,
  height,
  cx: width / 2,
  cy: height / 2,
  scaleX: 1,
  scaleY: 1,
});

/** Where a point of the surface's plane stands on the ground; one beyond the floor as high as the rim beside it. */
function onGround(relief: Relief, { x, y }: Point): Place {
  const at = { x: clamped(acrossOf(relief, x), FARTHEST), y: clamped(alongOf(relief, y), FARTHEST) };
  const z = groundAt(relief, clamped(at.x, relief.width / 2), clamped(at.y, relief.depth / 2));
  return { ...at, z: Number.isNaN(z) ? 0 : z };
}

const clamped = (value: number, most: number): number => Math.min(Math.max(value, -most), most);

/** Where a point of the surface's plane is on the canvas, in CSS px. */
export const onGlass = (point: Point, relief: Relief, lens: Lens): Point =>
  project(lens, onGround(relief, point));

/** The handle of a start on the canvas. */
export const handleIn = (start: Point, relief: Relief, lens: Lens): Handle =>
  handleOf(standing(start, relief, lens), glassOver(lens));

/** A point of the plane in the units of the glass. */
function standing(point: Point, relief: Relief, lens: Lens): Point {
  const { x, y } = onGlass(point, relief, lens);
  return { x, y: lens.height - y };
}

/** The marks of a scene in the units of the glass; of what is known beyond the floor, only starts. */
export function sceneOn(scene: Scene, relief: Relief, lens: Lens): Scene {
  const on = (point: Point): Point => standing(point, relief, lens);
  const { x0, x1, y0, y1 } = relief.box;
  const isInSight = ({ x, y }: Point): boolean => x >= x0 && x <= x1 && y >= y0 && y <= y1;
  return {
    ...scene,
    starts: scene.starts.map((start) => ({ ...start, ...on(start) })),
    goals: scene.goals.filter(isInSight).map((goal) => ({ ...goal, ...on(goal) })),
    saddles: scene.saddles.filter(isInSight).map(on),
    racers: scene.racers.map(({ trials, ...racer }) => ({
      ...racer,
      ...(trials && { trials: { ...trials, points: trials.points.filter(isInSight).map(on) } }),
    })),
  };
}
