import type { Experiment } from '../../experiment/experiment';
import { goalsOf, type ResolvedObjective } from '../../experiment/resolve';
import { curveOf, paintCurve } from '../../paint/curve';
import { displayName } from '../../notation/names';
import type { Path } from '../../paint/framing';
import type { Trajectory } from '../../run/trajectory';
import { heightsOf } from '../../state/readings';
import { surfaceName, type Scenery } from './scenery';

/** The scenery of a surface of one coordinate: its curve, on which everything stands at its height. */
export function curveScenery(experiment: Experiment, objective: ResolvedObjective): Scenery | null {
  const height = heightsOf(objective);
  if (!height) return null;
  const { sign } = experiment;
  const [x0, x1] = objective.domain[0]!;
  const goals = goalsOf(objective, sign);
  const best = goals.length > 0 ? Math[sign](...goals.map(({ f }) => f)) : Number.NaN;
  const curve = curveOf(height, { low: x0, high: x1 }, best, sign);
  const means = new WeakMap<Trajectory, Path>();
  const onCurve = ({ w, rows }: Trajectory): Path => ({ xs: w[0]!, ys: w[0]!.map(height), rows });
  return {
    objective,
    goals,
    name: surfaceName(experiment),
    aspect: 'fill',
    domain: { x0, x1, y0: curve.extent.low, y1: curve.extent.high },
    sheet: {
      axes: { x: displayName(objective.text.coordinates[0]!), y: 'f' },
      place: ([x]) => ({ x: x!, y: height(x!) }),
      moved: (w, to) => w.with(0, to.x),
      path: ({ w, f, rows }) => ({ xs: w[0]!, ys: f, rows }),
      mean: (trajectory) => {
        const path = means.get(trajectory) ?? onCurve(trajectory);
        means.set(trajectory, path);
        return path;
      },
    },
    ground: {
      kind: 'curve',
      curve,
      paint: (ctx, camera, size, theme) => paintCurve(ctx, curve, camera, size, theme),
    },
    levelled: curve.levelled,
  };
}
