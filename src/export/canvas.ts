import type { Size } from '../paint/camera';
import { widthOf } from '../paint/pen';
import type { Surroundings, TextSize } from './writing';

/** A canvas off the page and what draws on it in CSS px, `scale` device px to each. */
export interface Sheet {
  readonly canvas: OffscreenCanvas;
  readonly ctx: OffscreenCanvasRenderingContext2D;
}

/** An empty sheet. A browser that has no room for so large a one throws. */
export function sheetOf({ width, height }: Size, scale: number): Sheet {
  const canvas = new OffscreenCanvas(Math.round(width * scale), Math.round(height * scale));
  const ctx = canvas.getContext('2d', { willReadFrequently: false });
  if (!ctx) throw new Error(`no canvas of ${canvas.width} × ${canvas.height}`);
  ctx.scale(scale, scale);
  return { canvas, ctx };
}

/** What a drawing asks of this browser. */
export function surroundings(): Surroundings {
  const { ctx } = sheetOf({ width: 1, height: 1 }, 1);
  return { measure: (text, face) => measured(ctx, text, face), inlined };
}

function measured(ctx: OffscreenCanvasRenderingContext2D, text: string, face: string): TextSize {
  const width = widthOf(ctx, text, face);
  ctx.textBaseline = 'alphabetic';
  const onLine = ctx.measureText(text).fontBoundingBoxAscent;
  ctx.textBaseline = 'middle';
  return { width, middle: onLine - ctx.measureText(text).fontBoundingBoxAscent };
}

/** Painters draw canvases of the page only, which have an address for what is on them. */
function inlined(image: CanvasImageSource): string {
  if (!(image instanceof HTMLCanvasElement))
    throw new TypeError('only a canvas can be written into a drawing');
  return image.toDataURL('image/png');
}
