import { evenly } from '../axes';
import type { Point } from '../camera';
import type { Palette } from '../palette';
import { font, mathsFont, write, type Context } from '../pen';
import type { Rect, Sizes } from '../scene';
import type { Level } from '../tone';
import { cornersOf, project, type Lens } from './lens';
import { acrossOf, alongOf, HEIGHT, type Place, type Relief } from './relief';

/** A mark on an edge of the block, and the number beside it. */
interface Mark {
  readonly at: Point;
  readonly label: string;
}

/** An edge of the block as an axis, on the canvas. */
export interface Axis {
  readonly name: string;
  readonly marks: readonly Mark[];
  /** Where its name stands. */
  readonly end: Point;
  /** From the block to the numbers, of length 1. */
  readonly outwards: Point;
}

/** Numbers nearer than this, in px, would run into each other. */
const APART = { across: 34, upwards: 17 };
const TICK = 5;
/** From an edge to the middle of a number, and to the name of the axis. */
const NUMBER = 16;
const NAME = 34;
/** From the top of the upright axis to its name. */
const ABOVE = 14;
/** An edge shorter than this, in px, is seen from its end: it has no numbers. */
const SHORT = 36;

/** An edge of the block on which values are marked. */
interface Side {
  readonly name: string;
  readonly runs: 'level' | 'upright';
  readonly from: Place;
  readonly to: Place;
  /** What is marked on so many px. */
  readonly values: (length: number) => readonly { readonly value: number; readonly label: string }[];
  readonly place: (value: number) => Place;
}

/** The axes of a block: the edges of the floor nearest to the eye, and the upright one farthest to the left. */
export const axesOf = (
  relief: Relief,
  lens: Lens,
  levels: readonly Level[],
  names: { readonly x: string; readonly y: string },
): readonly Axis[] => apart(sidesOf(relief, lens, levels, names).flatMap((side) => axisAlong(side, lens)));

function sidesOf(
  relief: Relief,
  lens: Lens,
  levels: readonly Level[],
  names: { readonly x: string; readonly y: string },
): readonly Side[] {
  const { box, width, depth, heightOf } = relief;
  const [nearX, nearY] = [lens.eye.x < 0 ? -width / 2 : width / 2, lens.eye.y < 0 ? -depth / 2 : depth / 2];
  const leftmost = cornersOf(relief)
    .filter(({ z }) => z === 0)
    .reduce((best, it) => (project(lens, it).x < project(lens, best).x ? it : best));
  return [
    {
      name: names.x,
      runs: 'level',
      from: { x: -width / 2, y: nearY, z: 0 },
      to: { x: width / 2, y: nearY, z: 0 },
      values: (length) => evenly(box.x0, box.x1, length),
      place: (value) => ({ x: acrossOf(relief, value), y: nearY, z: 0 }),
    },
    {
      name: names.y,
      runs: 'level',
      from: { x: nearX, y: -depth / 2, z: 0 },
      to: { x: nearX, y: depth / 2, z: 0 },
      values: (length) => evenly(box.y0, box.y1, length),
      place: (value) => ({ x: nearX, y: alongOf(relief, value), z: 0 }),
    },
    {
      name: 'f',
      runs: 'upright',
      from: leftmost,
      to: { ...leftmost, z: HEIGHT },
      values: () => levels.filter(({ value }) => isInBlock(heightOf(value))),
      place: (value) => ({ ...leftmost, z: heightOf(value) }),
    },
  ];
}

/** A side as it is seen; none that is seen from its end. */
function axisAlong({ name, runs, from, to, values, place }: Side, lens: Lens): readonly Axis[] {
  const [a, b] = [project(lens, from), project(lens, to)];
  const length = distance(a, b);
  if (length < SHORT) return [];
  const marks = values(length).map(({ value, label }) => ({ at: project(lens, place(value)), label }));
  const middle = project(lens, { x: 0, y: 0, z: (from.z + to.z) / 2 });
  const outwards = awayFrom(middle, a, b);
  return runs === 'upright'
    ? [{ name, marks: spaced(marks, APART.upwards), end: { x: b.x, y: b.y - ABOVE }, outwards }]
    : [
        {
          name,
          marks: spaced(marks, APART.across),
          end: outside(middleOf(a, b), outwards, NAME),
          outwards,
        },
      ];
}

