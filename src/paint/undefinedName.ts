import type { Camera, Point, Size } from './camera';
import { toWorld } from './camera';
import type { Grid } from './grid';
import type { Isolines, Polylines } from './isolines';
import { PALETTES, type Theme } from './palette';
import { font, writeCased, type Context } from './pen';
import { overlap, type Ground } from './places';
import type { Sizes } from './scene';

/** Places are tried this far apart, in px. */
const STRIDE = 20;
const EDGE = 10;

/**
 * Where the name of undefined ground stands: the place nearest to the middle of the canvas at which a rectangle of
 * `size` lies wholly on that ground and covers nothing; null if there is none.
 */
export function placeUndefinedName(
  { undefinedGround }: Isolines,
  grid: Grid,
  camera: Camera,
  ground: Ground,
  size: Size,
): Point | null {
  if (undefinedGround.points.length === 0) return null;
  const places: Point[] = [];
  for (let y = EDGE + size.height / 2; y < camera.height - EDGE - size.height / 2; y += STRIDE)
    for (let x = EDGE + size.width / 2; x < camera.width - EDGE - size.width / 2; x += STRIDE)
      places.push({ x, y });
  const fromMiddle = ({ x, y }: Point): number => Math.hypot(x - camera.width / 2, y - camera.height / 2);
  const free = ({ x, y }: Point): boolean => {
    const rect = { x: x - size.width / 2, y: y - size.height / 2, ...size };
    if (ground.taken.some((other) => overlap(rect, other, 4))) return false;
    return [-0.5, -0.25, 0, 0.25, 0.5].every((across) =>
      [-0.5, 0.5].every((down) =>
        liesOn(
          undefinedGround,
          grid,
          toWorld(camera, { x: x + across * size.width, y: y + down * size.height }),
        ),
      ),
    );
  };
  return places.sort((a, b) => fromMiddle(a) - fromMiddle(b)).find(free) ?? null;
}

/** Names the ground on which the surface has no value. */
export function paintUndefinedName(ctx: Context, text: string, at: Point, theme: Theme, sizes: Sizes): void {
  const palette = PALETTES[theme];
  const face = font(sizes.number, 450);
  writeCased(ctx, { text, ...at, align: 'center', font: face, colour: palette.ink2 }, palette.paper, 3);
}

/** Whether a point of the surface lies within rings in grid coordinates, by the even-odd rule. */
function liesOn({ points, offsets }: Polylines, grid: Grid, place: Point): boolean {
  const x = (place.x - grid.x0) / grid.dx + 0.5;
  const y = (place.y - grid.y0) / grid.dy + 0.5;
  let inside = false;
  for (let ring = 0; ring + 1 < offsets.length; ring++)
    for (let i = offsets[ring]! + 1; i < offsets[ring + 1]!; i++) {
      const [ax, ay, bx, by] = [points[2 * i - 2]!, points[2 * i - 1]!, points[2 * i]!, points[2 * i + 1]!];
      if (ay > y !== by > y && x < ax + ((bx - ax) * (y - ay)) / (by - ay)) inside = !inside;
    }
  return inside;
}
