import { lazy, Suspense, useRef, type CSSProperties, type KeyboardEvent } from 'react';
import { useApp, useAppState } from '../context';
import { useWords } from '../words';
import { experimentOf } from '../../state/store';
import { Stakes } from './Stakes';
import css from './StepSlider.module.css';
import { useLastStep } from './rows';

const Passes = lazy(async () => ({ default: (await import('./Passes')).Passes }));

/** How far an arrow key goes with Shift. */
const LEAP = 10;
const LEAPS: Readonly<Record<string, number>> = {
  ArrowLeft: -LEAP,
  ArrowDown: -LEAP,
  ArrowRight: LEAP,
  ArrowUp: LEAP,
};

/** The playhead as a slider over all steps; above it, the steps at which racers settled. */
export function StepSlider() {
  const t = useWords();
  const { actions } = useApp();
  const track = useRef<HTMLDivElement>(null);
  const last = useLastStep();
  const step = useAppState(({ playback }) => Math.min(Math.floor(playback.step), last));
  const isBatched = useAppState((state) => experimentOf(state).batch !== undefined);
  const leap = (event: KeyboardEvent): void => {
    const steps = event.shiftKey ? LEAPS[event.key] : undefined;
    if (steps === undefined) return;
    event.preventDefault();
    actions.stepBy(steps);
  };
  return (
    <div className={css.track} ref={track}>
      <Stakes track={track} />
      {isBatched && (
        <Suspense>
          <Passes track={track} />
        </Suspense>
      )}
      <input
        className={css.slider}
        type="range"
        min={0}
        max={Math.max(1, last)}
        value={step}
        style={{ '--played': last > 0 ? step / last : 0 } as CSSProperties}
        disabled={last === 0}
        aria-label={t.timeline.step}
        aria-valuetext={t.timeline.stepOf(step, last)}
        onKeyDown={leap}
        onChange={({ currentTarget }) => actions.seek(currentTarget.valueAsNumber)}
      />
    </div>
  );
}