const isInBlock = (height: number): boolean => height >= 0 && height <= HEIGHT;

/** Axes meet at corners: where their numbers would stand on each other, the one before has its own. */
function apart(axes: readonly Axis[]): readonly Axis[] {
  const taken: Point[] = [];
  return axes.map((axis) => {
    const marks = axis.marks.filter(({ at }) => {
      const { x, y } = outside(at, axis.outwards, NUMBER);
      return taken.every((it) => Math.abs(it.x - x) > APART.across || Math.abs(it.y - y) > APART.upwards);
    });
    taken.push(...marks.map(({ at }) => outside(at, axis.outwards, NUMBER)));
    return { ...axis, marks };
  });
}

/** The width of a digit at most, and what numbers keep clear of on both sides, in px. */
const DIGIT = 7;
const CLEAR = 18;

/** What the numbers of the upright axis take, in px. */
export const numbersTake = (levels: readonly Level[], { heightOf }: Relief): number =>
  CLEAR +
  DIGIT *
    Math.max(3, ...levels.filter(({ value }) => isInBlock(heightOf(value))).map(({ label }) => label.length));

/** Those marks that stand clear of the one before. */
const spaced = (marks: readonly Mark[], least: number): readonly Mark[] =>
  marks.reduce<readonly Mark[]>(
    (kept, mark) => (kept.length > 0 && distance(kept.at(-1)!.at, mark.at) < least ? kept : [...kept, mark]),
    [],
  );

/** Across the edge from a to b, away from a place. */
function awayFrom(from: Point, a: Point, b: Point): Point {
  const length = Math.max(1, distance(a, b));
  const normal = { x: (b.y - a.y) / length, y: (a.x - b.x) / length };
  const side = (a.x - from.x) * normal.x + (a.y - from.y) * normal.y < 0 ? -1 : 1;
  return { x: normal.x * side, y: normal.y * side };
}

const distance = (a: Point, b: Point): number => Math.hypot(a.x - b.x, a.y - b.y);
const middleOf = (a: Point, b: Point): Point => ({ x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 });
const outside = ({ x, y }: Point, { x: dx, y: dy }: Point, by: number): Point => ({
  x: x + dx * by,
  y: y + dy * by,
});

/** The ground that the numbers and names of axes cover. */
export function frameRects(axes: readonly Axis[], widthOf: (text: string) => number): readonly Rect[] {
  return axes.flatMap(({ marks, end, outwards }) => [
    ...marks.map(({ at, label }) => rectAbout(outside(at, outwards, NUMBER), widthOf(label))),
    rectAbout(end, 12),
  ]);
}

const rectAbout = ({ x, y }: Point, width: number): Rect => ({
  x: x - width / 2,
  y: y - 8,
  width,
  height: 16,
});

/** Draws ticks, numbers and names along the edges of a block. */
export function paintFrame(ctx: Context, axes: readonly Axis[], palette: Palette, sizes: Sizes): void {
  ctx.lineCap = 'butt';
  ctx.lineWidth = 1;
  ctx.strokeStyle = palette.mapInk2;
  ctx.beginPath();
  for (const { marks, outwards } of axes)
    for (const { at } of marks) {
      const { x, y } = outside(at, outwards, TICK);
      ctx.moveTo(at.x, at.y);
      ctx.lineTo(x, y);
    }
  ctx.stroke();
  for (const { name, marks, end, outwards } of axes) {
    const align = outwards.x < -0.6 ? 'right' : outwards.x > 0.6 ? 'left' : 'center';
    const ink = { colour: palette.mapInk2, font: font(sizes.number, 400), align } as const;
    const reach = align === 'center' ? NUMBER : TICK + 4;
    for (const { at, label } of marks) write(ctx, { ...ink, ...outside(at, outwards, reach), text: label });
    const face = mathsFont(sizes.number + 2);
    write(ctx, { ...ink, ...end, font: face, align: 'center', text: name });
  }
}
