import type { Experiment } from '../../experiment/experiment';
import { goalsOf, objectiveOf } from '../../experiment/resolve';
import type { Size } from '../../paint/camera';
import { paintChart } from '../../paint/chart';
import { frameChart, stepAt, type ChartFrame, type LossChart } from '../../paint/chartFrame';
import { racedOf } from '../../state/store';
import { toldOf } from '../../state/crowds';
import type { Traces } from '../../state/traces';
import type { Wired } from '../../state/wires';
import { freshly, type Plot } from '../canvas/plot';
import { themeOf } from '../canvas/theme';

/** The axes of a chart, for as long as rows, size and the rate that is shown stay. */
interface Axes {
  readonly traces: Traces;
  readonly size: Size;
  readonly rate: Float64Array | undefined;
  readonly frame: ChartFrame;
}

/** Who paints the chart, and knows where its steps stand. */
export interface Painter {
  /** Paints the chart if anything on it has changed since the last frame. */
  readonly paint: (plot: Plot) => void;
  /** The step under a place on the chart, in CSS px from its left edge; null before the chart has been painted. */
  readonly stepUnder: (x: number) => number | null;
}

/** A painter that has not painted yet. */
export function createPainter(): Painter {
  let axes: Axes | null = null;
  return {
    paint: (plot) => {
      const { app, size } = plot;
      const state = app.store.getState();
      const { selected, playback, prefs } = state;
      const traces = app.traces.current;
      const theme = themeOf(prefs.theme);
      const ctx = freshly(plot, [traces, racedOf(state, traces), selected, playback.step, theme]);
      if (!ctx) return;
      const chart = chartOf(app, traces, theme);
      const rate = chart.rate?.eta;
      const holds = axes?.traces === traces && axes.size === size && axes.rate === rate;
      if (!axes || !holds) axes = { traces, size, rate, frame: frameChart(chart, size) };
      paintChart(ctx, chart, axes.frame);
    },
    stepUnder: (x) => axes && Math.round(stepAt(axes.frame, x)),
  };
}

/** The loss of the race on the page, at its playhead. */
export function chartOf({ store }: Wired, traces: Traces, theme: LossChart['theme']): LossChart {
  const state = store.getState();
  const experiment = racedOf(state, traces);
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
