import type { Point } from './camera';
import type { Context } from './pen';

/** A line of equal height, in CSS px; what lies below the middle is drawn broken. */
export interface LensLine {
  readonly points: readonly Point[];
  readonly below: boolean;
}

/** How the ground is curved round a place: lines of equal height and two axes, clipped to a disc. In CSS px. */
export interface Lens {
  readonly at: Point;
  readonly radius: number;
  readonly lines: readonly LensLine[];
  /** From the middle to the rim. */
  readonly axes: readonly Point[];
}

/** The casing on each side of a line, in px. */
const CASING = 1.5;
const LINE = 1.5;
const HAIR = 1;
const BROKEN = [4, 3];
const FINE = [2, 2];
/** The axes leave what stands in the middle free, in parts of the radius. */
const HEAD = 0.14;

/** Draws a lens, outlined. */
export function paintLens(
  ctx: Context,
  { at, radius, lines, axes }: Lens,
  { colour, casing }: { readonly colour: string; readonly casing: string },
): void {
  const stroke = (width: number, dash: readonly number[]): void => {
    ctx.strokeStyle = casing;
    ctx.lineWidth = width + 2 * CASING;
    ctx.stroke();
    ctx.setLineDash([...dash]);
    ctx.strokeStyle = colour;
    ctx.lineWidth = width;
    ctx.stroke();
    ctx.setLineDash([]);
  };
  const disc = (): void => {
    ctx.beginPath();
    ctx.arc(at.x, at.y, radius, 0, 2 * Math.PI);
  };
  ctx.save();
  ctx.lineCap = 'butt';
  ctx.lineJoin = 'round';
  disc();
  ctx.clip();
  for (const { points, below } of lines) {
    ctx.beginPath();
    for (const { x, y } of points) ctx.lineTo(x, y);
    stroke(LINE, below ? BROKEN : []);
  }
  ctx.restore();
  ctx.beginPath();
  for (const { x, y } of axes)
    for (const side of [-1, 1]) {
      ctx.moveTo(at.x + side * HEAD * x, at.y + side * HEAD * y);
      ctx.lineTo(at.x + side * x, at.y + side * y);
    }
  stroke(HAIR, FINE);
  disc();
  stroke(HAIR, []);
}
