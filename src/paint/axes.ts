import { ticks } from 'd3';
import { screenX, screenY, visibleBox, type Camera } from './camera';
import { tick } from './figures';
import type { Palette } from './palette';
import { font, mathsFont, write, type Context } from './pen';
import type { Rect, Sizes } from './scene';

/** A tick of the map's axes: a short line at the edge and its number. */
export interface AxisTick {
  readonly axis: 'x' | 'y';
  /** Along the axis, in CSS px. */
  readonly at: number;
  readonly label: string;
}

/** One tick about every so many px; on a small canvas up to six, if they stand this near at least. */
const SPACING = { usual: 106, least: 56 };
const TICK = 5;
/** From the edge of the canvas to the numbers: the middle of those below, the beginning of those on the left. */
const BELOW = 13;
const LEFT = 9;
/** Where the name of an axis stands, from its end; numbers keep clear of it. */
const NAME = 14;
const CLEAR = 30;

/** The ticks of both axes, which lie inside the map along its left and lower edge. */
export function axisTicks(camera: Camera): AxisTick[] {
  const { x0, x1, y0, y1 } = visibleBox(camera);
  const xs = evenly(x0, x1, camera.width).map(({ value, label }): AxisTick => ({
    axis: 'x',
    at: screenX(camera, value),
    label,
  }));
  const ys = evenly(y0, y1, camera.height).map(({ value, label }): AxisTick => ({
    axis: 'y',
    at: screenY(camera, value),
    label,
  }));
  return [
    ...xs.filter(({ at }) => at > CLEAR && at < camera.width - CLEAR),
    ...ys.filter(({ at }) => at > CLEAR && at < camera.height - CLEAR),
  ];
}

/** Ticks about evenly spread over an axis of so many px, and as many as can be read. */
export function evenly(low: number, high: number, length: number): { value: number; label: string }[] {
  const count = Math.max(2, length / SPACING.usual, Math.min(6, length / SPACING.least));
  const values = ticks(low, high, Math.round(count));
  const step = values.length > 1 ? values[1]! - values[0]! : high - low;
  return values.map((value) => ({ value, label: tick(value, step) }));
}

/** The ground that the axes' numbers and names cover; `widthOf` measures a number. */
export function axisRects(
  marks: readonly AxisTick[],
  { width, height }: Camera,
  widthOf: (text: string) => number,
): Rect[] {
  const numbers = marks.map(({ axis, at, label }) => {
    const length = widthOf(label);
    return axis === 'x'
      ? { x: at - length / 2, y: height - BELOW - 8, width: length, height: BELOW + 8 }
      : { x: 0, y: at - 8, width: LEFT + length, height: 16 };
  });
  const side = NAME + 8;
  return [
    ...numbers,
    { x: width - side, y: height - side, width: side, height: side },
    { x: 0, y: 0, width: side, height: side },
  ];
}

/** Draws the axes: ticks, numbers and the names of the coordinates. */
export function paintAxes(
  ctx: Context,
  marks: readonly AxisTick[],
  names: { readonly x: string; readonly y: string },
  camera: Camera,
  palette: Palette,
  sizes: Sizes,
): void {
  const { width, height } = camera;
  const ink = { font: font(sizes.number, 400), colour: palette.mapInk2 };
  ctx.beginPath();
  for (const { axis, at } of marks) {
    const place = Math.round(at) + 0.5;
    if (axis === 'x') {
      ctx.moveTo(place, height);
      ctx.lineTo(place, height - TICK);
    } else {
      ctx.moveTo(0, place);
      ctx.lineTo(TICK, place);
    }
  }
  ctx.lineWidth = 1;
  ctx.lineCap = 'butt';
  ctx.strokeStyle = palette.mapInk2;
  ctx.stroke();
  for (const { axis, at, label: text } of marks) {
    if (axis === 'x') write(ctx, { ...ink, text, x: at, y: height - BELOW, align: 'center' });
    else write(ctx, { ...ink, text, x: LEFT, y: at, align: 'left' });
  }
  const name = { font: mathsFont(sizes.number + 2), colour: palette.mapInk2, align: 'center' as const };
  write(ctx, { ...name, text: names.x, x: width - NAME, y: height - BELOW });
  write(ctx, { ...name, text: names.y, x: NAME, y: NAME });
}
