import { useEffect, type RefObject } from 'react';
import type { Size } from '../../paint/camera';
import type { Wired } from '../../state/wires';
import { useApp } from '../context';
import { cleared } from './layer';
import { observeSize } from './size';
import { DARK } from './theme';

/** A picture on a canvas of its own between two frames, outside React. */
export interface Plot {
  readonly app: Wired;
  readonly canvas: HTMLCanvasElement;
  size: Size;
  /** The values that it was painted with: it is painted anew when one of them is another. */
  shown: readonly unknown[];
}

/** Calls `paint`, the same function every time, on every frame in which something of the plot may have changed. */
export function usePlot(canvas: RefObject<HTMLCanvasElement | null>, paint: (plot: Plot) => void): void {
  const app = useApp();
  useEffect(() => {
    const invalidate = (): void => app.frames.invalidate();
    const plot: Plot = { app, canvas: canvas.current!, size: { width: 0, height: 0 }, shown: [] };
    const dark = matchMedia(DARK);
    dark.addEventListener('change', invalidate);
    const leaves = [
      app.frames.subscribe(() => paint(plot)),
      observeSize(plot.canvas, (size) => {
        plot.size = size;
        invalidate();
      }),
      () => dark.removeEventListener('change', invalidate),
    ];
    return () => {
      for (const leave of leaves) leave();
    };
  }, [app, canvas, paint]);
}

/** A plot's canvas, ready to be painted with these values; null where it has no size, or shows them already. */
export function freshly(plot: Plot, values: readonly unknown[]): CanvasRenderingContext2D | null {
  const { canvas, size } = plot;
  if (size.width === 0 || size.height === 0) return null;
  const all = [...values, size, devicePixelRatio];
  if (all.every((value, i) => Object.is(value, plot.shown[i]))) return null;
  plot.shown = all;
  return cleared(canvas, size, devicePixelRatio);
}
