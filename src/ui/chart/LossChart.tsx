import { useRef, useState, type PointerEvent } from 'react';
import { rowAt } from '../../run/trajectory';
import { toldOf } from '../../state/crowds';
import { useAccess } from '../access/Guarded';
import { usePlot } from '../canvas/plot';
import { useApp, useAppState } from '../context';
import { useMoment } from '../moment';
import { racerName } from '../naming';
import { useLanguage, useWords } from '../words';
import css from './LossChart.module.css';
import { createPainter, rateOf } from './plot';

/** A step that the mouse points at, and its place in CSS px from the chart's left edge. */
interface Pointed {
  readonly step: number;
  readonly x: number;
}

/** The loss of all racers by step. The current step follows the hand; for the keys it has the timeline. */
export function LossChart() {
  const t = useWords();
  const { actions } = useApp();
  const canvas = useRef<HTMLCanvasElement>(null);
  const [painter] = useState(createPainter);
  usePlot(canvas, painter.paint);
  const access = useAccess('timeline');
  const [pointed, setPointed] = useState<Pointed | null>(null);

  const point = ({ currentTarget, clientX, buttons, pointerType }: PointerEvent): void => {
    const x = clientX - currentTarget.getBoundingClientRect().x;
    const step = painter.stepUnder(x);
    if (step === null || access !== 'open') return;
    if (buttons === 1) actions.seek(step);
    setPointed(pointerType === 'mouse' ? { step, x } : null);
  };
  const press = (event: PointerEvent): void => {
    event.currentTarget.setPointerCapture(event.pointerId);
    point(event);
  };

  return (
    <figure
      className={css.chart}
      onPointerDown={press}
      onPointerMove={point}
      onPointerLeave={() => setPointed(null)}
    >
      <canvas className={css.canvas} ref={canvas} />
      <ChartText />
      {pointed && (
        <p className={css.pointed} style={{ insetInlineStart: pointed.x }} aria-hidden="true">
          {t.chart.goTo(pointed.step)}
        </p>
      )}
    </figure>
  );
}

/** What the chart shows, in words. */
function ChartText() {
  const t = useWords();
  const language = useLanguage();
  const { experiment, traces, step } = useMoment();
  const selected = useAppState((state) => state.selected);
  const ranges = toldOf(traces).flatMap(({ racer, trajectory }) => {
    const contestant = experiment.racers[racer];
    const { f } = trajectory;
    return contestant
      ? [t.chart.range(racerName(contestant, language), f[0]!, f[rowAt(trajectory, step)]!)]
      : [];
  });
  const rate = rateOf(experiment, traces, selected).rate;
  if (rate && step > 0)
    ranges.push(
      t.chart.rate(
        racerName(experiment.racers[selected]!, language),
        rate.eta[Math.min(step, rate.rows - 1)]!,
      ),
    );
  return (
    <figcaption className="unseen">
      {t.chart.label(step, traces.lastStep)}. {ranges.join('; ')}
    </figcaption>
  );
}
