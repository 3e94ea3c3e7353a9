import { NumberField } from '../controls/NumberField';
import { useWords } from '../words';
import { exact } from '../../words/number';
import css from './Settings.module.css';

interface RareFieldProps {
  readonly label: string;
  readonly value: number;
  /** The least and the most that it may be; absent where any number will do. */
  readonly low?: number;
  readonly high?: number;
  readonly whole?: true;
  readonly onCommit: (value: number) => void;
}

/** A named number among the settings that are rarely changed. */
export function RareField({ label, value, low, high, whole, onCommit }: RareFieldProps) {
  const t = useWords();
  const refuse = (read: number | undefined): string | null => {
    if (read === undefined) return t.slider.notANumber(exact(value));
    if (whole && !Number.isInteger(read)) return t.slider.notWhole(exact(value));
    if (low !== undefined && high !== undefined && (read < low || read > high))
      return t.slider.outside(exact(low), exact(high), exact(value));
    if (high !== undefined && read > high) return t.slider.atMost(exact(high), exact(value));
    return low !== undefined && read < low ? t.slider.atLeast(exact(low), exact(value)) : null;
  };
  return (
    <div className={css.rareField}>
      <span>{label}</span>
      <NumberField label={label} value={value} refuse={refuse} onCommit={onCommit} />
    </div>
  );
}
