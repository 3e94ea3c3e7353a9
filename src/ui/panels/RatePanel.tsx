import { useEffect, useRef, type RefObject } from 'react';
import { rowAt } from '../../run/trajectory';
import { toldOf } from '../../state/crowds';
import { measure } from '../../words/number';
import { panelWords } from '../../words/panels';
import { observeSize } from '../canvas/size';
import { DARK } from '../canvas/theme';
import { useApp } from '../context';
import { useMoment } from '../moment';
import { racerName } from '../naming';
import { useLanguage } from '../words';
import css from './RatePanel.module.css';
import { createRatePlot, paintRates } from './rate';

/** The learning rate of every racer by step, on a log axis. */
export function RatePanel() {
  const language = useLanguage();
  const words = panelWords[language];
  const canvas = useRef<HTMLCanvasElement>(null);
  useRatePlot(canvas);
  const { experiment, traces, step } = useMoment();
  const rates = toldOf(traces).flatMap(({ racer, trajectory }) => {
    const contestant = experiment.racers[racer];
    const row = rowAt(trajectory, step);
    return contestant && row > 0
      ? [words.at(racerName(contestant, language), measure(trajectory.eta[row]!))]
      : [];
  });
  return (
    <section className={css.rate} aria-label={words.rate}>
      <header className={css.head}>
        <h2>{words.rate}</h2>
        <p>{words.scale}</p>
      </header>
      <figure className={css.figure}>
        <canvas className={css.canvas} ref={canvas} />
        <figcaption className="unseen">
          {words.label(step)}. {rates.join('; ')}
        </figcaption>
      </figure>
    </section>
  );
}

function useRatePlot(canvas: RefObject<HTMLCanvasElement | null>): void {
  const app = useApp();
  useEffect(() => {
    const invalidate = (): void => app.frames.invalidate();
    const plot = createRatePlot(app, canvas.current!);
    const dark = matchMedia(DARK);
    dark.addEventListener('change', invalidate);
    const leaves = [
      app.frames.subscribe(() => paintRates(plot)),
      observeSize(canvas.current!, (size) => {
        plot.size = size;
        invalidate();
      }),
      () => dark.removeEventListener('change', invalidate),
    ];
    return () => {
      for (const leave of leaves) leave();
    };
  }, [app, canvas]);
}
