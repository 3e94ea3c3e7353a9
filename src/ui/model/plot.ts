import { objectiveOf, type ResolvedObjective } from '../../experiment/resolve';
import { type FitCurve, type FitFrame, frameFit, paintFit } from '../../paint/fit';
import { rowAt } from '../../run/trajectory';
import { type Fit, fitOf } from '../../state/fits';
import { seenAfter } from '../../state/seen';
import { racedOf, type State } from '../../state/store';
import type { Traces } from '../../state/traces';
import { freshly, type Plot } from '../canvas/plot';
import { themeOf } from '../canvas/theme';

/** Paints the data and every racer's model at the playhead, if anything of it has changed since the last frame. */
export function paintModel(plot: Plot): void {
  const { app, size } = plot;
  const state = app.store.getState();
  const step = Math.floor(state.playback.step);
  const theme = themeOf(state.prefs.theme);
  const traces = app.traces.current;
  const experiment = racedOf(state, traces);
  const ctx = freshly(plot, [traces, experiment, state.selected, step, theme]);
  if (!ctx) return;
  const objective = objectiveOf(experiment);
  if (!objective.ok || !objective.value.data) return;
  const { X: x, Y: y } = objective.value.data.columns;
  const frame = frameFit({ x, y }, size);
  const curves = curvesAt(step, state, traces, objective.value, frame);
  const isOver = step >= traces.lastStep;
  const seen = isOver ? undefined : seenAfter(experiment, objective.value, step);
  paintFit(ctx, { theme, x, y, seen: seen && new Set(seen), curves }, frame);
}

/** The models of all racers that start from the first start, where there are several. */
function curvesAt(
  step: number,
  state: State,
  traces: Traces,
  objective: ResolvedObjective,
  { xs }: FitFrame,
): readonly FitCurve[] {
  const fit: Fit | undefined = fitOf(objective);
  const { racers } = racedOf(state, traces);
  return traces.list.flatMap(({ racer, start, trajectory }) => {
    const contestant = racers[racer];
    if (!fit || start > 0 || !contestant) return [];
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
