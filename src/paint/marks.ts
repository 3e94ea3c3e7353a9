import { toScreen, type Camera, type Point } from './camera';
import type { Palette } from './palette';
import type { Context } from './pen';
import type { Rect, SceneStart } from './scene';
import { paintMarker } from './markers';

/** The start handle's ring, and the disc and the ring round it where a hand or the focus is; radii in px. */
const RING = 9;
const DOT = 2.6;
const DISC = 22;
const FOCUS = 17;
/** From the start's middle to the tips of its chevrons. */
const CHEVRON = 19;
/** How far from the edge of the canvas the arrow to a start out of sight stands. */
const EDGE = 16;

/** Where the handle of a start is: on the canvas, or at its edge, pointing outwards (radians clockwise from the right). */
export interface Handle {
  readonly at: Point;
  readonly outwards: number | null;
}

/** The place of a start's handle, in CSS px: what a hand may press. */
export function handleOf(start: Point, camera: Camera): Handle {
  const at = toScreen(camera, start);
  const { width, height } = camera;
  if (at.x >= 0 && at.y >= 0 && at.x <= width && at.y <= height) return { at, outwards: null };
  const [dx, dy] = [at.x - width / 2, at.y - height / 2];
  const reach = Math.min((width / 2 - EDGE) / Math.abs(dx), (height / 2 - EDGE) / Math.abs(dy));
  return { at: { x: width / 2 + dx * reach, y: height / 2 + dy * reach }, outwards: Math.atan2(dy, dx) };
}

/** Draws the handle of a start, without its words. */
export function paintStart(
  ctx: Context,
  { at, outwards }: Handle,
  { state, moves }: Pick<SceneStart, 'state' | 'moves'>,
  palette: Palette,
): void {
  if (outwards !== null) {
    paintArrow(ctx, at, outwards, { fill: palette.mapInk, casing: palette.casing });
    return;
  }
  if (state === 'hover' || state === 'dragged') {
    ctx.globalAlpha = 0.16;
    disc(ctx, at, DISC, palette.accent);
    ctx.globalAlpha = 1;
  }
  if (state === 'focus') ring(ctx, at, FOCUS, [palette.casing, 6], [palette.accent, 2]);
  if (state === 'rest' || state === 'hover') paintChevrons(ctx, at, CHEVRONS[moves], palette);
  disc(ctx, at, RING + 1.2, palette.casing);
  ring(ctx, at, RING - 0.2, [palette.casing, 6], [palette.mapInk, 2.4]);
  disc(ctx, at, DOT, palette.mapInk);
}

type Way = readonly [dx: number, dy: number];

const SIDEWAYS: readonly Way[] = [
  [1, 0],
  [-1, 0],
];
const CHEVRONS: Readonly<Record<SceneStart['moves'], readonly Way[]>> = {
  freely: [...SIDEWAYS, [0, 1], [0, -1]],
  sideways: SIDEWAYS,
};

function paintChevrons(ctx: Context, { x, y }: Point, ways: readonly Way[], palette: Palette): void {
  ctx.beginPath();
  for (const [dx, dy] of ways) {
    const [tipX, tipY] = [x + CHEVRON * dx, y + CHEVRON * dy];
    ctx.moveTo(tipX - 3.2 * dx - 3.8 * dy, tipY - 3.2 * dy - 3.8 * dx);
    ctx.lineTo(tipX, tipY);
    ctx.lineTo(tipX - 3.2 * dx + 3.8 * dy, tipY - 3.2 * dy + 3.8 * dx);
  }
  ctx.lineCap = 'round';
  ctx.lineJoin = 'round';
  strokeTwice(ctx, [palette.casing, 4.6], [palette.mapInk, 1.7]);
}

/** Draws the flag of a minimum, its foot at the point. */
export function paintFlag(ctx: Context, { x, y }: Point, palette: Palette, cloth: string): void {
  ctx.lineCap = 'round';
  ctx.lineJoin = 'round';
  ctx.beginPath();
  ctx.moveTo(x, y);
  ctx.lineTo(x, y - FLAG_HEIGHT);
  ctx.lineTo(x + FLAG_WIDTH, y - FLAG_HEIGHT + 4);
  ctx.lineTo(x, y - FLAG_HEIGHT + 8);
  strokeTwice(ctx, [palette.casing, 5], [palette.mapInk, 1.5]);
  ctx.beginPath();
  ctx.moveTo(x, y - FLAG_HEIGHT);
  ctx.lineTo(x + FLAG_WIDTH, y - FLAG_HEIGHT + 4);
  ctx.lineTo(x, y - FLAG_HEIGHT + 8);
  ctx.closePath();
  ctx.fillStyle = cloth;
  ctx.fill();
  disc(ctx, { x, y }, 2.6, palette.casing);
  disc(ctx, { x, y }, 1.6, palette.mapInk);
}

const FLAG_HEIGHT = 19;
const FLAG_WIDTH = 11;

/** The ground that a flag covers. */
export const flagRect = ({ x, y }: Point): Rect => ({
  x: x - 3,
  y: y - FLAG_HEIGHT - 2,
  width: FLAG_WIDTH + 5,
  height: FLAG_HEIGHT + 5,
});

/** Draws the hollow lozenge of a saddle, 8 px across. */
export function paintSaddle(ctx: Context, at: Point, palette: Palette): void {
  const ink = { fill: palette.mapInk, casing: palette.casing, casingWidth: 2 };
  paintMarker(ctx, 'diamond', at, 8 / 1.2, ink);
  paintMarker(ctx, 'diamond', at, 4.4 / 1.2, { ...ink, fill: palette.casing, casingWidth: 0.01 });
}

/** The colours of an arrow. */
export interface ArrowInk {
  readonly fill: string;
  readonly casing: string;
}

/** Draws a solid arrow head whose tip is at a place, pointing `angle` radians clockwise from the right. */
export function paintArrow(ctx: Context, tip: Point, angle: number, ink: ArrowInk): void {
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  ctx.beginPath();
  ctx.moveTo(tip.x, tip.y);
  for (const side of [-1, 1])
    ctx.lineTo(
      tip.x - ARROW_LENGTH * cos + side * ARROW_HALF * sin,
      tip.y - ARROW_LENGTH * sin - side * ARROW_HALF * cos,
    );
  ctx.closePath();
  ctx.lineJoin = 'round';
  ctx.lineWidth = 5;
  ctx.strokeStyle = ink.casing;
  ctx.stroke();
  ctx.fillStyle = ink.fill;
  ctx.fill();
}

/** From an arrow's tip to its back, and from its middle to its side, in px. */
export const ARROW_LENGTH = 18;
const ARROW_HALF = 8;

type Stroke = readonly [colour: string, width: number];

function ring(ctx: Context, { x, y }: Point, radius: number, ...strokes: [Stroke, Stroke]): void {
  ctx.beginPath();
  ctx.arc(x, y, radius, 0, 2 * Math.PI);
  strokeTwice(ctx, ...strokes);
}

function disc(ctx: Context, { x, y }: Point, radius: number, colour: string): void {
  ctx.beginPath();
  ctx.arc(x, y, radius, 0, 2 * Math.PI);
  ctx.fillStyle = colour;
  ctx.fill();
}

function strokeTwice(ctx: Context, ...strokes: [Stroke, Stroke]): void {
  for (const [colour, width] of strokes) {
    ctx.strokeStyle = colour;
    ctx.lineWidth = width;
    ctx.stroke();
  }
}
