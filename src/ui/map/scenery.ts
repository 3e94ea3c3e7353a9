import type { Experiment } from '../../experiment/experiment';
import { goalsOf, type ResolvedObjective } from '../../experiment/resolve';
import type { Stationary } from '../../catalog/definition';
import type { Aspect, Box, Camera, Size } from '../../paint/camera';
import type { Curve } from '../../paint/curve';
import type { Theme } from '../../paint/palette';
import type { Context } from '../../paint/pen';
import type { FieldReply } from '../../worker/messages';
import { axesSheet, type Sheet } from './sheet';

/** The plane on which a field is sampled. */
export type Slice = Pick<FieldReply['grid'], 'at' | 'axes' | 'directions'>;

/** What lies under the paths: a field on the slice through a point, or the curve of a surface of one coordinate. */
export type Ground =
  | { readonly kind: 'field'; readonly through: (point: readonly number[]) => Slice }
  | { readonly kind: 'curve'; readonly curve: Curve; readonly paint: PaintCurve };

/** Draws the curve on a canvas of a size. */
type PaintCurve = (ctx: Context, camera: Camera, size: Size, theme: Theme) => void;

/** Draws over the whole of a camera's canvas. */
type PaintBounds = (ctx: Context, camera: Camera, theme: Theme) => void;

/** What the map needs to know of a surface and of how it is looked at. */
export interface Scenery {
  readonly objective: ResolvedObjective;
  /** The known points to be reached. */
  readonly goals: readonly Stationary[];
  /** Names what is shown, whatever the parameters: the camera does not fly to another one. */
  readonly name: string;
  readonly aspect: Aspect;
  /** The domain on the sheet. */
  readonly domain: Box;
  readonly sheet: Sheet;
  readonly ground: Ground;
  /** The camera as this ground wants it: a curve decides the heights that are seen. */
  readonly levelled: (camera: Camera) => Camera;
  /** Veils what lies outside a constraint. */
  readonly bounds?: PaintBounds;
}

/** The scenery of two coordinates of a surface, through any point. */
export function axesScenery(
  experiment: Experiment,
  objective: ResolvedObjective,
  axes: readonly [number, number],
): Scenery {
  const { domain, text } = objective;
  const [[x0, x1], [y0, y1]] = [domain[axes[0]]!, domain[axes[1]]!];
  return {
    objective,
    goals: goalsOf(objective, experiment.sign),
    name: `${surfaceName(experiment)} ${axes.join()}`,
    aspect: aspectOf(objective),
    domain: { x0, x1, y0, y1 },
    sheet: axesSheet(text.coordinates, axes),
    ground: { kind: 'field', through: (at) => ({ at, axes }) },
    levelled: (camera) => camera,
  };
}

/** A model's parameters have units of their own: a text over data fills the map, as its definition would say. */
const aspectOf = ({ definition, data }: ResolvedObjective): Aspect =>
  definition ? (definition.aspect ?? 'equal') : data ? 'fill' : 'equal';

/** Names the surface of an experiment, whatever its parameters. */
export const surfaceName = ({ objective }: Experiment): string =>
  objective.kind === 'catalog' ? objective.id : objective.text;
