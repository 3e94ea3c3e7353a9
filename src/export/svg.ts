import type { Size } from '../paint/camera';
import { FONT_STACK, type Context } from '../paint/pen';
import { coordinate, createOutline, moved, turned, UPRIGHT, type Frame, type Outline } from './outline';
import { colourOf, element, escaped, fontOf } from './markup';

/** What of a text only a browser knows, in px. */
export interface TextSize {
  readonly width: number;
  /** How far the line on which the letters stand lies below their middle. */
  readonly middle: number;
}

/** What a drawing needs of the browser around it. */
export interface Surroundings {
  readonly measure: (text: string, font: string) => TextSize;
  /** An image as the address of a PNG that holds it. */
  readonly inlined: (image: CanvasImageSource) => string;
}

/** A drawing that is written down: what painters draw on `ctx` becomes SVG. */
export interface Drawing {
  readonly ctx: Context;
  /** The whole file, `title` for whoever cannot see it. */
  readonly svg: (size: Size, title: string) => string;
}

/** The pen's properties; a context is one of them, so that painters set them directly. */
type Pen = Pick<
  Context,
  | 'fillStyle'
  | 'font'
  | 'globalAlpha'
  | 'imageSmoothingEnabled'
  | 'imageSmoothingQuality'
  | 'lineCap'
  | 'lineDashOffset'
  | 'lineJoin'
  | 'lineWidth'
  | 'strokeStyle'
  | 'textAlign'
  | 'textBaseline'
>;

/** A canvas that has just been made. */
const FRESH: Pen = {
  fillStyle: '#000000',
  font: '10px sans-serif',
  globalAlpha: 1,
  imageSmoothingEnabled: true,
  imageSmoothingQuality: 'low',
  lineCap: 'butt',
  lineDashOffset: 0,
  lineJoin: 'miter',
  lineWidth: 1,
  strokeStyle: '#000000',
  textAlign: 'start',
  textBaseline: 'alphabetic',
};

/** What `save` keeps. */
interface Kept {
  readonly pen: Pen;
  readonly frame: Frame;
  readonly dash: readonly number[];
  /** How many groups were open. */
  readonly open: number;
}

/** The drawing between two strokes. */
interface Sheet {
  readonly parts: string[];
  readonly kept: Kept[];
  readonly pen: Pen;
  frame: Frame;
  outline: Outline;
  dash: readonly number[];
  clips: number;
  open: number;
}

/** A drawing without a stroke. Painters must not scale it. */
export function createDrawing(surroundings: Surroundings): Drawing {
  const pen: Pen = { ...FRESH };
  const sheet: Sheet = {
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
    outlining(sheet),
    inking(sheet),
    keeping(sheet),
    lettering(sheet, surroundings),
  );
  return { ctx, svg: (size, title) => document(sheet, size, title) };
}

