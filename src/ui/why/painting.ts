import { toWorld, type Camera, type Point } from '../../paint/camera';
import type { Context } from '../../paint/pen';
import type { Rect } from '../../paint/scene';
import { triedAt } from '../../run/trajectory';
import { reliefOf } from '../../state/relief';
import { measure } from '../../words/number';
import type { Scenery } from '../map/scenery';
import { type Marking, type Marks, paintCurvature, paintMarks } from './marks';
import { planOf } from './plan';
import { quadraticOf } from './quadratic';

/** What is to be shown of a step. */
interface Showing extends Omit<Marking, 'plan'> {
  /** Where a pointer rests, in px of the layout. */
  readonly under: Point | null;
}

/** What has been drawn of a step. */
interface Painted extends Marks {
  /** What goes with the pointer: captions keep off it, but no name makes room for it. */
  readonly passing: Marks['taken'];
}

/** The side of the square about a place that a method tried, in px. */
const TRIED = 10;

/** Where nothing is drawn. */
export const NOTHING: Painted = { captions: [], taken: [], passing: [] };

/** Draws what is asked for of a step: the curvature under it and under a pointer, and its vectors. */
export function paintAll(ctx: Context, scenery: Scenery, camera: Camera, showing: Showing): Painted {
  const { present, drawn, plane, words, theme, under } = showing;
  const { subject, step, from, update } = present;
  const reliefAt = drawn('lens') && from.length > 1 ? reliefOf(subject.objective) : undefined;
  const lens = (at: readonly number[]) =>
    reliefAt && plane && quadraticOf(planOf(scenery, camera, at), reliefAt(at), plane);
  const here = lens(from);
  const there = under ? lens(scenery.sheet.moved(from, toWorld(camera, under))) : undefined;
  const plan = planOf(scenery, camera, from);
  const way = update && pointOff(plan.at, plan.place(update.after.w));
  const ground = here ? paintCurvature(ctx, here, { theme, way }) : NOTHING;
  const marks = paintMarks(ctx, { ...showing, plan }, camera);
  const says = there && `${words.condition} ${measure(there.curvature.condition)}`;
  const pointed = there ? paintCurvature(ctx, there, { theme, says }) : NOTHING;
  const tried = triedAt(subject.trajectory, step).map((point) => squareAt(plan.place(point)));
  return {
    captions: [...marks.captions, ...ground.captions, ...pointed.captions],
    taken: [...ground.taken, ...marks.taken, ...tried],
    passing: pointed.taken,
  };
}

const squareAt = ({ x, y }: Point): Rect => ({
  x: x - TRIED / 2,
  y: y - TRIED / 2,
  width: TRIED,
  height: TRIED,
});

const pointOff = (from: Point, to: Point): Point => ({ x: to.x - from.x, y: to.y - from.y });
