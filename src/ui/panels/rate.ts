import { paintChart } from '../../paint/chart';
import { frameChart, type LossChart } from '../../paint/chartFrame';
import type { Theme } from '../../paint/palette';
import { toldOf } from '../../state/crowds';
import { racedOf, type State } from '../../state/store';
import type { Traces } from '../../state/traces';
import { freshly, type Plot } from '../canvas/plot';
import { themeOf } from '../canvas/theme';

/** Paints every racer's learning rate by step, if anything on the chart has changed since the last frame. */
export function paintRates(plot: Plot): void {
  const { app, size } = plot;
  const state = app.store.getState();
  const traces = app.traces.current;
  const theme = themeOf(state.prefs.theme);
  const ctx = freshly(plot, [traces, racedOf(state, traces), state.selected, state.playback.step, theme]);
  if (!ctx) return;
  const chart = chartOf(state, traces, theme);
  paintChart(ctx, chart, frameChart(chart, size));
}

/** Rates are drawn as losses are; a run that has made no step has had none. */
function chartOf(state: State, traces: Traces, theme: Theme): LossChart {
  const { racers } = racedOf(state, traces);
  return {
    theme,
    playhead: state.playback.step,
    steps: traces.lastStep,
    minimum: Infinity,
    racers: toldOf(traces).flatMap(({ racer, trajectory: { eta, rows } }) => {
      const contestant = racers[racer];
      const selected = racer === state.selected;
      return contestant && rows > 1
        ? [{ slot: contestant.slot + 1, f: eta, rows, selected, diverged: false }]
        : [];
    }),
  };
}
