import { useId, useState, type FocusEvent, type KeyboardEvent } from 'react';
import { exact, readNumber } from '../../words/number';
import css from './NumberField.module.css';

interface NumberFieldProps {
  readonly label: string;
  readonly value: number;
  /** Why a number is not taken, in one line; null where it is. Undefined is text that is no number. */
  readonly refuse: (value: number | undefined) => string | null;
  readonly onCommit: (value: number) => void;
}

interface Draft {
  readonly text: string;
  readonly refusal: string | null;
}

/** Selects the number that the focus came to, for the next one to be typed over it. */
function selectWhole({ currentTarget: field }: FocusEvent<HTMLInputElement>): void {
  const shown = field.value;
  field.select();
  // The press that brought the focus puts the caret after this, and would undo the selection.
  requestAnimationFrame(() => {
    // To select would bring back a focus that has gone on.
    if (document.activeElement === field && field.value === shown) field.select();
  });
}

/**
 * A number to type: any text while typing, taken on Enter and on leaving. What is refused stays to be mended, with a
 * line that says why; Escape, or a change of the number elsewhere, gives it up.
 */
export function NumberField({ label, value, refuse, onCommit }: NumberFieldProps) {
  const id = useId();
  const [draft, setDraft] = useState<Draft | null>(null);
  const [known, setKnown] = useState(value);
  if (!Object.is(known, value)) {
    setKnown(value);
    setDraft(null);
  }

  const take = (): void => {
    if (!draft) return;
    const read = readNumber(draft.text);
    const refusal = refuse(read);
    if (refusal !== null || read === undefined) return setDraft({ ...draft, refusal });
    setDraft(null);
    if (!Object.is(read, value)) onCommit(read);
  };
  const press = (event: KeyboardEvent<HTMLInputElement>): void => {
    if (event.key === 'Enter' && !event.nativeEvent.isComposing) take();
    if (event.key === 'Escape') setDraft(null);
  };

  const refusal = draft?.refusal ?? null;
  return (
    <>
      <input
        className={css.field}
        type="text"
        inputMode="decimal"
        autoComplete="off"
        spellCheck={false}
        aria-label={label}
        aria-invalid={refusal !== null}
        aria-describedby={refusal === null ? undefined : id}
        value={draft?.text ?? exact(value)}
        onFocus={selectWhole}
        onBlur={take}
        onChange={({ currentTarget }) => setDraft({ text: currentTarget.value, refusal: null })}
        onKeyDown={press}
      />
      {refusal !== null && (
        <p className={css.refusal} id={id} role="alert">
          {refusal}
        </p>
      )}
    </>
  );
}
