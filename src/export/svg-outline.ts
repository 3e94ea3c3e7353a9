import { element } from './markup';
import { createOutline, moved, turned, type Outline } from './outline';
import { FRESH, type Pen, type Writing } from './writing';

/** What outlines, and what places the outline. */
export function outlining(writing: Writing) {
  const trace = (): Outline => writing.outline;
  const box = (x: number, y: number, width: number, height: number): void => {
    trace().moveTo(writing.frame, x, y);
    trace().lineTo(writing.frame, x + width, y);
    trace().lineTo(writing.frame, x + width, y + height);
    trace().lineTo(writing.frame, x, y + height);
    trace().close();
  };
  return {
    beginPath: () => void (writing.outline = createOutline()),
    closePath: () => trace().close(),
    moveTo: (x: number, y: number) => trace().moveTo(writing.frame, x, y),
    lineTo: (x: number, y: number) => trace().lineTo(writing.frame, x, y),
    arc: (x: number, y: number, radius: number, from: number, to: number) =>
      trace().arc(writing.frame, x, y, radius, from, to),
    rect: box,
    roundRect: (x: number, y: number, width: number, height: number, radius: number) => {
      const [left, right, top, bottom] = [x + radius, x + width - radius, y + radius, y + height - radius];
      const corners = [
        [left, top],
        [right, top],
        [right, bottom],
        [left, bottom],
      ] as const;
      trace().moveTo(writing.frame, x, top);
      corners.forEach(([cx, cy], quarter) => {
        const from = Math.PI * (1 + quarter / 2);
        trace().arc(writing.frame, cx, cy, radius, from, from + Math.PI / 2);
      });
      trace().close();
    },
    translate: (x: number, y: number) => void (writing.frame = moved(writing.frame, x, y)),
    rotate: (angle: number) => void (writing.frame = turned(writing.frame, angle)),
  };
}

/** What keeps and gives back; a clip is a group that ends where it was begun. */
export function keeping(writing: Writing) {
  const { pen, parts, kept } = writing;
  return {
    save: () =>
      void kept.push({ pen: penOf(pen), frame: writing.frame, dash: writing.dash, open: writing.open }),
    restore: () => {
      const before = kept.pop();
      if (!before) return;
      Object.assign(pen, before.pen);
      parts.push(...Array.from({ length: writing.open - before.open }, () => '</g>'));
      const { frame, dash, open } = before;
      Object.assign(writing, { frame, dash, open });
    },
    clip: (rule: CanvasFillRule = 'nonzero') => {
      const id = `clip-${++writing.clips}`;
      const evenodd = rule === 'evenodd' ? rule : undefined;
      const path = element('path', { d: writing.outline.text(), 'clip-rule': evenodd }, 'closed');
      parts.push(
        `${element('clipPath', { id })}${path}</clipPath>`,
        element('g', { 'clip-path': `url(#${id})` }),
      );
      writing.open += 1;
    },
  };
}

/** The properties alone: the pen is the context too. */
const penOf = (pen: Pen): Pen =>
  Object.fromEntries(Object.keys(FRESH).map((name) => [name, pen[name as keyof Pen]])) as unknown as Pen;
