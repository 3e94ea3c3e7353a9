import type { Point } from './camera';
import type { Context } from './pen';
import type { Marker } from './racers';

/** The corners of a regular polygon; `turn` in radians, 0 puts a corner at the top. */
const regular = (corners: number, radius: number, turn = 0): Point[] =>
  Array.from({ length: corners }, (_, i) => {
    const angle = turn + (2 * Math.PI * i) / corners;
    return { x: radius * Math.sin(angle), y: -radius * Math.cos(angle) };
  });

const star = (outer: number, inner: number): Point[] =>
  regular(10, 1).map(({ x, y }, i) => ({ x: x * (i % 2 ? inner : outer), y: y * (i % 2 ? inner : outer) }));

const plus = (reach: number, half: number): Point[] =>
  [0, 1, 2, 3].flatMap((quarter) => {
    const [cos, sin] = [
      [1, 0],
      [0, 1],
      [-1, 0],
      [0, -1],
    ][quarter]! as [number, number];
    return [
      [-half, -half],
      [-half, -reach],
      [half, -reach],
    ].map(([x, y]) => ({
      x: x! * cos - y! * sin,
      y: x! * sin + y! * cos,
    }));
  });

const flipped = (points: readonly Point[]): Point[] => points.map(({ x, y }) => ({ x, y: -y }));

const lowered = (points: readonly Point[], by: number): Point[] =>
  points.map(({ x, y }) => ({ x, y: y + by }));

const triangle = lowered(regular(3, 0.66), 0.11);

/** Corners for markers 1 across; areas are balanced by eye, so that no racer looks larger. */
const CORNERS: Readonly<Record<Exclude<Marker, 'circle'>, readonly Point[]>> = {
  diamond: regular(4, 0.6),
  'triangle-up': triangle,
  square: regular(4, 0.46 * Math.SQRT2, Math.PI / 4),
  'triangle-down': flipped(triangle),
  hexagon: regular(6, 0.53),
  plus: plus(0.52, 0.17),
  star: lowered(star(0.68, 0.29), 0.03),
};

/** The corners of a marker `across` px wide about (0, 0), y downwards; a circle has none. */
export const cornersOf = (marker: Marker, across: number): readonly Point[] =>
  marker === 'circle' ? [] : CORNERS[marker].map(({ x, y }) => ({ x: x * across, y: y * across }));

/** A marker as the `d` of an SVG path about (0, 0). */
export function markerPath(marker: Marker, across: number): string {
  const round = (value: number): number => Math.round(value * 100) / 100;
  const r = round(across / 2);
  if (marker === 'circle') return `M${-r},0a${r},${r} 0 1,0 ${2 * r},0a${r},${r} 0 1,0 ${-2 * r},0Z`;
  return `M${cornersOf(marker, across)
    .map(({ x, y }) => `${round(x)},${round(y)}`)
    .join('L')}Z`;
}

/** Begins the outline of a marker at a place, to be filled or stroked. */
export function outlineMarker(ctx: Context, marker: Marker, { x, y }: Point, across: number): void {
  ctx.beginPath();
  if (marker === 'circle') ctx.arc(x, y, across / 2, 0, 2 * Math.PI);
  for (const corner of cornersOf(marker, across)) ctx.lineTo(x + corner.x, y + corner.y);
  ctx.closePath();
}

/** How a marker is coloured. */
export interface MarkerInk {
  readonly fill: string;
  readonly casing: string;
  /** The casing's width on each side, in px. */
  readonly casingWidth: number;
}

/** Draws a marker within its casing. */
export function paintMarker(ctx: Context, marker: Marker, at: Point, across: number, ink: MarkerInk): void {
  outlineMarker(ctx, marker, at, across);
  ctx.lineJoin = 'round';
  ctx.lineWidth = 2 * ink.casingWidth;
  ctx.strokeStyle = ink.casing;
  ctx.stroke();
  ctx.fillStyle = ink.fill;
  ctx.fill();
}
