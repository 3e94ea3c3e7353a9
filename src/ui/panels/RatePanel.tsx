import { useRef } from 'react';
import { rowAt } from '../../run/trajectory';
import { toldOf } from '../../state/crowds';
import { measure } from '../../words/number';
import { panelWords } from '../../words/panels';
import { usePlot } from '../canvas/plot';
import { useMoment } from '../moment';
import { racerName } from '../naming';
import { useLanguage } from '../words';
import css from './RatePanel.module.css';
import { paintRates } from './rate';

/** The learning rate of every racer by step, on a log axis. */
export function RatePanel() {
  const language = useLanguage();
  const words = panelWords[language];
  const canvas = useRef<HTMLCanvasElement>(null);
  usePlot(canvas, paintRates);
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
