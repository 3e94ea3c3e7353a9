import type { Experiment } from '../../experiment/experiment';
import { goalsOf, type ResolvedObjective } from '../../experiment/resolve';
import type { Box } from '../../paint/camera';
import type { PrincipalPlane } from '../../run/principal';
import type { Trajectory } from '../../run/trajectory';
import { surfaceName, type Scenery } from './scenery';
import type { Sheet } from './sheet';

export { principalPlane } from '../../run/principal';

/** What a coordinate is rounded to when the point is moved on a plane that runs across all of them. */
const DIGITS = 6;

/** The scenery of the plane of a path; `count` tells one plane from another. */
export function principalScenery(
  experiment: Experiment,
  objective: ResolvedObjective,
  plane: PrincipalPlane,
  count: number,
): Scenery {
  const sheet = principalSheet(plane);
  const { origin: at, directions } = plane;
  return {
    objective,
    goals: goalsOf(objective, experiment.sign),
    name: `${surfaceName(experiment)} principal ${count}`,
    aspect: 'equal',
    domain: boxOn(sheet, plane, objective.domain),
    sheet,
    ground: { kind: 'field', through: () => ({ at, axes: [0, 1], directions }) },
    levelled: (camera) => camera,
  };
}

/** The sheet of a plane: points stand where they fall on it. */
export function principalSheet({ origin, directions: [across, up] }: PrincipalPlane): Sheet {
  const along = (w: readonly number[], direction: readonly number[]): number =>
    w.reduce((sum, value, i) => sum + (value - origin[i]!) * direction[i]!, 0);
  const place: Sheet['place'] = (w) => ({ x: along(w, across), y: along(w, up) });
  const known = new WeakMap<Trajectory, ReturnType<Sheet['path']>>();
  const fallen = ({ w, rows }: Trajectory, direction: readonly number[]): Float64Array => {
    const column = new Float64Array(rows);
    w.forEach((values, i) => {
      for (let k = 0; k < rows; k++) column[k]! += (values[k]! - origin[i]!) * direction[i]!;
    });
    return column;
  };
  const pathOf: Sheet['path'] = (trajectory) => {
    const path = known.get(trajectory) ?? {
      xs: fallen(trajectory, across),
      ys: fallen(trajectory, up),
      rows: trajectory.rows,
    };
    known.set(trajectory, path);
    return path;
  };
  return {
    axes: { x: 'u', y: 'v' },
    place,
    moved: (w, to) => {
      const from = place(w);
      const [x, y] = [to.x - from.x, to.y - from.y];
      return w.map((value, i) => Number((value + x * across[i]! + y * up[i]!).toFixed(DIGITS)));
    },
    path: pathOf,
    mean: pathOf,
  };
}

/** The box that a domain's shadow fills. */
function boxOn(sheet: Sheet, { directions }: PrincipalPlane, domain: ResolvedObjective['domain']): Box {
  const middle = sheet.place(domain.map(([low, high]) => (low + high) / 2));
  const [reachX, reachY] = directions.map((direction) =>
    direction.reduce((sum, part, i) => sum + (Math.abs(part) * (domain[i]![1] - domain[i]![0])) / 2, 0),
  ) as [number, number];
  return { x0: middle.x - reachX, x1: middle.x + reachX, y0: middle.y - reachY, y1: middle.y + reachY };
}
