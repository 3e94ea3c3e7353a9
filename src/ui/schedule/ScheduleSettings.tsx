import { useRef, useState } from 'react';
import { withSchedule, withScheduleParameter } from '../../experiment/edits';
import type { ScheduleUse } from '../../experiment/experiment';
import { resolveRacer } from '../../experiment/resolve';
import type { Schedule } from '../../catalog/definition';
import { experimentOf } from '../../state/store';
import { useApp, useAppState } from '../context';
import button from '../controls/Button.module.css';
import { useWords } from '../words';
import { useArriving } from './arriving';
import { stepsOf } from './curve';
import css from './Schedule.module.css';
import { ScheduleCurve } from './ScheduleCurve';
import { ScheduleList } from './ScheduleList';
import { SchedulePart } from './SchedulePart';

const WARMUP: ScheduleUse = { id: 'warmup', parameters: {} };

/** The warm-up with which a chain begins, and what follows it. */
function partedAt(chain: readonly ScheduleUse[]): readonly [warmup: readonly ScheduleUse[], main: number] {
  const main = chain.length > 1 && chain[0]!.id === WARMUP.id ? 1 : 0;
  return [chain.slice(0, main), main];
}

interface ScheduleSettingsProps {
  readonly index: number;
  readonly onDone: () => void;
}

/** A racer's schedules: which, how they are set, and what they make of the learning rate. */
export function ScheduleSettings({ index, onDone }: ScheduleSettingsProps) {
  const { actions, traces } = useApp();
  const [choosing, setChoosing] = useState(false);
  const chain = useAppState((state) => experimentOf(state).racers[index]?.schedule) ?? [];
  const [warmup, main] = partedAt(chain);

  const choose = ({ id, spans }: Schedule): void => {
    setChoosing(false);
    const kept = id === WARMUP.id ? [] : warmup;
    const trace = traces.current.list.find((one) => one.racer === index);
    actions.edit((experiment) => {
      const chosen = withSchedule(experiment, index, [...kept, { id, parameters: {} }]);
      const steps = stepsOf(experiment, trace?.trajectory);
      return spans === undefined ? chosen : withScheduleParameter(chosen, index, kept.length, spans, steps);
    });
  };
  if (choosing || chain.length === 0)
    return (
      <ScheduleList
        current={chain[main]?.id}
        onChoose={choose}
        onBack={chain.length === 0 ? undefined : () => setChoosing(false)}
      />
    );
  return (
    <Chosen
      index={index}
      onOther={() => setChoosing(true)}
      onRemove={() => {
        onDone();
        actions.edit((experiment) => withSchedule(experiment, index, []));
      }}
    />
  );
}

interface ChosenProps {
  readonly index: number;
  readonly onOther: () => void;
  readonly onRemove: () => void;
}

function Chosen({ index, onOther, onRemove }: ChosenProps) {
  const t = useWords();
  const { actions } = useApp();
  const racer = useAppState((state) => experimentOf(state).racers[index]!);
  const content = useRef<HTMLDivElement>(null);
  useArriving(content, 'input');
  const resolved = resolveRacer(racer);
  const chain = racer.schedule!;
  const [warmup, main] = partedAt(chain);
  const warm = (): void =>
    actions.edit((experiment) =>
      withSchedule(experiment, index, warmup.length > 0 ? chain.slice(main) : [WARMUP, ...chain]),
    );
  return (
    <div ref={content} className={css.settings}>
      <ScheduleCurve index={index} size="large" />
      {chain[main]!.id !== WARMUP.id && (
        <label className={css.warmup}>
          <input type="checkbox" checked={warmup.length > 0} onChange={warm} />
          {t.schedule.warmup}
        </label>
      )}
      {(resolved.ok ? resolved.value.schedule! : []).map((schedule, part) => (
        <SchedulePart
          key={`${part} ${schedule.definition.id}`}
          schedule={schedule}
          index={index}
          part={part}
          look={part < main ? 'short' : 'whole'}
        />
      ))}
      <p className={css.feet}>
        <button className={button.outlined} type="button" onClick={onOther}>
          {t.schedule.another}
        </button>
        <button className={button.quiet} type="button" onClick={onRemove}>
          {t.schedule.remove}
        </button>
      </p>
    </div>
  );
}
