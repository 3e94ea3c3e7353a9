import type { Point } from './camera';
import type { Context } from './pen';

/** An arrow on the map, in CSS px. */
export interface Vector {
  readonly from: Point;
  readonly to: Point;
  readonly colour: string;
  readonly casing: string;
  readonly width: number;
  readonly dash: readonly number[];
}

/** An ellipse by its half axes, at right angles to each other, in CSS px. A half axis may be drawn broken. */
export interface Ellipse {
  readonly at: Point;
  readonly axes: readonly [HalfAxis, HalfAxis];
  readonly colour: string;
  readonly casing: string;
}

/** From the middle of an ellipse to its rim. */
export interface HalfAxis extends Point {
  readonly dash: readonly number[];
}

/** The casing on each side of a line, and of a small hollow mark, in px. */
const CASING = 2;
/** An arrow's head, from tip to back and from its middle to its side, for a line 1 px wide more than 2. */
const HEAD = 11;
const HALF = 5;
/** A shorter arrow is a head alone. */
const SHORTEST = 3;
const CORNERS = 72;
const RING = 5;

/** Draws an arrow from one place to another, outlined. */
export function paintVector(ctx: Context, { from, to, colour, casing, width, dash }: Vector): void {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const length = Math.hypot(dx, dy);
  if (!(length >= SHORTEST)) return;
  const [cos, sin] = [dx / length, dy / length];
  const grown = 1 + (width - 2) / 4;
  const head = Math.min(HEAD * grown, length);
  const half = (HALF * grown * head) / (HEAD * grown);
  const neck = { x: to.x - 0.8 * head * cos, y: to.y - 0.8 * head * sin };
  const outline = (): void => {
    ctx.beginPath();
    ctx.moveTo(to.x, to.y);
    for (const side of [-1, 1])
      ctx.lineTo(to.x - head * cos + side * half * sin, to.y - head * sin - side * half * cos);
    ctx.closePath();
  };
  const stroke = (style: string, lineWidth: number, lengths: readonly number[]): void => {
    ctx.setLineDash([...lengths]);
    ctx.strokeStyle = style;
    ctx.lineWidth = lineWidth;
    ctx.stroke();
  };
  ctx.lineCap = 'butt';
  ctx.lineJoin = 'round';
  outline();
  stroke(casing, 2 * CASING, []);
  ctx.beginPath();
  ctx.moveTo(from.x, from.y);
  ctx.lineTo(neck.x, neck.y);
  stroke(casing, width + 2 * CASING, []);
  stroke(colour, width, dash);
  ctx.setLineDash([]);
  outline();
  ctx.fillStyle = colour;
  ctx.fill();
}

/** Draws an ellipse and its axes, outlined. */
export function paintEllipse(ctx: Context, { at, axes, colour, casing }: Ellipse): void {
  const [a, b] = axes;
  const stroke = (style: string, width: number): void => {
    ctx.strokeStyle = style;
    ctx.lineWidth = width;
    ctx.stroke();
  };
  ctx.beginPath();
  for (let k = 0; k < CORNERS; k++) {
    const angle = (2 * Math.PI * k) / CORNERS;
    const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
    ctx.lineTo(at.x + a.x * cos + b.x * sin, at.y + a.y * cos + b.y * sin);
  }
  ctx.closePath();
  ctx.lineJoin = 'round';
  stroke(casing, 1.5 + 2 * CASING);
  stroke(colour, 1.5);
  for (const { x, y, dash } of axes) {
    ctx.beginPath();
    ctx.moveTo(at.x - x, at.y - y);
    ctx.lineTo(at.x + x, at.y + y);
    stroke(casing, 1 + CASING);
    ctx.setLineDash([...dash]);
    stroke(colour, 1);
    ctx.setLineDash([]);
  }
}

/** Draws a hollow ring where something is not yet, or is only looked at. */
export function paintRing(ctx: Context, { x, y }: Point, colour: string, casing: string): void {
  ctx.beginPath();
  ctx.arc(x, y, RING, 0, 2 * Math.PI);
  ctx.strokeStyle = casing;
  ctx.lineWidth = 2 + 2 * CASING;
  ctx.stroke();
  ctx.fillStyle = casing;
  ctx.fill();
  ctx.strokeStyle = colour;
  ctx.lineWidth = 2;
  ctx.stroke();
}
