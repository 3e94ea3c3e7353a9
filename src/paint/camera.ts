/** A point: in the surface's units, or in CSS px with y downwards, as the function says. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A rectangle in the surface's units; x0 ≤ x1, y0 ≤ y1. */
export interface Box {
  readonly x0: number;
  readonly y0: number;
  readonly x1: number;
  readonly y1: number;
}

/** The size of a canvas in CSS px. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** What the map shows: (cx, cy) stands in the middle of the canvas, one unit is scaleX × scaleY CSS px. */
export interface Camera extends Size {
  readonly cx: number;
  readonly cy: number;
  readonly scaleX: number;
  readonly scaleY: number;
}

/** Whether one unit is as long on both axes, or each axis fills the canvas on its own. */
export type Aspect = 'equal' | 'fill';

const FARTHEST = 1e12;
/** The view spans at least this part of the distance to the origin, so that doubles still tell pixels apart. */
const FINEST = 1e-9;

/** What counts as the extent of a box that has none. */
const TINY = 1e-300;

/** The horizontal place of x, in CSS px. */
export const screenX = (camera: Camera, x: number): number =>
  camera.width / 2 + (x - camera.cx) * camera.scaleX;

/** The vertical place of y, in CSS px from the top. */
export const screenY = (camera: Camera, y: number): number =>
  camera.height / 2 - (y - camera.cy) * camera.scaleY;

/** A point of the surface on the canvas, in CSS px. */
export const toScreen = (camera: Camera, { x, y }: Point): Point => ({
  x: screenX(camera, x),
  y: screenY(camera, y),
});

/** The point of the surface under a place on the canvas, given in CSS px. */
export const toWorld = (camera: Camera, { x, y }: Point): Point => ({
  x: camera.cx + (x - camera.width / 2) / camera.scaleX,
  y: camera.cy - (y - camera.height / 2) / camera.scaleY,
});

/** What the canvas shows, made larger by `margin` CSS px on every side (smaller where it is negative). */
export function visibleBox(camera: Camera, margin = 0): Box {
  const dx = Math.max(0, camera.width / 2 + margin) / camera.scaleX;
  const dy = Math.max(0, camera.height / 2 + margin) / camera.scaleY;
  return { x0: camera.cx - dx, y0: camera.cy - dy, x1: camera.cx + dx, y1: camera.cy + dy };
}

/**
 * The camera that shows a box as large as the canvas allows, less `air`, a fraction of the canvas on each side.
 * A box or canvas without extent counts as a very small one.
 */
export function fit(box: Box, size: Size, air = 0, aspect: Aspect = 'equal'): Camera {
  const room = 1 - 2 * air;
  const scaleX = (Math.max(1, size.width) * room) / Math.max(box.x1 - box.x0, TINY);
  const scaleY = (Math.max(1, size.height) * room) / Math.max(box.y1 - box.y0, TINY);
  const scale = Math.min(scaleX, scaleY);
  return clamped({
    cx: box.x0 + (box.x1 - box.x0) / 2,
    cy: box.y0 + (box.y1 - box.y0) / 2,
    scaleX: aspect === 'equal' ? scale : scaleX,
    scaleY: aspect === 'equal' ? scale : scaleY,
    width: size.width,
    height: size.height,
  });
}

/** Comes closer (factor > 1) or goes back (factor < 1); the point of the surface under `at`, in CSS px, stays there. */
export function zoomAt(camera: Camera, at: Point, factor: number): Camera {
  const anchor = toWorld(camera, at);
  const { scaleX, scaleY } = clamped({
    ...camera,
    scaleX: camera.scaleX * factor,
    scaleY: camera.scaleY * factor,
  });
  const allowed = Math.abs(Math.log(scaleX / camera.scaleX)) < Math.abs(Math.log(scaleY / camera.scaleY));
  const ratio = allowed ? scaleX / camera.scaleX : scaleY / camera.scaleY;
  return clamped({
    ...camera,
    cx: anchor.x - (anchor.x - camera.cx) / ratio,
    cy: anchor.y - (anchor.y - camera.cy) / ratio,
    scaleX: camera.scaleX * ratio,
    scaleY: camera.scaleY * ratio,
  });
}

/** Moves the surface under the hand by (dx, dy) CSS px. */
export const pan = (camera: Camera, dx: number, dy: number): Camera =>
  clamped({ ...camera, cx: camera.cx - dx / camera.scaleX, cy: camera.cy + dy / camera.scaleY });

/** The same middle and scale on a canvas of another size. */
export const resized = (camera: Camera, { width, height }: Size): Camera =>
  clamped({ ...camera, width, height });

/**
 * The camera at time t (0 … 1, already eased) of a flight. The zoom is even in its logarithm, and the middle moves so
 * that the flight is one zoom about one fixed point, not a swing.
 */
export function between(from: Camera, to: Camera, t: number): Camera {
  const x = flight(from.cx, to.cx, from.scaleX, to.scaleX, t);
  const y = flight(from.cy, to.cy, from.scaleY, to.scaleY, t);
  return { ...to, cx: x.middle, cy: y.middle, scaleX: x.scale, scaleY: y.scale };
}

function flight(c0: number, c1: number, scale0: number, scale1: number, t: number) {
  const zoom = scale1 / scale0;
  const still = Math.abs(zoom - 1) < 1e-6;
  const done = still ? t : (zoom ** -t - 1) / (1 / zoom - 1);
  return { middle: c0 + (c1 - c0) * done, scale: scale0 * zoom ** t };
}

/** The nearest camera whose coordinates stay finite and whose pixels doubles can still tell apart. */
export function clamped(camera: Camera): Camera {
  const cx = within(camera.cx, -FARTHEST, FARTHEST);
  const cy = within(camera.cy, -FARTHEST, FARTHEST);
  const finest = FINEST * Math.max(1, Math.abs(cx), Math.abs(cy));
  const [lowX, lowY] = [Math.max(1, camera.width) / FARTHEST, Math.max(1, camera.height) / FARTHEST];
  const [highX, highY] = [Math.max(1, camera.width) / finest, Math.max(1, camera.height) / finest];
  // One factor for both axes, so that a clamp never bends equal axes.
  const ratio = Math.min(
    Math.max(1, lowX / camera.scaleX, lowY / camera.scaleY),
    highX / camera.scaleX,
    highY / camera.scaleY,
  );
  return { ...camera, cx, cy, scaleX: camera.scaleX * ratio, scaleY: camera.scaleY * ratio };
}

const within = (value: number, low: number, high: number): number =>
  Number.isNaN(value) ? 0 : Math.min(Math.max(value, low), high);
