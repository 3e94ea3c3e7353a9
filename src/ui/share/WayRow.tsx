import { useState } from 'react';
import { MOST_STEPS } from '../../run/budget';
import { count } from '../../words/number';
import { shareWords } from '../../words/share';
import { useAppState } from '../context';
import { NumberField } from '../controls/NumberField';
import { Segments } from '../controls/Segments';
import { useLanguage, useWords } from '../words';
import { Row } from './Row';
import css from './ShareSheet.module.css';
import type { SharingProps } from './sharing';

/** Whether the race opens resting at a step, or plays. */
export function WayRow({ sharing, onChange }: SharingProps) {
  const t = shareWords[useLanguage()];
  const { slider } = useWords();
  const here = useAppState(({ playback }) => Math.floor(playback.step));
  const [step, setStep] = useState(sharing.step ?? here);
  const { step: _, playing: _playing, ...rest } = sharing;
  const restAt = (at: number): void => {
    setStep(at);
    onChange({ ...rest, step: at });
  };
  const refuse = (read: number | undefined): string | null => {
    if (read === undefined) return slider.notANumber(count(step));
    if (!Number.isInteger(read)) return slider.notWhole(count(step));
    return read < 0 || read > MOST_STEPS ? slider.outside('0', count(MOST_STEPS), count(step)) : null;
  };
  const way = sharing.step === undefined ? 'playing' : 'step';
  return (
    <Row label={t.opens}>
      <Segments
        label={t.opens}
        value={way}
        options={(['step', 'playing'] as const).map((value) => ({ value, name: t.ways[value] }))}
        onChange={(chosen) => (chosen === 'step' ? restAt(step) : onChange({ ...rest, playing: true }))}
      />
      {way === 'step' && (
        <span className={css.step}>
          <NumberField label={t.step} value={step} refuse={refuse} onCommit={restAt} />
        </span>
      )}
    </Row>
  );
}
