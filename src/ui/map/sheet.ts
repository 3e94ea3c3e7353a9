import type { Plane } from '../../experiment/experiment';
import { displayName } from '../../notation/names';
import type { Point } from '../../paint/camera';
import type { Path } from '../../paint/framing';
import type { Trajectory } from '../../run/trajectory';

/** How points of a surface's coordinates are laid on the two axes of the map. */
export interface Sheet {
  /** The names of its axes. */
  readonly axes: { readonly x: string; readonly y: string };
  /** Where a point stands. */
  readonly place: (w: readonly number[]) => Point;
  /** The point that stands where it is wanted and else is the given one. */
  readonly moved: (w: readonly number[], to: Point) => readonly number[];
  /** A run of as many coordinates, row by row. */
  readonly path: (trajectory: Trajectory) => Path;
  /** The mean of many runs, which need not have the height that the surface has there. */
  readonly mean: (trajectory: Trajectory) => Path;
}

/** The sheet of two coordinates, by number. */
export function axesSheet(coordinates: readonly string[], [i, j]: readonly [number, number]): Sheet {
  const path: Sheet['path'] = ({ w, rows }) => ({ xs: w[i]!, ys: w[j]!, rows });
  return {
    axes: { x: displayName(coordinates[i]!), y: displayName(coordinates[j]!) },
    place: (w) => ({ x: w[i]!, y: w[j]! }),
    moved: (w, to) => w.with(i, to.x).with(j, to.y),
    path,
    mean: path,
  };
}

const FIRST_TWO = [0, 1] as const;

/** The two coordinates of a plane on a surface of so many; the first two where it does not name two of them. */
export const axesOf = (plane: Plane, coordinates: number): readonly [number, number] =>
  plane.kind === 'axes' && plane.axes.every((axis) => axis < coordinates) ? plane.axes : FIRST_TWO;
