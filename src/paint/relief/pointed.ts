import type { Point } from '../camera';
import { PALETTES, type Theme } from '../palette';
import type { Context } from '../pen';
import { onGlass } from './glass';
import type { Sight } from './overlay';

/** From the middle of the cross to its ends, in px. */
const CROSS = 7;

/** Marks the point that is pointed at elsewhere by a cross. */
export function paintPointed(ctx: Context, point: Point, { relief, lens }: Sight, theme: Theme): void {
  const { x, y } = onGlass(point, relief, lens);
  const { casing, mapInk } = PALETTES[theme];
  ctx.lineCap = 'round';
  ctx.beginPath();
  ctx.moveTo(x - CROSS, y);
  ctx.lineTo(x + CROSS, y);
  ctx.moveTo(x, y - CROSS);
  ctx.lineTo(x, y + CROSS);
  for (const [colour, width] of [
    [casing, 4.5],
    [mapInk, 1.5],
  ] as const) {
    ctx.strokeStyle = colour;
    ctx.lineWidth = width;
    ctx.stroke();
  }
}
