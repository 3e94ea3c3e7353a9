import { font } from '../paint/pen';
import type { Caption, CaptionLines, Layout } from './figure';

/** How wide a text is in a canvas font, in px. */
export type WidthOf = (text: string, font: string) => number;

/** A figure's own edge, and its parts', in px. */
const MARGIN = 24;
/** The head's text, and where what follows it begins. */
const HEAD = { top: 18, height: 32 };
const BODY = 64;
const FIGURE = { width: 1200, body: 560, column: 320 };
const FILM = { width: 1280, height: 720, column: 336 };
const SQUARE = { side: 720, margin: 20, progress: 4 };

/** The lines of a caption. */
export const CAPTION = { settings: font(13, 400), link: font(12, 400), leading: 20, gap: 6 } as const;
/** A link that takes more lines than this is not for being copied off paper. */
const MOST_LINK_LINES = 6;

/** The map alone. */
export const MAP_LAYOUT: Layout = { width: 900, height: 675, map: { x: 0, y: 0, width: 900, height: 675 } };

/** A whole figure: map, loss, standings, and under them as many lines as the caption takes. */
export function figureLayout({ settings, link }: Caption, widthOf: WidthOf): Layout {
  const { width, body, column } = FIGURE;
  const inner = width - 2 * MARGIN;
  const lines = settings.flatMap((text) => wrapped(text, inner, (part) => widthOf(part, CAPTION.settings)));
  const address = wrapped(link, inner, (text) => widthOf(text, CAPTION.link));
  const shown = address.length <= MOST_LINK_LINES ? address : [];
  const top = BODY + body + 14;
  const height = (lines.length + shown.length) * CAPTION.leading + CAPTION.gap;
  const caption: CaptionLines = {
    at: { x: MARGIN, y: top, width: inner, height },
    settings: lines,
    link: shown,
  };
  return { ...columned(width, body, column), height: top + height + 16, caption };
}

/** The forms of a film's frame. */
export type FilmShape = 'wide' | 'square';

/** A frame of a film. */
export function filmLayout(shape: FilmShape): Layout {
  const { width, height, column } = FILM;
  if (shape === 'wide') return { ...columned(width, height - BODY - MARGIN, column), height };
  const { side, margin, progress } = SQUARE;
  const inner = side - 2 * margin;
  const foot = side - margin - progress;
  return {
    width: side,
    height: side,
    head: { x: margin, y: HEAD.top, width: inner, height: HEAD.height },
    map: { x: margin, y: BODY - 4, width: inner, height: foot - BODY - 8 },
    progress: { x: margin, y: foot, width: inner, height: progress },
  };
}

/** Head, map, and a column at its right. */
function columned(width: number, height: number, column: number): Omit<Layout, 'height'> {
  const left = width - MARGIN - column;
  return {
    width,
    head: { x: MARGIN, y: HEAD.top, width: width - 2 * MARGIN, height: HEAD.height },
    map: { x: MARGIN, y: BODY, width: left - 2 * MARGIN, height },
    column: { x: left, y: BODY, width: column, height },
  };
}

/** A text in lines of at most this width, broken at spaces, and within a word only where it is longer than a line. */
export function wrapped(text: string, width: number, widthOf: (text: string) => number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (widthOf(longer) <= width) {
      line = longer;
      continue;
    }
    if (line !== '') lines.push(line);
    line = word;
    while (widthOf(line) > width) {
      const fitting = fittingPart(line, width, widthOf);
      lines.push(line.slice(0, fitting));
      line = line.slice(fitting);
    }
  }
  return line === '' ? lines : [...lines, line];
}

/** How many characters, at least one, fit into a width. */
function fittingPart(text: string, width: number, widthOf: (text: string) => number): number {
  let [low, high] = [1, text.length];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (widthOf(text.slice(0, middle)) <= width) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** A text, cut to a width with an ellipsis where it is longer. */
export function shortened(text: string, width: number, widthOf: (text: string) => number): string {
  if (widthOf(text) <= width) return text;
  return `${text.slice(0, fittingPart(text, width - widthOf('…'), widthOf)).trimEnd()}…`;
}
