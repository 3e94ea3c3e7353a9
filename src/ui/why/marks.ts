import { displayName } from '../../notation/names';
import type { Point, Size } from '../../paint/camera';
import { paintLens } from '../../paint/lens';
import { PALETTES, type Theme } from '../../paint/palette';
import type { Context } from '../../paint/pen';
import { racerLook } from '../../paint/racers';
import type { Rect } from '../../paint/scene';
import { paintEllipse, paintRing, paintVector } from '../../paint/vectors';
import { measure } from '../../words/number';
import type { whyWords } from '../../words/why';
import { type Arrow, arrowsOf, drawableOf, looksAhead, reachOf } from './arrows';
import type { Caption } from './captions';
import type { Drawn } from './drawn';
import { coverOf, type Laid, laidOut } from './laid';
import { type Plan, reachAxes } from './plan';
import type { Quadratic } from './quadratic';
import type { Present } from './subject';

/** What the marks of a step are drawn with. */
export interface Marking {
  readonly present: Present;
  readonly drawn: Drawn;
  readonly plan: Plan;
  /** Which coordinates lie on the axes of the map; undefined where none do. */
  readonly plane: readonly [number, number] | undefined;
  readonly words: (typeof whyWords)['en'];
  readonly theme: Theme;
}

/** What has been drawn: what is to be written at it, and the ground that no name may cover. */
export interface Marks {
  readonly captions: readonly Caption[];
  readonly taken: readonly Rect[];
}

/** An arrow is drawn so wide, and broken so; the step is the widest. */
const LOOKS: Readonly<Record<Arrow['of'], { readonly width: number; readonly dash: readonly number[] }>> = {
  step: { width: 3.6, dash: [] },
  down: { width: 2.2, dash: [1.5, 3.5] },
  gradient: { width: 2.2, dash: [] },
  memory: { width: 2.2, dash: [7, 4] },
  position: { width: 2.2, dash: [2, 3] },
  rest: { width: 2.2, dash: [10, 3, 2, 3] },
};
/** A shorter arrow has no room for a name. */
const NAMED = 14;
/** How far the end of an arrow reaches about its tip, and the ring about the next place, in px. */
const TIP = 4;
const RING = 8;
/** Rows of rectangles that a disc is covered by. */
const ROWS = 9;
const DOWN = { x: 0, y: 1 };
/** The cosine from which on an axis lies along a way. */
const ALONG = 0.5;

/** Draws the vectors of a step, where it looked, and how far one unit of slope carries it. */
export function paintMarks(ctx: Context, marking: Marking, canvas: Size): Marks {
  const { present, drawn, plan, theme } = marking;
  const { subject, update } = present;
  if (!update) return { captions: [], taken: [] };
  const { casing, mapInk } = PALETTES[theme];
  const look = racerLook(subject.racer.slot + 1, theme);
  paintReach(ctx, marking);
  const all = laidOut(plan, arrowsOf(subject.entry.rule.text, update));
  const arrows = all.filter(({ arrow }) => drawn(drawableOf(arrow)));
  for (const { arrow, from, to } of arrows) {
    const isStep = arrow.of === 'step';
    paintVector(ctx, { from, to, colour: isStep ? look.r : mapInk, casing, ...LOOKS[arrow.of] });
    if (isStep) paintRing(ctx, to, look.r, casing);
  }
  if (drawn('ahead'))
    for (const point of looksAhead(update)) paintRing(ctx, plan.place(point), mapInk, casing);
  return {
    // The step is named first: the others make room for it.
    captions: arrows.toReversed().flatMap((one) => captionOf(one, marking)),
    taken: arrows.flatMap((one) => coverOf(one, canvas)),
  };
}

function captionOf({ arrow, from, to }: Laid, { present, words, theme }: Marking): readonly Caption[] {
  const towards = { x: to.x - from.x, y: to.y - from.y };
  if (!(Math.hypot(towards.x, towards.y) >= NAMED)) return [];
  const isStep = arrow.of === 'step';
  const colour = isStep ? racerLook(present.subject.racer.slot + 1, theme).t : PALETTES[theme].mapInk;
  const text = nameOf(arrow, words);
  return [{ text, at: to, radius: isStep ? RING : TIP, towards, weight: 600, colour }];
}

/** What an arrow is called. */
export const nameOf = ({ of, name }: Pick<Arrow, 'of' | 'name'>, words: Marking['words']): string =>
  of === 'memory' ? words.carried(displayName(name!)) : words.arrow[of];

function paintReach(ctx: Context, { present, drawn, plan, plane, theme }: Marking): void {
  const { subject, update } = present;
  const reach = plane && update && drawn('reach') && reachOf(subject.entry.rule.text, update);
  if (!reach) return;
  const colour = racerLook(subject.racer.slot + 1, theme).r;
  const { casing } = PALETTES[theme];
  paintEllipse(ctx, { at: plan.at, axes: reachAxes(plan, reach, plane), colour, casing });
}

/** How a lens is written at. */
interface Lettered {
  readonly theme: Theme;
  /** The way that its words had better not stand: that of the step. */
  readonly way?: Point | undefined;
  /** Written under it. */
  readonly says?: string | undefined;
}

/** Draws how the ground is curved at a place, with the second derivative at each axis. */
export function paintCurvature(ctx: Context, quadratic: Quadratic, { theme, way, says }: Lettered): Marks {
  const { casing, mapInk: colour } = PALETTES[theme];
  const { at, radius, axes, curvature } = quadratic;
  paintLens(ctx, quadratic, { colour, casing });
  const along = axes.map((axis, k): Caption => {
    // Without a number: of more coordinates than the map shows, the ones that the panel counts are others.
    const text = `λ ${measure(curvature.values[k]!)}`;
    const towards = endOf(axis, way);
    const tip = { x: at.x + towards.x, y: at.y + towards.y };
    return { text, at: tip, radius: TIP, towards, weight: 600, colour };
  });
  const below: Caption | undefined =
    says === undefined ? undefined : { text: says, at, radius, towards: DOWN, weight: 400, colour };
  return { captions: [...(below ? [below] : []), ...along], taken: discOf(at, radius) };
}

/** Of the two ends of an axis the one that a way leads away from; where that does not matter, the one to the right. */
function endOf(axis: Point, way: Point | undefined): Point {
  const along = way
    ? (axis.x * way.x + axis.y * way.y) / Math.hypot(axis.x, axis.y) / Math.hypot(way.x, way.y)
    : 0;
  const isOther = Math.abs(along) > ALONG ? along > 0 : axis.x < 0;
  return isOther ? { x: -axis.x, y: -axis.y } : axis;
}

/** A disc, row by row. */
const discOf = (at: Point, radius: number): readonly Rect[] =>
  Array.from({ length: ROWS }, (_, k) => {
    const [top, bottom] = [(2 * k) / ROWS - 1, (2 * k + 2) / ROWS - 1];
    const nearest = top * bottom < 0 ? 0 : Math.min(Math.abs(top), Math.abs(bottom));
    const half = radius * Math.sqrt(1 - nearest * nearest);
    return { x: at.x - half, y: at.y + top * radius, width: 2 * half, height: (bottom - top) * radius };
  });
