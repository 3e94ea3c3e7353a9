import { useState } from 'react';
import type { Schedule } from '../../catalog/definition';
import { withSchedule, withScheduleAt } from '../../experiment/edits';
import { experimentOf } from '../../state/store';
import { chainWords } from '../../words/schedule';
import { useApp, useAppState } from '../context';
import { useLanguage, useWords } from '../words';
import { partedAt, WARMUP } from './chain';
import { ChosenSchedules } from './ChosenSchedules';
import { stepsOf } from './curve';
import { ScheduleList } from './ScheduleList';

interface ScheduleSettingsProps {
  readonly index: number;
  readonly onDone: () => void;
}

/** A racer's schedules: which, how they are set, and what they make of the learning rate. */
export function ScheduleSettings({ index, onDone }: ScheduleSettingsProps) {
  const t = useWords();
  const more = chainWords[useLanguage()];
  const { actions, traces } = useApp();
  const chain = useAppState((state) => experimentOf(state).racers[index]?.schedule) ?? [];
  const [, main] = partedAt(chain);
  const [asked, setAsked] = useState<number>();
  const [arriving, setArriving] = useState<number>();
  const place = chain.length === 0 ? 0 : asked;

  const choose = (schedule: Schedule): void => {
    const trace = traces.current.list.find((one) => one.racer === index);
    // A warm-up in the place of all that it came before stands alone.
    const isAlone = schedule.id === WARMUP.id && chain.length === main + 1 && place === main;
    actions.edit((experiment) =>
      isAlone
        ? withSchedule(experiment, index, [WARMUP])
        : withScheduleAt(experiment, index, place!, schedule, stepsOf(experiment, trace?.trajectory)),
    );
    setArriving(isAlone ? 0 : place);
    setAsked(undefined);
  };
  const fix = (): void => {
    onDone();
    actions.edit((experiment) => withSchedule(experiment, index, []));
  };
  if (place === undefined)
    return <ChosenSchedules index={index} arriving={arriving} onAsk={setAsked} onFix={fix} />;
  return (
    <ScheduleList
      lead={chain.length > 0 && place === chain.length ? more.lead : t.schedule.lead}
      current={chain[place]?.id}
      onChoose={choose}
      onBack={chain.length === 0 ? undefined : () => setAsked(undefined)}
    />
  );
}
