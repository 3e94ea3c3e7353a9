import { objectiveOf, type ResolvedObjective } from '../../experiment/resolve';
import { type FitCurve, type FitFrame, frameFit, paintFit } from '../../paint/fit';
import { rowAt } from '../../run/trajectory';
import { type Fit, fitOf } from '../../state/fits';
import { seenAfter } from '../../state/seen';
import { experimentOf, type State } from '../../state/store';
import type { Traces } from '../../state/traces';
import { freshly, type Plot } from '../canvas/plot';
import { themeOf } from '../canvas/theme';

/** Paints the data and every racer's model at the playhead, if anything of it has changed since the last frame. */
export function paintModel(plot: Plot): void {
  const { app, size } = plot;
  const state = app.store.getState();
  const step = Math.floor(state.playback.step);
  const theme = themeOf(state.prefs.theme);
  const experiment = experimentOf(state);
  const ctx = freshly(plot, [app.traces.current, experiment, state.selected, step, theme]);
  if (!ctx) return;
  const objective = objectiveOf(experiment);
  if (!objective.ok || !objective.value.data) return;
  const { X: x, Y: y } = objective.value.data.columns;
  const frame = frameFit({ x, y }, size);
  const curves = curvesAt(step, state, app.traces.current, objective.value, frame);
  const isOver = step >= app.traces.current.lastStep;
  const seen = isOver ? undefined : seenAfter(experiment, objective.value, step);
  paintFit(ctx, { theme, x, y, seen: seen && new Set(seen), curves }, frame);
}

/** The models of all racers that start from the first start, where there are several. */
function curvesAt(
  step: number,
  state: State,
  { list }: Traces,
  objective: ResolvedObjective,
  { xs }: FitFrame,
): readonly FitCurve[] {
  const fit: Fit | undefined = fitOf(objective);
  const { racers } = experimentOf(state);
  const dimension = objective.text.coordinates.length;
  return list.flatMap(({ racer, start, trajectory }) => {
    const contestant = racers[racer];
    // Rows of the surface before this one may still be on the screen.
    if (!fit || start > 0 || !contestant || trajectory.w.length !== dimension) return [];
    const row = rowAt(trajectory, step);
    const values = new Float64Array(xs.length);
    fit(
      trajectory.w.map((column) => column[row]!),
      xs,
      values,
    );
    return [{ slot: contestant.slot + 1, values, selected: racer === state.selected }];
  });
}
