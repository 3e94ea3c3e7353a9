import type { ReactNode } from 'react';
import { exact } from '../../words/number';
import { NumberField } from '../controls/NumberField';
import { useWords } from '../words';
import css from './Settings.module.css';

interface BoundedFieldProps {
  readonly label: string;
  readonly value: number;
  /** The least and the most that it may be; absent where any number will do. */
  readonly low?: number;
  readonly high?: number;
  readonly whole?: true;
  readonly onCommit: (value: number) => void;
}

/** A number among the settings that are rarely changed. */
export const RareField = (props: BoundedFieldProps) => (
  <RareRow label={props.label}>
    <BoundedField {...props} />
  </RareRow>
);

interface RareRowProps {
  readonly label: string;
  readonly kind?: 'one' | 'pair';
  readonly children: ReactNode;
}

/** One of the settings that are rarely changed: its name, and what it is set with. */
export const RareRow = ({ label, kind = 'one', children }: RareRowProps) => (
  <div className={`${css.rareField} ${kind === 'pair' ? css.rarePair : ''}`}>
    <span>{label}</span>
    {children}
  </div>
);

/** A number that may have limits. */
export function BoundedField({ label, value, low, high, whole, onCommit }: BoundedFieldProps) {
  const t = useWords();
  const refuse = (read: number | undefined): string | null => {
    if (read === undefined) return t.slider.notANumber(exact(value));
    if (whole && !Number.isInteger(read)) return t.slider.notWhole(exact(value));
    if (low !== undefined && high !== undefined && (read < low || read > high))
      return t.slider.outside(exact(low), exact(high), exact(value));
    if (high !== undefined && read > high) return t.slider.atMost(exact(high), exact(value));
    return low !== undefined && read < low ? t.slider.atLeast(exact(low), exact(value)) : null;
  };
  return <NumberField label={label} value={value} refuse={refuse} onCommit={onCommit} />;
}
