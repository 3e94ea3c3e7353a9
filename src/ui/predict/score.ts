import type { Point } from '../../paint/camera';
import type { Prediction } from '../../state/prediction';
import type { Trace } from '../../state/traces';
import type { Experiment } from '../../experiment/experiment';
import type { Scenery } from '../map/scenery';
import type { Stage } from '../map/stage';

/** How far a racer ended from where it was said to: Infinity where it left for infinity. */
export interface Miss {
  readonly slot: number;
  readonly said: Point;
  readonly ended: Point;
  readonly distance: number;
}

/** Where a racer stands at the end, on the plane of the map; a curve is measured along its one coordinate. */
function endOf(trace: Trace, { scenery }: Stage): Point {
  const { w, rows } = trace.trajectory;
  return scenery!.sheet.place(w.map((column) => column[rows - 1]!));
}

/** How far off a prediction was, racer by racer; nothing before the map has been drawn. */
export function missesOf(
  { ends }: Prediction,
  { racers }: Experiment,
  list: readonly Trace[],
  stage: Stage | null,
): readonly Miss[] {
  if (!stage?.scenery) return [];
  const isCurve = stage.scenery.ground.kind === 'curve';
  return list.flatMap((trace): Miss[] => {
    const slot = racers[trace.racer]?.slot;
    const said = slot === undefined || trace.start > 0 ? undefined : ends.get(slot);
    if (slot === undefined || !said) return [];
    const ended = endOf(trace, stage);
    const isLost = trace.trajectory.end.kind === 'diverged';
    const off = Math.hypot(ended.x - said.x, isCurve ? 0 : ended.y - said.y);
    return [{ slot, said, ended, distance: isLost ? Infinity : off }];
  });
}

/** The score, however the map is looked at: all distances together, none of them more than the domain is wide. */
export function totalOf(
  misses: readonly Miss[],
  { domain, ground }: Pick<Scenery, 'domain' | 'ground'>,
): number {
  const { x0, x1, y0, y1 } = domain;
  const most = Math.hypot(x1 - x0, ground.kind === 'curve' ? 0 : y1 - y0);
  return misses.reduce((sum, { distance }) => sum + Math.min(distance, most), 0);
}
