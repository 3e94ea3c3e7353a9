import { percent } from '../../words/number';
import { useApp, useAppState } from '../context';
import { useWords } from '../words';
import css from './Timeline.module.css';

/** How much of a long race has been computed, and how to stop it. */
export function RunProgress() {
  const t = useWords();
  const app = useApp();
  const share = useAppState(({ run }) => Math.floor(100 * run.progress) / 100);
  return (
    <div className={css.progress}>
      <progress className={css.bar} value={share} aria-label={t.timeline.computing} />
      <span className={css.share}>{percent(share)}</span>
      <button className={css.cancel} type="button" onClick={() => app.cancelRun()}>
        {t.timeline.cancel}
      </button>
    </div>
  );
}
