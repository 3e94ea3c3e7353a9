import { useId, useLayoutEffect, useRef, useState, type KeyboardEvent } from 'react';
import { brief, exact, readNumber } from '../../words/number';
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

/** Selects the number that the focus came to, once all its digits stand there, for the next one to be typed over it. */
function selectWhole(field: HTMLInputElement, number: string): void {
  field.select();
  // The press that brought the focus puts the caret after this, and would undo the selection.
  requestAnimationFrame(() => {
    // To select would bring back a focus that has gone on.
    if (document.activeElement === field && field.value === number) field.select();
  });
}

/**
 * A number to type: any text while typing, taken on Enter and on leaving. What is refused stays to be mended, with a
 * line that says why; Escape, or a change of the number elsewhere, gives it up. Where its digits do not fit they are
 * fewer, until the focus comes.
 */
export function NumberField({ label, value, refuse, onCommit }: NumberFieldProps) {
  const id = useId();
  const [draft, setDraft] = useState<Draft | null>(null);
  const [known, setKnown] = useState(value);
  const field = useRef<HTMLInputElement>(null);
  const [isFocused, setFocused] = useState(false);
  const [tooLong, setTooLong] = useState<number | null>(null);
  if (!Object.is(known, value)) {
    setKnown(value);
    setDraft(null);
  }

  useLayoutEffect(() => {
    const { scrollWidth, clientWidth } = field.current!;
    if (!isFocused && scrollWidth > clientWidth) setTooLong(value);
  }, [value, isFocused]);

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
  const isShort = !isFocused && Object.is(tooLong, value);
  return (
    <>
      <input
        ref={field}
        className={css.field}
        type="text"
        inputMode="decimal"
        autoComplete="off"
        spellCheck={false}
        aria-label={label}
        aria-invalid={refusal !== null}
        aria-describedby={refusal === null ? undefined : id}
        value={draft?.text ?? (isShort ? brief(value) : exact(value))}
        onFocus={({ currentTarget }) => {
          setFocused(true);
          selectWhole(currentTarget, exact(value));
        }}
        onBlur={() => {
          setFocused(false);
          take();
        }}
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
