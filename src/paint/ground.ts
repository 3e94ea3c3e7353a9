import { screenX, screenY, visibleBox, type Camera } from './camera';
import { boxOf, type Grid } from './grid';
import type { Isolines, Polylines } from './isolines';
import { GAP, type ContourNumber } from './numbering';
import { PALETTES, type Palette, type Theme } from './palette';
import { font, write, type Context } from './pen';
import type { Sizes } from './scene';
import type { Level } from './tone';

const WIDTHS: Readonly<Record<Level['rank'], number>> = { whole: 1.1, three: 0.8 };
/** The largest cell of a field that is still drawn, in px. */
const COARSEST = 96;
const HATCH_SPACING = 7;
const HATCH_OPACITY = 0.6;

/** Draws a field's picture (of columns × rows pixels) where the camera sees it. */
export function paintField(ctx: Context, picture: CanvasImageSource, grid: Grid, camera: Camera): void {
  if (!isUseful(grid, camera)) return;
  const { x0, y0, x1, y1 } = boxOf(grid);
  const [left, top] = [screenX(camera, x0), screenY(camera, y1)];
  ctx.imageSmoothingEnabled = true;
  ctx.imageSmoothingQuality = 'high';
  ctx.drawImage(picture, left, top, screenX(camera, x1) - left, screenY(camera, y0) - top);
}

/**
 * Whether a field says anything about what the camera sees: it is in sight, and its cells are not so large that they
 * only tell of the camera it was made for. Also what keeps far coordinates from the canvas.
 */
const isUseful = (grid: Grid, camera: Camera): boolean => {
  const [field, view] = [boxOf(grid), visibleBox(camera)];
  const inSight = field.x0 < view.x1 && field.x1 > view.x0 && field.y0 < view.y1 && field.y1 > view.y0;
  return inSight && grid.dx * camera.scaleX < COARSEST && grid.dy * camera.scaleY < COARSEST;
};

/** How contours are drawn. */
export interface ContourLook {
  readonly theme: Theme;
  readonly sizes: Sizes;
}

/** Draws contour lines, their numbers in gaps of the lines, and hatching where the surface has no value. */
export function paintContours(
  ctx: Context,
  isolines: Isolines,
  numbers: readonly ContourNumber[],
  grid: Grid,
  camera: Camera,
  { theme, sizes }: ContourLook,
): void {
  if (!isUseful(grid, camera)) return;
  const palette = PALETTES[theme];
  paintUndefined(ctx, isolines, grid, camera, palette);
  ctx.save();
  cutGaps(ctx, numbers, camera);
  ctx.strokeStyle = palette.mapLine;
  ctx.lineJoin = 'round';
  ctx.lineCap = 'butt';
  for (const rank of ['three', 'whole'] as const) {
    ctx.beginPath();
    isolines.levelOf.forEach((level, n) => {
      if (isolines.levels[level]!.rank === rank) outline(ctx, isolines.lines, n, grid, camera);
    });
    ctx.lineWidth = WIDTHS[rank];
    ctx.globalAlpha = palette.lineOpacity[rank];
    ctx.stroke();
  }
  ctx.restore();
  for (const { text, at, angle } of numbers) {
    ctx.save();
    ctx.translate(at.x, at.y);
    ctx.rotate(angle);
    write(ctx, { text, x: 0, y: 0, align: 'center', font: font(sizes.number, 400), colour: palette.mapInk2 });
    ctx.restore();
  }
}

/** Keeps the pen off the ground of the numbers, so that the tone behind them is the map's own. */
function cutGaps(ctx: Context, numbers: readonly ContourNumber[], { width, height }: Camera): void {
  ctx.beginPath();
  ctx.rect(0, 0, width, height);
  for (const { at, angle, width: length } of numbers) {
    const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
    const [half, rise] = [length / 2 + GAP, 7];
    for (const [u, v] of [
      [-half, -rise],
      [half, -rise],
      [half, rise],
      [-half, rise],
    ] as const) {
      const [x, y] = [at.x + u * cos - v * sin, at.y + u * sin + v * cos];
      if (u < 0 && v < 0) ctx.moveTo(x, y);
      else ctx.lineTo(x, y);
    }
    ctx.closePath();
  }
  ctx.clip('evenodd');
}

function paintUndefined(
  ctx: Context,
  isolines: Isolines,
  grid: Grid,
  camera: Camera,
  palette: Palette,
): void {
  const { undefinedGround, undefinedEdge } = isolines;
  if (undefinedGround.points.length === 0) return;
  const { width, height } = camera;
  ctx.save();
  ctx.beginPath();
  outlineAll(ctx, undefinedGround, grid, camera);
  ctx.clip('evenodd');
  ctx.fillStyle = palette.paper;
  ctx.fillRect(0, 0, width, height);
  ctx.beginPath();
  for (let x = -height; x < width; x += HATCH_SPACING) {
    ctx.moveTo(x, height);
    ctx.lineTo(x + height, 0);
  }
  ctx.strokeStyle = palette.line2;
  ctx.lineWidth = 1;
  ctx.globalAlpha = HATCH_OPACITY;
  ctx.stroke();
  ctx.restore();
  ctx.beginPath();
  outlineAll(ctx, undefinedEdge, grid, camera);
  ctx.strokeStyle = palette.mapInk2;
  ctx.lineWidth = WIDTHS.whole;
  ctx.stroke();
}

function outlineAll(ctx: Context, lines: Polylines, grid: Grid, camera: Camera): void {
  for (let n = 0; n + 1 < lines.offsets.length; n++) outline(ctx, lines, n, grid, camera);
}

function outline(ctx: Context, { points, offsets }: Polylines, n: number, grid: Grid, camera: Camera): void {
  const [from, to] = [offsets[n]!, offsets[n + 1]!];
  for (let i = from; i < to; i++) {
    const x = screenX(camera, grid.x0 + (points[2 * i]! - 0.5) * grid.dx);
    const y = screenY(camera, grid.y0 + (points[2 * i + 1]! - 0.5) * grid.dy);
    if (i === from) ctx.moveTo(x, y);
    else ctx.lineTo(x, y);
  }
}
