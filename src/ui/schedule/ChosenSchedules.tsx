import { useRef } from 'react';
import { withoutSchedule, withSchedule } from '../../experiment/edits';
import type { ScheduleUse } from '../../experiment/experiment';
import { MOST_SCHEDULES } from '../../experiment/limits';
import { type ResolvedSchedule, resolveRacer } from '../../experiment/resolve';
import { experimentOf } from '../../state/store';
import { chainWords } from '../../words/schedule';
import { useApp, useAppState } from '../context';
import button from '../controls/Button.module.css';
import { useLanguage, useWords } from '../words';
import { useArriving } from './arriving';
import { partedAt, WARMUP } from './chain';
import css from './Schedule.module.css';
import { ScheduleCurve } from './ScheduleCurve';
import { SchedulePart } from './SchedulePart';

interface ChosenSchedulesProps {
  readonly index: number;
  /** The place of what has just been chosen: the focus goes there. */
  readonly arriving: number | undefined;
  /** Another is wanted at a place; behind the last, one more. */
  readonly onAsk: (place: number) => void;
  readonly onFix: () => void;
}

/** The schedules of a racer that has some, and what becomes of them. */
export function ChosenSchedules({ index, arriving, onAsk, onFix }: ChosenSchedulesProps) {
  const t = useWords();
  const more = chainWords[useLanguage()];
  const { actions } = useApp();
  const racer = useAppState((state) => experimentOf(state).racers[index]!);
  const content = useRef<HTMLDivElement>(null);
  const resolved = resolveRacer(racer);
  const chain = racer.schedule!;
  const [warmup, main] = partedAt(chain);
  const isChain = chain.length - main > 1;
  const isFull = chain.length === MOST_SCHEDULES;
  useArriving(content, isChain && arriving !== undefined ? `[data-part="${arriving}"] input` : 'input');

  const drop = (part: number): void => {
    // The button that was pressed goes with its schedule.
    content.current!.querySelector('input')?.focus();
    actions.edit((experiment) => withoutSchedule(experiment, index, part));
  };
  return (
    <div ref={content} className={css.settings}>
      <ScheduleCurve index={index} size="large" />
      {chain[main]!.id !== WARMUP.id && (
        <Warmup index={index} chain={chain} state={warmup.length > 0 ? 'on' : isFull ? 'full' : 'off'} />
      )}
      {(resolved.ok ? resolved.value.schedule! : []).map((schedule, part) => (
        <SchedulePart
          key={`${part} ${schedule.definition.id}`}
          schedule={schedule}
          index={index}
          part={part}
          look={part < main ? 'short' : 'whole'}
        >
          {isChain && (
            <PartButtons schedule={schedule} onChange={() => onAsk(part)} onDrop={() => drop(part)} />
          )}
        </SchedulePart>
      ))}
      <p className={css.feet}>
        <button
          className={button.outlined}
          type="button"
          disabled={isFull}
          onClick={() => onAsk(chain.length)}
        >
          {more.next}
        </button>
        {!isChain && (
          <button className={button.quiet} type="button" onClick={() => onAsk(main)}>
            {t.schedule.another}
          </button>
        )}
        <button className={button.quiet} type="button" onClick={onFix}>
          {t.schedule.remove}
        </button>
      </p>
    </div>
  );
}

interface WarmupProps {
  readonly index: number;
  readonly chain: readonly ScheduleUse[];
  /** `full`: there is no room for one. */
  readonly state: 'on' | 'off' | 'full';
}

function Warmup({ index, chain, state }: WarmupProps) {
  const t = useWords();
  const { actions } = useApp();
  const isOn = state === 'on';
  const change = (): void =>
    actions.edit((experiment) => withSchedule(experiment, index, isOn ? chain.slice(1) : [WARMUP, ...chain]));
  return (
    <label className={css.warmup}>
      <input type="checkbox" checked={isOn} disabled={state === 'full'} onChange={change} />
      {t.schedule.warmup}
    </label>
  );
}

interface PartButtonsProps {
  readonly schedule: ResolvedSchedule;
  readonly onChange: () => void;
  readonly onDrop: () => void;
}

/** What becomes of one schedule of several. */
function PartButtons({ schedule: { definition }, onChange, onDrop }: PartButtonsProps) {
  const language = useLanguage();
  const more = chainWords[language];
  const name = definition.name[language];
  return (
    <span className={css.tools}>
      <button className={button.quiet} type="button" aria-label={more.changeOf(name)} onClick={onChange}>
        {more.change}
      </button>
      <button className={button.quiet} type="button" aria-label={more.dropOf(name)} onClick={onDrop}>
        {more.drop}
      </button>
    </span>
  );
}
