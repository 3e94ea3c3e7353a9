import type { Size } from '../paint/camera';
import { FONT_STACK, type Context } from '../paint/pen';
import { element, escaped } from './markup';
import { createOutline, UPRIGHT } from './outline';
import { inking, lettering } from './svg-ink';
import { keeping, outlining } from './svg-outline';
import { FRESH, type Pen, type Surroundings, type Writing } from './writing';

/** A drawing that is written down: what painters draw on `ctx` becomes SVG. */
export interface Drawing {
  readonly ctx: Context;
  /** The whole file, `title` for whoever cannot see it. */
  readonly svg: (size: Size, title: string) => string;
}

/** A drawing without a stroke. Painters must not scale it. */
export function createDrawing(surroundings: Surroundings): Drawing {
  const pen: Pen = { ...FRESH };
  const writing: Writing = {
    parts: [],
    kept: [],
    pen,
    frame: UPRIGHT,
    outline: createOutline(),
    dash: [],
    clips: 0,
    open: 0,
  };
  const ctx = Object.assign(
    pen,
    outlining(writing),
    inking(writing),
    keeping(writing),
    lettering(writing, surroundings),
  );
  return { ctx, svg: (size, title) => document(writing, size, title) };
}

function document({ parts, open }: Writing, { width, height }: Size, title: string): string {
  const head = element('svg', {
    xmlns: 'http://www.w3.org/2000/svg',
    width,
    height,
    viewBox: `0 0 ${width} ${height}`,
    'font-family': FONT_STACK,
    'stroke-miterlimit': 10,
    role: 'img',
  });
  return [head, `<title>${escaped(title)}</title>`, ...parts, '</g>'.repeat(open), '</svg>', ''].join('\n');
}
