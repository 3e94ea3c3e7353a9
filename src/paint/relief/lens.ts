import type { Point, Size } from '../camera';
import { HEIGHT, type Place, type Relief } from './relief';

/** From where a block is looked at, in degrees: the direction from its middle to the eye, as matplotlib counts it. */
export interface Viewpoint {
  /** From the x axis towards the y axis. */
  readonly azimuth: number;
  /** Above the floor, up to 90. */
  readonly elevation: number;
  /** 1 shows the whole block. */
  readonly zoom: number;
}

/** A viewpoint before a canvas: a pinhole camera whose up is z. */
export interface Lens extends Size {
  readonly eye: Place;
  readonly right: Place;
  readonly up: Place;
  readonly forward: Place;
  /** What a unit at distance 1 is in CSS px. */
  readonly focal: number;
  /** What the eye looks at straight, in CSS px. */
  readonly middle: Point;
}

/** A point on the canvas in CSS px, and how far from the eye, along its gaze. */
export interface Projected extends Point {
  readonly distance: number;
}

/** Room for the numbers of the axes, and above for what floats there, in CSS px. */
const AIR = { right: 40, top: 56, bottom: 44 };
/** The focal length in parts of the canvas: the perspective of someone who stands well before the block. */
const FOCAL = 3;
/** From so many degrees above the floor on, the eye goes farther away, so many times at the top: a map has no perspective. */
const MAP = { from: 60, times: 60 };
const HALVINGS = 32;

const RADIANS = Math.PI / 180;

/**
 * The lens of a viewpoint that shows the whole block, if its zoom is 1, with room for the numbers around it: `left` px
 * for those of the upright axis.
 */
export function lensOf(
  { azimuth, elevation, zoom }: Viewpoint,
  relief: Relief,
  size: Size,
  left: number,
): Lens {
  const [cos, sin] = [Math.cos(azimuth * RADIANS), Math.sin(azimuth * RADIANS)];
  const [across, upwards] = [Math.cos(elevation * RADIANS), Math.sin(elevation * RADIANS)];
  const above = Math.max(0, elevation - MAP.from) / (90 - MAP.from);
  const focal = FOCAL * Math.max(1, Math.min(size.width, size.height)) * MAP.times ** (above ** 2);
  const from = (distance: number, middle: Point): Lens => ({
    ...size,
    eye: { x: across * cos * distance, y: across * sin * distance, z: HEIGHT / 2 + upwards * distance },
    right: { x: -sin, y: cos, z: 0 },
    up: { x: -upwards * cos, y: -upwards * sin, z: across },
    forward: { x: -across * cos, y: -across * sin, z: -upwards },
    focal,
    middle,
  });
  const room = {
    width: Math.max(1, size.width - left - AIR.right),
    height: Math.max(1, size.height - AIR.top - AIR.bottom),
  };
  const corners = cornersOf(relief);
  let [near, far] = [1, 1e3];
  for (let n = 0; n < HALVINGS; n++) {
    const distance = Math.sqrt(near * far);
    const { width, height } = extentOf(corners, from(distance, NOWHERE));
    if (width <= room.width && height <= room.height) far = distance;
    else near = distance;
  }
  const { x, y } = extentOf(corners, from(far, NOWHERE));
  const middle = { x: left + room.width / 2 - x, y: AIR.top + room.height / 2 - y };
  return from(far / zoom, middle);
}

const NOWHERE: Point = { x: 0, y: 0 };

/** The eight corners of the block. */
export const cornersOf = ({ width, depth }: Relief): readonly Place[] =>
  [-0.5, 0.5].flatMap((x) =>
    [-0.5, 0.5].flatMap((y) => [0, HEIGHT].map((z) => ({ x: x * width, y: y * depth, z }))),
  );

/** The middle and the size of the rectangle that holds these places on the canvas. */
function extentOf(places: readonly Place[], lens: Lens): Point & Size {
  const seen = places.map((place) => project(lens, place));
  const [xs, ys] = [seen.map(({ x }) => x), seen.map(({ y }) => y)];
  const [x0, x1, y0, y1] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  return { x: (x0 + x1) / 2, y: (y0 + y1) / 2, width: x1 - x0, height: y1 - y0 };
}

/** Where a place of the block is on the canvas. */
export function project({ eye, right, up, forward, focal, middle }: Lens, { x, y, z }: Place): Projected {
  const [dx, dy, dz] = [x - eye.x, y - eye.y, z - eye.z];
  const distance = dx * forward.x + dy * forward.y + dz * forward.z;
  const scale = focal / distance;
  return {
    x: middle.x + (dx * right.x + dy * right.y + dz * right.z) * scale,
    y: middle.y - (dx * up.x + dy * up.y + dz * up.z) * scale,
    distance,
  };
}

/** The direction from the eye through a place on the canvas. */
export function directionAt({ right, up, forward, focal, middle }: Lens, at: Point): Place {
  const [u, v] = [(at.x - middle.x) / focal, (middle.y - at.y) / focal];
  return {
    x: forward.x + u * right.x + v * up.x,
    y: forward.y + u * right.y + v * up.y,
    z: forward.z + u * right.z + v * up.z,
  };
}
