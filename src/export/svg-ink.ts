import { colourOf, element, escaped, fontOf } from './markup';
import { coordinate, createOutline, moved } from './outline';
import { outlining } from './svg-outline';
import type { Pen, Surroundings, Writing } from './writing';

/** What leaves ink. */
export function inking(writing: Writing) {
  const { pen, parts } = writing;
  const fill = (d: string, rule: CanvasFillRule): void => {
    if (d === '') return;
    const evenodd = rule === 'evenodd' ? rule : undefined;
    parts.push(element('path', { d, ...filling(pen), 'fill-rule': evenodd }, 'closed'));
  };
  return {
    fill: (rule: CanvasFillRule = 'nonzero') => fill(writing.outline.text(), rule),
    stroke: () => {
      const d = writing.outline.text();
      if (d !== '') parts.push(element('path', { d, fill: 'none', ...stroking(writing) }, 'closed'));
    },
    fillRect: (x: number, y: number, width: number, height: number) => {
      const own = { ...writing, outline: createOutline() };
      outlining(own).rect(x, y, width, height);
      fill(own.outline.text(), 'nonzero');
    },
    setLineDash: (lengths: Iterable<number>) => void (writing.dash = [...lengths]),
  };
}

const filling = ({ fillStyle, globalAlpha }: Pen) => ({
  fill: colourOf(fillStyle),
  'fill-opacity': globalAlpha === 1 ? undefined : coordinate(globalAlpha),
});

const stroking = ({ pen, dash }: Writing) => ({
  stroke: colourOf(pen.strokeStyle),
  'stroke-width': coordinate(pen.lineWidth),
  'stroke-opacity': pen.globalAlpha === 1 ? undefined : coordinate(pen.globalAlpha),
  'stroke-linecap': pen.lineCap === 'butt' ? undefined : pen.lineCap,
  'stroke-linejoin': pen.lineJoin === 'miter' ? undefined : pen.lineJoin,
  'stroke-dasharray': dash.length > 0 ? dash.map(coordinate).join(' ') : undefined,
  'stroke-dashoffset':
    dash.length > 0 && pen.lineDashOffset !== 0 ? coordinate(pen.lineDashOffset) : undefined,
});

const ANCHORS: Readonly<Record<CanvasTextAlign, string | undefined>> = {
  left: undefined,
  start: undefined,
  center: 'middle',
  right: 'end',
  end: 'end',
};

/** Letters and pictures. */
export function lettering(writing: Writing, { measure, inlined }: Surroundings) {
  const { pen, parts } = writing;
  const placed = (x: number, y: number) => {
    const { cos, sin, x: left, y: top } = moved(writing.frame, x, y);
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
      letter(text, x, y, { fill: 'none', ...stroking(writing) }),
    measureText: (text: string) => measure(text, pen.font),
    drawImage: (image: CanvasImageSource, x: number, y: number, width: number, height: number) => {
      const size = { width: coordinate(width), height: coordinate(height), preserveAspectRatio: 'none' };
      parts.push(element('image', { ...placed(x, y), ...size, href: inlined(image) }, 'closed'));
    },
  };
}
