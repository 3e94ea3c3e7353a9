import { toWorld, type Camera, type Point, type Size } from '../../paint/camera';
import { PALETTES } from '../../paint/palette';
import { font, widthOf, writeCased, type Context } from '../../paint/pen';
import type { Scene } from '../../paint/scene';
import type { FieldReply } from '../../worker/messages';

/** The ground is looked at every so many px. */
const CELL = 16;
/** Air round the words, in px. */
const AIR = 8;

/** Names the ground where the surface has no value, once, if there is room on it. */
export function nameUndefinedGround(
  ctx: Context,
  field: FieldReply,
  camera: Camera,
  { theme, sizes }: Pick<Scene, 'theme' | 'sizes'>,
  text: string,
): void {
  if (field.isolines.undefinedGround.points.length === 0) return;
  const face = font(sizes.number, 500);
  const at = roomFor({ width: widthOf(ctx, text, face), height: sizes.number }, field, camera);
  if (!at) return;
  const { mapInk2: colour, casing } = PALETTES[theme];
  writeCased(ctx, { text, ...at, align: 'center', font: face, colour }, casing);
}

/** The middle of a place for words of this size, all on undefined ground and as central there as can be. */
export function roomFor({ width, height }: Size, field: FieldReply, camera: Camera): Point | null {
  const [reachX, reachY] = [width / 2 + AIR, height / 2 + AIR];
  const places: Point[] = [];
  for (let y = reachY; y <= camera.height - reachY; y += CELL)
    for (let x = reachX; x <= camera.width - reachX; x += CELL)
      if (isUndefinedUnder({ x, y }, reachX, reachY, field, camera)) places.push({ x, y });
  const middle = { x: mean(places.map(({ x }) => x)), y: mean(places.map(({ y }) => y)) };
  const distance = ({ x, y }: Point): number => Math.hypot(x - middle.x, y - middle.y);
  return places.reduce<Point | null>(
    (best, it) => (best && distance(best) <= distance(it) ? best : it),
    null,
  );
}

function isUndefinedUnder(
  at: Point,
  reachX: number,
  reachY: number,
  field: FieldReply,
  camera: Camera,
): boolean {
  for (let dy = -reachY; dy <= reachY; dy += reachY)
    for (let dx = -reachX; dx <= reachX; dx += Math.min(CELL, reachX))
      if (isDefined(toWorld(camera, { x: at.x + dx, y: at.y + dy }), field)) return false;
  return true;
}

function isDefined({ x, y }: Point, { grid, samples }: FieldReply): boolean {
  const [i, j] = [Math.round((x - grid.x0) / grid.dx), Math.round((y - grid.y0) / grid.dy)];
  const isCovered = i >= 0 && j >= 0 && i < grid.columns && j < grid.rows;
  return !isCovered || Number.isFinite(samples[j * grid.columns + i]);
}

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;
