import { icons } from '../icons/icons';
import css from './Choice.module.css';

interface ChoiceProps<T extends string> {
  readonly label: string;
  readonly value: T;
  readonly options: readonly { readonly value: T; readonly name: string }[];
  readonly onChange: (value: T) => void;
  /** How it stands in its surroundings: like a value, or smaller and paler. */
  readonly tone?: 'value' | 'quiet';
}

/** One of a few, as a native select. */
export function Choice<T extends string>({
  label,
  value,
  options,
  onChange,
  tone = 'value',
}: ChoiceProps<T>) {
  return (
    <span className={`${css.choice} ${css[tone]}`}>
      <select
        className={css.select}
        aria-label={label}
        value={value}
        onChange={({ currentTarget }) => onChange(options[currentTarget.selectedIndex]!.value)}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.name}
          </option>
        ))}
      </select>
      {icons.down}
    </span>
  );
}
