import type { Experiment } from '../../experiment/experiment';
import { goalsOf, objectiveOf } from '../../experiment/resolve';
import type { Size } from '../../paint/camera';
import { paintChart } from '../../paint/chart';
import { frameChart, stepAt, type ChartFrame, type LossChart } from '../../paint/chartFrame';
import { experimentOf } from '../../state/store';
import { toldOf } from '../../state/crowds';
import type { Traces } from '../../state/traces';
import type { Wired } from '../../state/wires';
import { cleared } from '../canvas/layer';
import { themeOf } from '../canvas/theme';

/** The chart between two frames, outside React. */
export interface Plot {
  readonly app: Wired;
  readonly canvas: HTMLCanvasElement;
  size: Size;
  /** The axes, for as long as rows, size and the rate that is shown stay. */
  axes: {
    readonly traces: Traces;
    readonly size: Size;
    readonly rate: Float64Array | undefined;
    readonly frame: ChartFrame;
  } | null;
  /** The values that the picture was painted with: it is painted anew when one of them is another. */
  shown: readonly unknown[];
}

/** A chart that has not been painted yet. */
export const createPlot = (app: Wired, canvas: HTMLCanvasElement): Plot => ({
  app,
  canvas,
  size: { width: 0, height: 0 },
  axes: null,
  shown: [],
});

/** Paints the chart if anything on it has changed since the last frame. */
export function paintPlot(plot: Plot): void {
  const { app, canvas, size } = plot;
  if (size.width === 0 || size.height === 0) return;
  const { history, selected, playback, prefs } = app.store.getState();
  const traces = app.traces.current;
  const theme = themeOf(prefs.theme);
  const dpr = devicePixelRatio;
  const values = [traces, history.present, selected, playback.step, theme, size, dpr];
  if (values.every((value, i) => Object.is(value, plot.shown[i]))) return;
  plot.shown = values;
  const chart = chartOf(app, traces, theme);
  const key = { traces, size, rate: chart.rate?.eta };
  const { axes } = plot;
  const holds = axes?.traces === traces && axes.size === size && axes.rate === key.rate;
  plot.axes = holds ? axes : { ...key, frame: frameChart(chart, size) };
  paintChart(cleared(canvas, size, dpr), chart, plot.axes.frame);
}

/** The step under a place on the chart, in CSS px from its left edge; null before the chart has been painted. */
export const stepUnder = ({ axes }: Plot, x: number): number | null =>
  axes && Math.round(stepAt(axes.frame, x));

/** The loss of the race on the page, at its playhead. */
export function chartOf({ store }: Wired, traces: Traces, theme: LossChart['theme']): LossChart {
  const state = store.getState();
  const experiment = experimentOf(state);
  const objective = objectiveOf(experiment);
  const { sign } = experiment;
  const goals = objective.ok ? goalsOf(objective.value, sign) : [];
  return {
    theme,
    playhead: state.playback.step,
    steps: traces.lastStep,
    minimum: Math.min(...goals.map(({ f }) => (sign === 'min' ? f : -f))),
    ...rateOf(experiment, traces, state.selected),
    racers: toldOf(traces).flatMap(({ racer, trajectory: { f, rows, end } }) => {
      const contestant = experiment.racers[racer];
      const selected = racer === state.selected;
      return contestant
        ? [
            {
              slot: contestant.slot + 1,
              f: sign === 'min' ? f : turnedOver(f),
              rows,
              selected,
              diverged: end.kind === 'diverged',
            },
          ]
        : [];
    }),
  };
}

/** The learning rates of the selected racer, where it has a schedule. */
export function rateOf({ racers }: Experiment, { list }: Traces, selected: number): Pick<LossChart, 'rate'> {
  const trace = list.find(({ racer, start }) => racer === selected && start === 0);
  if (!racers[selected]?.schedule || !trace || trace.trajectory.rows < 2) return {};
  const { eta, rows } = trace.trajectory;
  return { rate: { eta, rows } };
}

const overs = new WeakMap<Float64Array, Float64Array>();

/** −f, which is what falls where f is to rise; made once for each column. */
function turnedOver(f: Float64Array): Float64Array {
  const over = overs.get(f) ?? f.map((value) => -value);
  overs.set(f, over);
  return over;
}
