import { createDrawing, type Drawing } from '../../src/export/svg';

/** A drawing off the page: a letter is 7 px wide and stands 4 px below its middle, an image is empty. */
export const drawingInNode = (): Drawing =>
  createDrawing({
    measure: (text) => ({ width: 7 * text.length, middle: 4 }),
    inlined: () => 'data:image/png;base64,',
  });

/** Every number that an SVG says, in attributes and outlines alike. */
export const numbersOf = (svg: string): readonly number[] =>
  [...svg.matchAll(/\s(?:x|y|d|width|height|stroke-width|transform|stroke-dasharray)="([^"]*)"/g)]
    .flatMap(([, value]) => value!.match(/-?\d[\d.]*(e[+-]?\d+)?/gi) ?? [])
    .map(Number);
