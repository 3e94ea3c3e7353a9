import { count } from '../../words/number';
import { Guarded } from '../access/Guarded';
import { useAppState } from '../context';
import { useWords } from '../words';
import { RunProgress } from './RunProgress';
import { SpeedMenu } from './SpeedMenu';
import { StepSlider } from './StepSlider';
import css from './Timeline.module.css';
import { Transport } from './Transport';
import { useAwaited } from './awaited';
import { useLastStep } from './rows';

/** The race in time: to go through it, to play it, and how fast. */
export function Timeline() {
  const t = useWords();
  const awaited = useAwaited();
  return (
    <Guarded control="timeline">
      <section className={css.timeline} aria-label={t.timeline.label}>
        <Transport />
        <StepSlider />
        {awaited ? <RunProgress /> : <StepCount />}
        <SpeedMenu />
      </section>
    </Guarded>
  );
}

/** Where the playhead stands; the slider tells the ear. */
function StepCount() {
  const last = useLastStep();
  const step = useAppState(({ playback }) => Math.min(Math.floor(playback.step), last));
  const total = count(last);
  return (
    <p className={css.count} aria-hidden="true">
      <strong className={css.step} style={{ minWidth: `${total.length}ch` }}>
        {count(step)}
      </strong>
      {last > 0 && <span> / {total}</span>}
    </p>
  );
}
