import type { Camera, Point } from '../camera';
import { fit } from '../camera';
import { clipSegment, emptyClip } from '../clip';
import type { Run, Trace } from '../trace';
import { project, type Lens } from './lens';
import { groundAt, type Place, type Relief } from './relief';
import { isSeen } from './sight';

/** A path as it lies on the ground, on the canvas in CSS px: what of it is in sight, and what the ground hides. */
export interface Draped {
  readonly seen: Trace;
  readonly hidden: Trace;
}

/** Whether ground hides what lies behind it: a wireframe does not. */
export type Opacity = 'opaque' | 'clear';

/** The longer side of the floor, in px of the flat map on which paths are thinned out before they are laid down. */
const FLAT = 1200;
/** A straight piece of a path is laid down in pieces of so many of these px, to follow the ground. */
const PIECE = 8;

/** The camera of a flat map that shows just the floor of a relief. */
export const flatCamera = ({ box, width, depth }: Relief): Camera =>
  fit(box, { width: FLAT * width, height: FLAT * depth }, 0, 'fill');

/** The place on the floor of a point on the flat map. */
export const fromFlat = (
  { x, y }: Point,
  camera: Camera,
  { width, depth }: Relief,
): Pick<Place, 'x' | 'y'> => ({
  x: (x / camera.width - 0.5) * width,
  y: (0.5 - y / camera.height) * depth,
});

/** A line on the canvas that is being drawn. */
interface Pen {
  readonly points: number[];
  readonly runs: Run[];
  /** Whether it stands where the last piece ended. */
  isDown: boolean;
}

const newPen = (): Pen => ({ points: [], runs: [], isDown: false });

/** Lays a path that was traced on the flat map down on the ground. What leaves the floor or its ground is left out. */
export function drape(path: Trace, flat: Camera, relief: Relief, lens: Lens, opacity: Opacity): Draped {
  const pens = { seen: newPen(), hidden: newPen() };
  const floor = { x0: 0, y0: 0, x1: flat.width, y1: flat.height };
  const clip = emptyClip();
  let travelled = 0;
  let last: { readonly at: Point; readonly isSeen: boolean } | null = null;
  const lift = (): void => {
    pens.seen.isDown = false;
    pens.hidden.isDown = false;
    last = null;
  };
  const lay = (x: number, y: number): void => {
    const on = fromFlat({ x, y }, flat, relief);
    const place = { ...on, z: groundAt(relief, on.x, on.y) };
    if (Number.isNaN(place.z)) return lift();
    const at = project(lens, place);
    const isInSight = opacity === 'clear' || isSeen(place, lens, relief);
    if (last) {
      // Half of a piece that goes out of sight would be too fine a point.
      const [pen, other] = last.isSeen ? [pens.seen, pens.hidden] : [pens.hidden, pens.seen];
      if (!pen.isDown) {
        pen.runs.push({ from: pen.points.length / 2, travelled });
        pen.points.push(last.at.x, last.at.y);
        pen.isDown = true;
      }
      other.isDown = false;
      pen.points.push(at.x, at.y);
      travelled += Math.hypot(at.x - last.at.x, at.y - last.at.y);
    }
    last = { at, isSeen: isInSight };
  };
  path.runs.forEach(({ from }, n) => {
    const to = path.runs[n + 1]?.from ?? path.points.length / 2;
    lift();
    for (let i = from; i + 1 < to; i++) {
      const [ax, ay, bx, by] = path.points.slice(2 * i, 2 * i + 4) as [number, number, number, number];
      if (!clipSegment(ax, ay, bx, by, floor, clip)) {
        lift();
        continue;
      }
      if (clip.enter > 0 || !last) {
        lift();
        lay(clip.x0, clip.y0);
      }
      const [dx, dy] = [clip.x1 - clip.x0, clip.y1 - clip.y0];
      const pieces = Math.max(1, Math.ceil(Math.hypot(dx, dy) / PIECE));
      for (let k = 1; k <= pieces; k++) lay(clip.x0 + (dx * k) / pieces, clip.y0 + (dy * k) / pieces);
      if (clip.leave < 1) lift();
    }
  });
  return { seen: pens.seen, hidden: pens.hidden };
}
