import type { Size } from '../../paint/camera';

/**
 * A canvas ready to be painted anew: as many device px as its size comes to, cleared, and scaled so that what paints
 * thinks in CSS px.
 */
export function cleared(canvas: HTMLCanvasElement, size: Size, dpr: number): CanvasRenderingContext2D {
  const ctx = canvas.getContext('2d')!;
  const width = Math.round(size.width * dpr);
  const height = Math.round(size.height * dpr);
  if (canvas.width !== width || canvas.height !== height) {
    canvas.width = width;
    canvas.height = height;
  }
  ctx.setTransform(dpr, 0, 0, dpr, 0, 0);
  ctx.clearRect(0, 0, size.width, size.height);
  return ctx;
}
