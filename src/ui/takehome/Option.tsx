import { Segments } from '../controls/Segments';
import css from './TakeHome.module.css';

interface OptionProps<T extends string> {
  readonly label: string;
  readonly value: T;
  readonly options: readonly { readonly value: T; readonly name: string }[];
  readonly onChange: (value: T) => void;
}

/** A line of the sheet: what is chosen, and its choices. */
export const Option = <T extends string>({ label, ...choice }: OptionProps<T>) => (
  <div className={css.option}>
    <span>{label}</span>
    <Segments label={label} {...choice} />
  </div>
);
