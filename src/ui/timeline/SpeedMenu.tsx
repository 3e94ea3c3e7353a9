import { SPEEDS } from '../../state/actions';
import { useApp, useAppState } from '../context';
import { Popover } from '../controls/Popover';
import popover from '../controls/Popover.module.css';
import { icons } from '../icons/icons';
import { Questions } from '../predict/Questions';
import { useWords } from '../words';
import css from './Timeline.module.css';

/** How fast the race plays, and whether it begins anew at its end. */
export function SpeedMenu() {
  const t = useWords();
  const { actions } = useApp();
  const speed = useAppState(({ playback }) => playback.speed);
  const loop = useAppState(({ playback }) => playback.loop);
  return (
    <Popover
      name={t.timeline.speedIs(speed)}
      button={`${speed}×`}
      buttonClass={css.speed}
      width={216}
      side="end"
    >
      {(close) => (
        <>
          {SPEEDS.map((value) => (
            <button
              key={value}
              className={popover.choice}
              type="button"
              aria-current={value === speed}
              onClick={() => {
                actions.setSpeed(value);
                close();
              }}
            >
              <strong>{value}×</strong>
            </button>
          ))}
          <hr className={css.rule} />
          <button
            className={popover.choice}
            type="button"
            aria-pressed={loop}
            onClick={() => actions.toggleLoop()}
          >
            {t.timeline.loop}
            {loop && icons.done}
          </button>
          <hr className={css.rule} />
          <Questions onAsked={close} />
        </>
      )}
    </Popover>
  );
}
