import type { ReactNode } from 'react';
import { useApp, useAppState } from '../context';
import { useWords } from '../words';
import css from './Timeline.module.css';
import { icons } from './icons';
import { useLastStep } from './rows';

/** The buttons that move the playhead. */
export function Transport() {
  const t = useWords();
  const { actions } = useApp();
  const last = useLastStep();
  return (
    <div className={css.transport}>
      <Button name={t.timeline.toStart} where={css.toEnds} onPress={() => actions.seek(0)}>
        {icons.toStart}
      </Button>
      <Button name={t.timeline.back} onPress={() => actions.stepBy(-1)}>
        {icons.back}
      </Button>
      <PlayButton />
      <Button name={t.timeline.forward} onPress={() => actions.stepBy(1)}>
        {icons.forward}
      </Button>
      <Button name={t.timeline.toEnd} where={css.toEnds} onPress={() => actions.seek(last)}>
        {icons.toEnd}
      </Button>
    </div>
  );
}

function PlayButton() {
  const t = useWords();
  const { actions } = useApp();
  const last = useLastStep();
  const playing = useAppState(({ playback }) => playback.playing);
  const ended = useAppState(({ playback }) => last > 0 && playback.step >= last);
  const what = playing ? 'pause' : ended ? 'again' : 'play';
  return (
    <button
      className={css.play}
      type="button"
      disabled={last === 0}
      aria-label={t.timeline[what]}
      title={t.timeline[what]}
      onClick={() => actions.togglePlay()}
    >
      {icons[what]}
    </button>
  );
}

interface ButtonProps {
  readonly name: string;
  readonly where?: string | undefined;
  readonly onPress: () => void;
  readonly children: ReactNode;
}

const Button = ({ name, where = '', onPress, children }: ButtonProps) => (
  <button className={`${css.quiet} ${where}`} type="button" aria-label={name} title={name} onClick={onPress}>
    {children}
  </button>
);
