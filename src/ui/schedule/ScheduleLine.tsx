import { lazy, Suspense } from 'react';
import type { ResolvedRacer } from '../../experiment/resolve';
import { Popover } from '../controls/Popover';
import { icons } from '../icons/icons';
import { racerName } from '../naming';
import { useLanguage, useWords } from '../words';
import css from './Schedule.module.css';

// A constant rate needs neither.
const ScheduleCurve = lazy(async () => ({ default: (await import('./ScheduleCurve')).ScheduleCurve }));
const ScheduleSettings = lazy(async () => ({
  default: (await import('./ScheduleSettings')).ScheduleSettings,
}));

interface ScheduleLineProps {
  readonly resolved: ResolvedRacer;
  readonly index: number;
}

/** How a racer's learning rate changes with the steps, in a line; a press opens what sets it. */
export function ScheduleLine({ resolved, index }: ScheduleLineProps) {
  const t = useWords();
  const language = useLanguage();
  const { racer, rule, form, schedule } = resolved;
  if (form?.method && !form.method.takesSchedules)
    return <span className={css.own}>{t.schedule.ownSteps}</span>;
  if (!rule.parameters.some(({ name }) => name === 'eta')) return null;
  const name = schedule
    ? t.schedule.chain(schedule.map(({ definition }) => definition.name[language]))
    : t.schedule.constant;
  const line = (
    <>
      {schedule && (
        <Suspense fallback={<span className={css.small} />}>
          <ScheduleCurve index={index} size="small" />
        </Suspense>
      )}
      <span>{name}</span>
      {icons.down}
    </>
  );
  return (
    <Popover
      name={t.schedule.of(racerName(racer, language), name)}
      button={line}
      buttonClass={`${css.line} ${schedule ? css.chosen : ''}`}
      width={352}
    >
      {(close) => <ScheduleSettings index={index} onDone={close} />}
    </Popover>
  );
}
