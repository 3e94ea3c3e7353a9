import type { CSSProperties, RefObject } from 'react';
import { objectiveOf } from '../../experiment/resolve';
import { stepsInPass } from '../../state/seen';
import { useSize } from '../canvas/size';
import { useMoment } from '../moment';
import { useWords } from '../words';
import css from './Passes.module.css';
import { passMarks } from './passMarks';

/** Ticks below the track where passes over the data end, and which pass it is. */
export function Passes({ track }: { readonly track: RefObject<HTMLElement | null> }) {
  const t = useWords();
  const { width } = useSize(track);
  const { experiment, traces, step: now } = useMoment();
  const objective = objectiveOf(experiment);
  const data = objective.ok ? objective.value.data : undefined;
  if (!data || !experiment.batch) return null;
  const last = Math.max(1, traces.lastStep);
  const pass = stepsInPass(experiment.batch, data);
  const all = Math.ceil(last / pass);
  return (
    <div className={css.passes}>
      {passMarks(pass, last, width).map((step) => (
        <span key={step} className={css.pass} style={{ '--at': step / last } as CSSProperties} />
      ))}
      <p className={css.which}>{t.timeline.pass(Math.min(all, Math.floor(now / pass) + 1), all)}</p>
    </div>
  );
}
