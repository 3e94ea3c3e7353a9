import { displayName } from '../../notation/names';
import type { Point } from '../../paint/camera';
import { PALETTES, type Theme } from '../../paint/palette';
import { type Context, font, writeCased } from '../../paint/pen';
import { racerLook } from '../../paint/racers';
import { paintEllipse, paintRing, paintVector } from '../../paint/vectors';
import type { Relief } from '../../run/curvature';
import type { whyWords } from '../../words/why';
import { arrowsOf, type Arrow, looksAhead, reachOf } from './arrows';
import type { Drawable } from './drawn';
import { lensAxes, type Plan, pointed, reachAxes, SLOPE_LENGTH } from './plan';
import type { Present } from './subject';

/** What the marks of a step are drawn with. */
export interface Marking {
  readonly present: Present;
  readonly drawn: ReadonlySet<Drawable>;
  readonly plan: Plan;
  /** Which coordinates lie on the axes of the map; undefined where none do. */
  readonly plane: readonly [number, number] | undefined;
  readonly relief: Relief | undefined;
  readonly words: (typeof whyWords)['en'];
  readonly theme: Theme;
}

/** An arrow is drawn so wide, and broken so; the step is the widest. */
const LOOKS: Readonly<
  Partial<Record<Drawable, { readonly width: number; readonly dash: readonly number[] }>>
> = {
  step: { width: 3.6, dash: [] },
  down: { width: 2.2, dash: [1.5, 3.5] },
  gradient: { width: 2.2, dash: [] },
  memory: { width: 2.2, dash: [7, 4] },
  position: { width: 2.2, dash: [2, 3] },
  rest: { width: 2.2, dash: [10, 3, 2, 3] },
};
const LABEL = 13;
/** A label this near to another one moves on by a line, in px. */
const LINE = 17;
/** A shorter arrow has no room for a name. */
const NAMED = 14;

/** Draws the vectors of a step, where it looked, and the ellipses that are asked for. */
export function paintMarks(ctx: Context, marking: Marking): void {
  const { present, drawn, plan, theme } = marking;
  const { subject, update } = present;
  if (!update) return;
  const { casing, mapInk } = PALETTES[theme];
  const look = racerLook(subject.racer.slot + 1, theme);
  const { text } = subject.entry.rule;
  paintEllipses(ctx, marking);
  const labels: { readonly tip: Point; readonly text: string; readonly colour: string }[] = [];
  const name = namer(marking);
  const arrows = arrowsOf(text, update).filter(({ of }) => drawn.has(of));
  arrows.forEach((arrow, i) => {
    const isStep = arrow.of === 'step';
    const lower = ({ x, y }: Point): Point => ({ x, y: y + (isStep ? 0 : (i + 1) * plan.apart) });
    const to = lower(
      arrow.of === 'down' ? pointed(plan, arrow.vector, SLOPE_LENGTH) : plan.end(arrow.vector),
    );
    const colour = isStep ? look.r : mapInk;
    paintVector(ctx, { from: lower(plan.at), to, colour, casing, ...LOOKS[arrow.of]! });
    if (isStep) paintRing(ctx, to, look.r, casing);
    // The step is named first: the others make room for it.
    labels.unshift({ tip: to, text: name(arrow), colour: isStep ? look.t : mapInk });
  });
  if (drawn.has('ahead'))
    for (const point of looksAhead(update)) paintRing(ctx, plan.place(point), mapInk, casing);
  writeLabels(ctx, plan.at, labels, casing);
}

const namer =
  ({ words }: Marking) =>
  ({ of, name }: Arrow): string =>
    of === 'memory' ? words.carried(displayName(name!)) : words.arrow[of];

function paintEllipses(ctx: Context, { present, drawn, plan, plane, relief, theme }: Marking): void {
  const { subject, update } = present;
  if (!plane || !update) return;
  const { casing } = PALETTES[theme];
  const look = racerLook(subject.racer.slot + 1, theme);
  const reach = drawn.has('reach') && reachOf(subject.entry.rule.text, update);
  if (reach) paintEllipse(ctx, { at: plan.at, axes: reachAxes(plan, reach, plane), colour: look.r, casing });
  if (drawn.has('lens') && relief) paintLens(ctx, { plan, plane, relief, theme });
}

/** The lens at a place of the map. */
interface LensMark {
  readonly plan: Plan;
  readonly plane: readonly [number, number];
  readonly relief: Relief;
  readonly theme: Theme;
  readonly says?: string;
}

/** Draws how the ground is curved at a place; `says` its numbers, where nothing else does. */
export function paintLens(ctx: Context, { plan, plane, relief, theme, says }: LensMark): void {
  const { casing, mapInk } = PALETTES[theme];
  const axes = lensAxes(plan, relief, plane);
  if (!axes) return;
  paintEllipse(ctx, { at: plan.at, axes, colour: mapInk, casing });
  if (says === undefined) return;
  const y = plan.at.y + Math.max(...axes.map((half) => Math.abs(half.y))) + LINE;
  writeCased(
    ctx,
    { text: says, x: plan.at.x, y, align: 'center', font: font(LABEL, 400), colour: mapInk },
    casing,
  );
}

/** Names stand beyond the tips, and make room for each other. */
function writeLabels(
  ctx: Context,
  at: Point,
  labels: readonly { readonly tip: Point; readonly text: string; readonly colour: string }[],
  casing: string,
): void {
  const taken: Point[] = [];
  for (const { tip, text, colour } of labels) {
    const [dx, dy] = [tip.x - at.x, tip.y - at.y];
    const length = Math.hypot(dx, dy);
    if (length < NAMED) continue;
    const isSideways = Math.abs(dx) > 0.35 * length;
    const x = tip.x + (isSideways ? 10 * Math.sign(dx) : 0);
    let y = tip.y + (isSideways ? 0 : 14 * Math.sign(dy));
    while (taken.some((other) => Math.abs(other.x - x) < 120 && Math.abs(other.y - y) < LINE))
      y += LINE * (Math.sign(dy) || 1);
    taken.push({ x, y });
    const align = isSideways ? (dx > 0 ? 'left' : 'right') : 'center';
    writeCased(ctx, { text, x, y, align, font: font(LABEL, 600), colour }, casing, 2.5);
  }
}
