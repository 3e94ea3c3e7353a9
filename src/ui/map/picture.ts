import { screenX, screenY, type Camera, type Size } from '../../paint/camera';
import { boxOf } from '../../paint/grid';
import { heatmap } from '../../paint/heatmap';
import type { Theme } from '../../paint/palette';
import { rampOf } from '../../paint/ramp';
import type { FieldReply } from '../../worker/messages';

const ramps = { light: rampOf('light'), dark: rampOf('dark') };

/** A field as a picture of one pixel per sample, top row first. */
export function pictureOf({ samples, grid, tone }: FieldReply, theme: Theme): HTMLCanvasElement {
  const { columns, rows } = grid;
  const canvas = document.createElement('canvas');
  canvas.width = columns;
  canvas.height = rows;
  const pixels = heatmap(samples, { columns, rows }, tone, ramps[theme]);
  canvas.getContext('2d')!.putImageData(new ImageData(pixels, columns, rows), 0, 0);
  return canvas;
}

/**
 * Draws the ground of a canvas that a field does not cover by drawing out its rim: until the field of a moved map has
 * come, nothing is blank.
 */
export function paintBeyond(
  ctx: CanvasRenderingContext2D,
  picture: HTMLCanvasElement,
  { grid }: FieldReply,
  camera: Camera,
  { width, height }: Size,
): void {
  const { x0, x1, y0, y1 } = boxOf(grid);
  const [left, right] = [screenX(camera, x0), screenX(camera, x1)];
  const [top, bottom] = [screenY(camera, y1), screenY(camera, y0)];
  if (left <= 0 && top <= 0 && right >= width && bottom >= height) return;
  const across = strips(left, right, width, picture.width);
  const down = strips(top, bottom, height, picture.height);
  for (const x of across)
    for (const y of down)
      ctx.drawImage(
        picture,
        x.source,
        y.source,
        x.length,
        y.length,
        x.from,
        y.from,
        x.to - x.from,
        y.to - y.from,
      );
}

/** The stretches of an axis before, on and behind a picture: where on the canvas, and which pixels are drawn there. */
function strips(from: number, to: number, end: number, pixels: number) {
  const before = { source: 0, length: 1, from: Math.min(0, from), to: from };
  const on = { source: 0, length: pixels, from, to };
  const behind = { source: pixels - 1, length: 1, from: to, to: Math.max(end, to) };
  return [before, on, behind].filter((strip) => strip.to > strip.from);
}
