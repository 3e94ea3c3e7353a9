import type { Context } from '../paint/pen';
import { sheetOf, surroundings } from './canvas';
import { paintMap, paintRim, paintWithin, type Figure, type Layout } from './figure';
import { paintSurround } from './surround';
import { createDrawing } from './svg';

/** Draws a figure at a playhead. */
export function paintStill(ctx: Context, figure: Figure, layout: Layout, playhead: number): void {
  const aside = createDrawing(surroundings()).ctx;
  paintSurround(ctx, figure, layout, playhead);
  paintWithin(ctx, layout.map, () => paintMap(ctx, figure.map, playhead, aside));
  if (layout.head) paintRim(ctx, layout.map, figure.theme);
}

/** A figure at a playhead as a PNG, `scale` px to each of its own. */
export function pngOf(figure: Figure, layout: Layout, playhead: number, scale: number): Promise<Blob> {
  const { canvas, ctx } = sheetOf(layout, scale);
  paintStill(ctx, figure, layout, playhead);
  return canvas.convertToBlob({ type: 'image/png' });
}

/** A figure at a playhead as an SVG, drawn by the same painters. */
export function svgOf(figure: Figure, layout: Layout, playhead: number): Blob {
  const drawing = createDrawing(surroundings());
  paintStill(drawing.ctx, figure, layout, playhead);
  const title = `${figure.title}, ${figure.stepAt(playhead)}`;
  return new Blob([drawing.svg(layout, title)], { type: 'image/svg+xml' });
}
