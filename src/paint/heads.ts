import { toScreen, visibleBox, type Camera, type Point } from './camera';
import { clipSegment, emptyClip } from './clip';
import type { Path } from './framing';
import type { Scene, SceneRacer } from './scene';
import type { Stretch } from './trace';

/** Where a racer stands at the playhead, or where it was last seen. */
export interface Head {
  /** In CSS px; on the canvas. */
  readonly at: Point;
  /** Where it is going, in radians clockwise from the right, if it has left the view; else null. */
  readonly away: number | null;
  /** What to draw of its path: up to here, and no further. */
  readonly past: Stretch;
}

/** How far from the edge of the canvas an arrow's tip stands. */
const EDGE = 8;

/** Whether a racer shows: before the first step it stands under the start's handle, unless it stands apart. */
export const isOut = ({ apart }: SceneRacer, { playhead }: Pick<Scene, 'playhead'>): boolean =>
  playhead > 0 || apart === true;

/** The head of a path at a playhead, on the curve where there is one; null if nothing of its path is in sight. */
export function headOf(
  path: Path,
  playhead: number,
  camera: Camera,
  height?: (x: number) => number,
): Head | null {
  if (path.rows === 0) return null;
  const { row, place } = placeAt(path, playhead, height);
  const past: Stretch = { from: 0, to: row, end: place };
  const at = toScreen(camera, place);
  const seen = at.x >= 0 && at.y >= 0 && at.x <= camera.width && at.y <= camera.height;
  return seen ? { at, away: null, past } : lastSeen(path, past, camera);
}

/** Where a path stands at a playhead between two steps, straight between its rows or on a curve; and the last row before. */
function placeAt(
  { xs, ys, rows }: Path,
  playhead: number,
  height: ((x: number) => number) | undefined,
): { row: number; place: Point } {
  const row = Math.min(Math.max(0, Math.floor(playhead)), rows - 1);
  const next = Math.min(row + 1, rows - 1);
  const part = Math.min(Math.max(0, playhead - row), 1);
  const between = (column: Float64Array): number => column[row]! * (1 - part) + column[next]! * part;
  const x = between(xs);
  return { row, place: { x, y: height ? height(x) : between(ys) } };
}

/** The place where a path that is now out of sight last crossed the edge. */
function lastSeen({ xs, ys }: Path, past: Stretch, camera: Camera): Head | null {
  const box = visibleBox(camera, -EDGE);
  const clip = emptyClip();
  let [bx, by] = [past.end!.x, past.end!.y];
  for (let k = past.to; k >= 0; k--) {
    const [ax, ay] = [xs[k]!, ys[k]!];
    if (clipSegment(ax, ay, bx, by, box, clip) && clip.leave < 1) {
      const end = { x: clip.x1, y: clip.y1 };
      const away = Math.atan2(-(by - ay) * camera.scaleY, (bx - ax) * camera.scaleX);
      return { at: toScreen(camera, end), away, past: { from: 0, to: k, end } };
    }
    bx = ax;
    by = ay;
  }
  return null;
}
