import { useRef } from 'react';
import { rowsIn } from '../../experiment/data';
import { objectiveOf } from '../../experiment/resolve';
import { seenAfter } from '../../state/seen';
import { usePlot } from '../canvas/plot';
import { useMoment } from '../moment';
import { useLanguage, useWords } from '../words';
import css from './ModelPanel.module.css';
import { paintModel } from './plot';

/** The data as dots, and over them every racer's model as it stands at the playhead. */
export function ModelPanel() {
  const t = useWords();
  const language = useLanguage();
  const canvas = useRef<HTMLCanvasElement>(null);
  usePlot(canvas, paintModel);
  const { experiment, traces, step } = useMoment();
  const objective = objectiveOf(experiment);
  const data = objective.ok ? objective.value.data : undefined;
  const name = data?.name[language] ?? '';
  const seen =
    objective.ok && step < traces.lastStep ? seenAfter(experiment, objective.value, step) : undefined;
  return (
    <section className={css.model} aria-label={t.model.title}>
      <header className={css.head}>
        <h2>{t.model.title}</h2>
        <p>{seen && data ? t.model.batch(seen.length, rowsIn(data)) : name}</p>
      </header>
      <figure className={css.figure}>
        <canvas className={css.canvas} ref={canvas} />
        <figcaption className="unseen">{t.model.label(name, step)}</figcaption>
      </figure>
    </section>
  );
}
