import { type Point, visibleBox } from '../../paint/camera';
import type { Prediction } from '../../state/prediction';
import type { Trace } from '../../state/traces';
import type { Experiment } from '../../experiment/experiment';
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

/** The score: all distances together; those that nobody can measure count as the diagonal of what the map shows. */
export function totalOf(misses: readonly Miss[], { look }: Stage): number {
  const { x0, x1, y0, y1 } = visibleBox(look!.camera);
  const most = Math.hypot(x1 - x0, y1 - y0);
  return misses.reduce((sum, { distance }) => sum + Math.min(distance, most), 0);
}
