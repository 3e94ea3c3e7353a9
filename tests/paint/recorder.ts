import type { Context } from '../../src/paint/pen';

/** What a recording context was asked to draw. */
export interface Recording {
  readonly ctx: Context;
  /** Every coordinate given to the canvas: x and y in turn. */
  readonly coordinates: number[];
  readonly texts: string[];
  /** Each stroke with the pen it was drawn with. */
  readonly strokes: { width: number; style: unknown; dash: readonly number[]; alpha: number }[];
}

/** A canvas context that draws nothing and remembers everything; a letter is 7 px wide. */
export function recorder(): Recording {
  const coordinates: number[] = [];
  const texts: string[] = [];
  const strokes: Recording['strokes'] = [];
  let dash: readonly number[] = [];
  const points = (...xy: number[]) => void coordinates.push(...xy);
  const nothing = () => undefined;
  const state = { lineWidth: 1, strokeStyle: '' as unknown, globalAlpha: 1 };
  const canvas = {
    moveTo: points,
    lineTo: points,
    rect: (x: number, y: number, w: number, h: number) => points(x, y, x + w, y + h),
    roundRect: (x: number, y: number, w: number, h: number) => points(x, y, x + w, y + h),
    fillRect: (x: number, y: number, w: number, h: number) => points(x, y, x + w, y + h),
    drawImage: (_: unknown, x: number, y: number, w: number, h: number) => points(x, y, x + w, y + h),
    arc: (x: number, y: number) => points(x, y),
    translate: points,
    fillText(text: string, x: number, y: number) {
      texts.push(text);
      points(x, y);
    },
    strokeText: (_: string, x: number, y: number) => points(x, y),
    measureText: (text: string) => ({ width: 7 * text.length }),
    setLineDash: (lengths: readonly number[]) => void (dash = lengths),
    stroke: () =>
      void strokes.push({ width: state.lineWidth, style: state.strokeStyle, dash, alpha: state.globalAlpha }),
    beginPath: nothing,
    closePath: nothing,
    fill: nothing,
    clip: nothing,
    save: nothing,
    restore: nothing,
    rotate: nothing,
  };
  return { ctx: Object.assign(state, canvas) as unknown as Context, coordinates, texts, strokes };
}
