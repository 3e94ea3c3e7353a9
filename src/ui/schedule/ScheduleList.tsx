import { use, useRef } from 'react';
import type { Schedule } from '../../catalog/definition';
import { wholeCatalog } from '../../catalog/known';
import button from '../controls/Button.module.css';
import popover from '../controls/Popover.module.css';
import { Offer } from '../picker/Offer';
import { useWords } from '../words';
import { useArriving } from './arriving';
import css from './Schedule.module.css';

interface ScheduleListProps {
  /** What becomes of the one that is chosen. */
  readonly lead: string;
  readonly current: string | undefined;
  readonly onChoose: (schedule: Schedule) => void;
  /** Absent where there is nothing to go back to. */
  readonly onBack: (() => void) | undefined;
}

/** All schedules. */
export function ScheduleList({ lead, current, onChoose, onBack }: ScheduleListProps) {
  const t = useWords();
  const { schedules } = use(wholeCatalog());
  const list = useRef<HTMLUListElement>(null);
  useArriving(list, current === undefined ? 'button' : 'button[aria-current="true"]');
  return (
    <>
      <p className={popover.lead}>{lead}</p>
      <ul ref={list}>
        {schedules.map((schedule) => (
          <Offer
            key={schedule.id}
            entry={schedule}
            isCurrent={schedule.id === current}
            onChoose={() => onChoose(schedule)}
          />
        ))}
      </ul>
      {onBack && (
        <p className={css.feet}>
          <button className={button.quiet} type="button" onClick={onBack}>
            {t.schedule.back}
          </button>
        </p>
      )}
    </>
  );
}
