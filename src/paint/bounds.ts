import { toScreen, visibleBox, type Box, type Camera, type Point } from './camera';
import { PALETTES, type Theme } from './palette';
import type { Context } from './pen';

/** How much of what lies outside is veiled. */
const VEIL = 0.62;
const OUTLINE = { width: 1, opacity: 0.8 };
/** The outline lies this far beyond the canvas where the set does, in px. */
const MARGIN = 8;
const ROUND = 180;

/** The convex outline of a box's shadow: `reaches` are the shadows of half its edges, one per coordinate. */
export function boxOutline(middle: Point, reaches: readonly Point[]): readonly Point[] {
  const edges = reaches
    .filter(({ x, y }) => x !== 0 || y !== 0)
    .map(({ x, y }) => (y < 0 || (y === 0 && x < 0) ? { x: -x, y: -y } : { x, y }))
    .sort((a, b) => Math.atan2(a.y, a.x) - Math.atan2(b.y, b.x));
  let at = edges.reduce((from, { x, y }) => ({ x: from.x - x, y: from.y - y }), middle);
  return [1, -1].flatMap((way) =>
    edges.map(({ x, y }) => {
      const corner = at;
      at = { x: at.x + 2 * way * x, y: at.y + 2 * way * y };
      return corner;
    }),
  );
}

/** The outline of a disc, as a polygon that no eye tells from it. */
export const discOutline = ({ x, y }: Point, radius: number): readonly Point[] =>
  Array.from({ length: ROUND }, (_, n) => {
    const angle = (2 * Math.PI * n) / ROUND;
    return { x: x + radius * Math.cos(angle), y: y + radius * Math.sin(angle) };
  });

/** Veils the ground outside a convex outline, in the surface's units, and draws the outline. */
export function paintBounds(ctx: Context, outline: readonly Point[], camera: Camera, theme: Theme): void {
  const palette = PALETTES[theme];
  const seen = clippedTo(outline, visibleBox(camera, MARGIN)).map((point) => toScreen(camera, point));
  const draw = (): void => {
    seen.forEach(({ x, y }, n) => (n === 0 ? ctx.moveTo(x, y) : ctx.lineTo(x, y)));
    ctx.closePath();
  };
  ctx.save();
  ctx.beginPath();
  ctx.rect(0, 0, camera.width, camera.height);
  draw();
  ctx.globalAlpha = VEIL;
  ctx.fillStyle = palette.paper;
  ctx.fill('evenodd');
  ctx.beginPath();
  draw();
  ctx.globalAlpha = OUTLINE.opacity;
  ctx.lineWidth = OUTLINE.width;
  ctx.strokeStyle = palette.mapInk2;
  ctx.stroke();
  ctx.restore();
}

/** The part of a convex polygon that lies in a box (Sutherland and Hodgman 1974). */
export function clippedTo(polygon: readonly Point[], { x0, x1, y0, y1 }: Box): readonly Point[] {
  const sides: readonly (readonly [axis: 'x' | 'y', limit: number, towards: 1 | -1])[] = [
    ['x', x0, 1],
    ['x', x1, -1],
    ['y', y0, 1],
    ['y', y1, -1],
  ];
  return sides.reduce<readonly Point[]>(
    (points, [axis, limit, towards]) =>
      points.flatMap((to, n) => {
        const from = points.at(n - 1)!;
        const [before, now] = [(from[axis] - limit) * towards, (to[axis] - limit) * towards];
        const crossing =
          before >= 0 === now >= 0 ? [] : [between(from, to, axis, limit, before / (before - now))];
        return now >= 0 ? [...crossing, to] : crossing;
      }),
    polygon,
  );
}

const between = (a: Point, b: Point, axis: 'x' | 'y', limit: number, part: number): Point => ({
  x: a.x + (b.x - a.x) * part,
  y: a.y + (b.y - a.y) * part,
  [axis]: limit,
});
