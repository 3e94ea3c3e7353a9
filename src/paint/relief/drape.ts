import { fit, type Camera, type Point } from '../camera';
import { clipSegment, emptyClip, type Clipped } from '../clip';
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

/** A path that is being laid down. */
interface Laying {
  readonly flat: Camera;
  readonly relief: Relief;
  readonly lens: Lens;
  readonly opacity: Opacity;
  readonly seen: Pen;
  readonly hidden: Pen;
  /** How long it is so far, on the canvas, so that dashes go on where they would have been. */
  travelled: number;
  /** Where it is on the canvas; null where it is lifted. */
  last: { readonly at: Point; readonly pen: Pen } | null;
}

const newPen = (): Pen => ({ points: [], runs: [], isDown: false });

/** Lays a path that was traced on the flat map down on the ground. What leaves the floor or its ground is left out. */
export function drape(path: Trace, flat: Camera, relief: Relief, lens: Lens, opacity: Opacity): Draped {
  const pens = { seen: newPen(), hidden: newPen() };
  const laying: Laying = { flat, relief, lens, opacity, ...pens, travelled: 0, last: null };
  const floor = { x0: 0, y0: 0, x1: flat.width, y1: flat.height };
  const clip = emptyClip();
  const { points, runs } = path;
  runs.forEach(({ from }, n) => {
    const to = runs[n + 1]?.from ?? points.length / 2;
    lift(laying);
    for (let i = 2 * from; i + 2 < 2 * to; i += 2) {
      const isOn = clipSegment(points[i]!, points[i + 1]!, points[i + 2]!, points[i + 3]!, floor, clip);
      if (!isOn || clip.enter > 0) lift(laying);
      if (isOn) laySegment(laying, clip);
    }
  });
  return pens;
}

/** Lays a straight piece down, going on from where the path is, or from its own beginning. */
function laySegment(laying: Laying, { x0, y0, x1, y1 }: Clipped): void {
  if (!laying.last) lay(laying, x0, y0);
  const [dx, dy] = [x1 - x0, y1 - y0];
  const pieces = Math.max(1, Math.ceil(Math.sqrt(dx * dx + dy * dy) / PIECE));
  for (let k = 1; k <= pieces; k++) lay(laying, x0 + (dx * k) / pieces, y0 + (dy * k) / pieces);
}

/** Goes on to a point of the flat map. A piece belongs to what its beginning is: in sight, or hidden. */
function lay(laying: Laying, x: number, y: number): void {
  const { flat, relief, lens, opacity, seen, hidden, last } = laying;
  const on = fromFlat({ x, y }, flat, relief);
  const place = { ...on, z: groundAt(relief, on.x, on.y) };
  if (Number.isNaN(place.z)) {
    lift(laying);
    return;
  }
  const at = project(lens, place);
  if (last) draw(laying, last.pen, last.at, at);
  const pen = opacity === 'clear' || isSeen(place, lens, relief) ? seen : hidden;
  if (last && last.pen !== pen) last.pen.isDown = false;
  laying.last = { at, pen };
}

function draw(laying: Laying, pen: Pen, from: Point, to: Point): void {
  if (!pen.isDown) {
    pen.runs.push({ from: pen.points.length / 2, travelled: laying.travelled });
    pen.points.push(from.x, from.y);
    pen.isDown = true;
  }
  pen.points.push(to.x, to.y);
  laying.travelled += Math.hypot(to.x - from.x, to.y - from.y);
}

function lift(laying: Laying): void {
  laying.seen.isDown = false;
  laying.hidden.isDown = false;
  laying.last = null;
}