function document({ parts, open }: Sheet, { width, height }: Size, title: string): string {
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

/** What outlines, and what places the outline. */
function outlining(sheet: Sheet) {
  const trace = (): Outline => sheet.outline;
  const box = (x: number, y: number, width: number, height: number): void => {
    trace().moveTo(sheet.frame, x, y);
    trace().lineTo(sheet.frame, x + width, y);
    trace().lineTo(sheet.frame, x + width, y + height);
    trace().lineTo(sheet.frame, x, y + height);
    trace().close();
  };
  return {
    beginPath: () => void (sheet.outline = createOutline()),
    closePath: () => trace().close(),
    moveTo: (x: number, y: number) => trace().moveTo(sheet.frame, x, y),
    lineTo: (x: number, y: number) => trace().lineTo(sheet.frame, x, y),
    arc: (x: number, y: number, radius: number, from: number, to: number) =>
      trace().arc(sheet.frame, x, y, radius, from, to),
    rect: box,
    roundRect: (x: number, y: number, width: number, height: number, radius: number) => {
      const [left, right, top, bottom] = [x + radius, x + width - radius, y + radius, y + height - radius];
      const corners = [
        [left, top],
        [right, top],
        [right, bottom],
        [left, bottom],
      ] as const;
      trace().moveTo(sheet.frame, x, top);
      corners.forEach(([cx, cy], quarter) => {
        const from = Math.PI * (1 + quarter / 2);
        trace().arc(sheet.frame, cx, cy, radius, from, from + Math.PI / 2);
      });
      trace().close();
    },
    translate: (x: number, y: number) => void (sheet.frame = moved(sheet.frame, x, y)),
    rotate: (angle: number) => void (sheet.frame = turned(sheet.frame, angle)),
  };
}

/** What leaves ink. */
function inking(sheet: Sheet) {
  const { pen, parts } = sheet;
  const fill = (d: string, rule: CanvasFillRule): void => {
    if (d === '') return;
    const evenodd = rule === 'evenodd' ? rule : undefined;
    parts.push(element('path', { d, ...filling(pen), 'fill-rule': evenodd }, 'closed'));
  };
  return {
    fill: (rule: CanvasFillRule = 'nonzero') => fill(sheet.outline.text(), rule),
    stroke: () => {
      const d = sheet.outline.text();
      if (d !== '') parts.push(element('path', { d, fill: 'none', ...stroking(sheet) }, 'closed'));
    },
    fillRect: (x: number, y: number, width: number, height: number) => {
      const own = { ...sheet, outline: createOutline() };
      outlining(own).rect(x, y, width, height);
      fill(own.outline.text(), 'nonzero');
    },
    setLineDash: (lengths: Iterable<number>) => void (sheet.dash = [...lengths]),
  };
}

const filling = ({ fillStyle, globalAlpha }: Pen) => ({
  fill: colourOf(fillStyle),
  'fill-opacity': globalAlpha === 1 ? undefined : coordinate(globalAlpha),
});

const stroking = ({ pen, dash }: Sheet) => ({
  stroke: colourOf(pen.strokeStyle),
  'stroke-width': coordinate(pen.lineWidth),
  'stroke-opacity': pen.globalAlpha === 1 ? undefined : coordinate(pen.globalAlpha),
  'stroke-linecap': pen.lineCap === 'butt' ? undefined : pen.lineCap,
  'stroke-linejoin': pen.lineJoin === 'miter' ? undefined : pen.lineJoin,
  'stroke-dasharray': dash.length > 0 ? dash.map(coordinate).join(' ') : undefined,
  'stroke-dashoffset':
    dash.length > 0 && pen.lineDashOffset !== 0 ? coordinate(pen.lineDashOffset) : undefined,
});

/** What keeps and gives back; a clip is a group that ends where it was begun. */
function keeping(sheet: Sheet) {
  const { pen, parts, kept } = sheet;
  return {
    save: () => void kept.push({ pen: penOf(pen), frame: sheet.frame, dash: sheet.dash, open: sheet.open }),
    restore: () => {
      const before = kept.pop();
      if (!before) return;
      Object.assign(pen, before.pen);
      parts.push(...Array.from({ length: sheet.open - before.open }, () => '</g>'));
      const { frame, dash, open } = before;
      Object.assign(sheet, { frame, dash, open });
    },
    clip: (rule: CanvasFillRule = 'nonzero') => {
      const id = `clip-${++sheet.clips}`;
      const evenodd = rule === 'evenodd' ? rule : undefined;
      const path = element('path', { d: sheet.outline.text(), 'clip-rule': evenodd }, 'closed');
      parts.push(
        `${element('clipPath', { id })}${path}</clipPath>`,
        element('g', { 'clip-path': `url(#${id})` }),
      );
      sheet.open += 1;
    },
  };
}

/** The properties alone: the pen is the context too. */
const penOf = (pen: Pen): Pen =>
  Object.fromEntries(Object.keys(FRESH).map((name) => [name, pen[name as keyof Pen]])) as unknown as Pen;

const ANCHORS: Readonly<Record<CanvasTextAlign, string | undefined>> = {
  left: undefined,
  start: undefined,
  center: 'middle',
  right: 'end',
  end: 'end',
};

/** Letters and pictures. */
function lettering(sheet: Sheet, { measure, inlined }: Surroundings) {
  const { pen, parts } = sheet;
  const placed = (x: number, y: number) => {
    const { cos, sin, x: left, y: top } = moved(sheet.frame, x, y);
    if (sin === 0 && cos === 1) return { x: coordinate(left), y: coordinate(top) };
    const turn = coordinate((Math.atan2(sin, cos) * 180) / Math.PI);
    return { transform: `translate(${coordinate(left)} ${coordinate(top)}) rotate(${turn})` };
  };
  const letter = (text: string, x: number, y: number, ink: Readonly<Record<string, unknown>>): void => {
    if (!Number.isFinite(x) || !Number.isFinite(y)) return;
    const down = pen.textBaseline === 'middle' ? measure(text, pen.font).middle : 0;
    const anchor = { 'text-anchor': ANCHORS[pen.textAlign] };
    const head = element('text', { ...placed(x, y + down), ...anchor, ...fontOf(pen.font), ...ink });
    parts.push(`${head}${escaped(text)}</text>`);
  };
  return {
    fillText: (text: string, x: number, y: number) => letter(text, x, y, filling(pen)),
    strokeText: (text: string, x: number, y: number) =>
      letter(text, x, y, { fill: 'none', ...stroking(sheet) }),
    measureText: (text: string) => measure(text, pen.font),
    drawImage: (image: CanvasImageSource, x: number, y: number, width: number, height: number) => {
      const size = { width: coordinate(width), height: coordinate(height), preserveAspectRatio: 'none' };
      parts.push(element('image', { ...placed(x, y), ...size, href: inlined(image) }, 'closed'));
    },
  };
}
