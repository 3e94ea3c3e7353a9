import { clamped, type Camera, type Point } from '../../paint/camera';

/** Arrows shorter than this are too short to be read, and are brought to about as much, in px. */
const READABLE = 36;
const WANTED = 130;
/** What is drawn keeps so far from the rim. */
const RIM = 24;

/**
 * The camera that shows arrows from a place well: null where the present one does. It comes closer to short arrows, goes
 * back from long ones, and never draws them at another length than their own.
 */
export function aimed(camera: Camera, at: Point, tips: readonly Point[]): Camera | null {
  const all = [at, ...tips];
  const longest = Math.max(0, ...tips.map(({ x, y }) => Math.hypot(x - at.x, y - at.y)));
  const { width, height } = camera;
  const isOut = all.some(({ x, y }) => x < RIM || y < RIM || x > width - RIM || y > height - RIM);
  if (!(longest > 0) || !Number.isFinite(longest) || (!isOut && longest >= READABLE)) return null;
  const room = Math.min(WANTED, width / 4, height / 4);
  const ratio = isOut || longest < READABLE ? room / longest : 1;
  const [left, right] = [Math.min(...all.map(({ x }) => x)), Math.max(...all.map(({ x }) => x))];
  const [top, bottom] = [Math.min(...all.map(({ y }) => y)), Math.max(...all.map(({ y }) => y))];
  return clamped({
    ...camera,
    cx: camera.cx + ((left + right) / 2 - width / 2) / camera.scaleX,
    cy: camera.cy - ((top + bottom) / 2 - height / 2) / camera.scaleY,
    scaleX: camera.scaleX * ratio,
    scaleY: camera.scaleY * ratio,
  });
}
