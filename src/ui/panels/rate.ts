import type { Experiment } from '../../experiment/experiment';
import type { Size } from '../../paint/camera';
import { paintChart } from '../../paint/chart';
import { frameChart, type LossChart } from '../../paint/chartFrame';
import type { Theme } from '../../paint/palette';
import { toldOf } from '../../state/crowds';
import { experimentOf, type State } from '../../state/store';
import type { Traces } from '../../state/traces';
import type { Wired } from '../../state/wires';
import { cleared } from '../canvas/layer';
import { themeOf } from '../canvas/theme';

/** The chart of learning rates between two frames, outside React. */
export interface RatePlot {
  readonly app: Wired;
  readonly canvas: HTMLCanvasElement;
  size: Size;
  /** The values that the picture was painted with: it is painted anew when one of them is another. */
  shown: readonly unknown[];
}

/** A chart that has not been painted yet. */
export const createRatePlot = (app: Wired, canvas: HTMLCanvasElement): RatePlot => ({
  app,
  canvas,
  size: { width: 0, height: 0 },
  shown: [],
});

/** Paints every racer's learning rate by step, if anything on the chart has changed since the last frame. */
export function paintRates(plot: RatePlot): void {
  const { app, canvas, size } = plot;
  if (size.width === 0 || size.height === 0) return;
  const state = app.store.getState();
  const traces = app.traces.current;
  const theme = themeOf(state.prefs.theme);
  const dpr = devicePixelRatio;
  const values = [traces, experimentOf(state), state.selected, state.playback.step, theme, size, dpr];
  if (values.every((value, i) => Object.is(value, plot.shown[i]))) return;
  plot.shown = values;
  const chart = chartOf(state, traces, theme);
  paintChart(cleared(canvas, size, dpr), chart, frameChart(chart, size));
}

/** Rates are drawn as losses are; a run that has made no step has had none. */
function chartOf(state: State, traces: Traces, theme: Theme): LossChart {
  const { racers }: Experiment = experimentOf(state);
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
