import { useRef, useState } from 'react';
import { MOST_NAME_LENGTH } from '../../experiment/limits';
import type { Kept } from '../../state/wires/library';
import { libraryWords } from '../../words/library';
import button from '../controls/Button.module.css';
import { icons } from '../icons/icons';
import { useLanguage } from '../words';
import css from './LibrarySheet.module.css';
import { useLibrary } from './library';

interface LibraryEntryProps {
  readonly kept: Kept;
  readonly onUse: () => void;
  readonly onRemove: () => void;
}

/** The lines of a text that compute something, as many as fit beside its name. */
const previewOf = ({ kind, text }: Kept): string =>
  text
    .split('\n')
    .slice(kind === 'data' ? 1 : 0)
    .filter((line) => line.trim() !== '' && !line.trimStart().startsWith('#'))
    .slice(0, 4)
    .join('; ');

/** One thing that is kept: a press uses it. */
export function LibraryEntry({ kept, onUse, onRemove }: LibraryEntryProps) {
  const t = libraryWords[useLanguage()];
  const [renaming, setRenaming] = useState(false);
  const { name } = kept;
  return (
    <li className={css.entry}>
      {renaming ? (
        <NameField kept={kept} onDone={() => setRenaming(false)} />
      ) : (
        <button className={css.use} type="button" onClick={onUse}>
          <strong>{name}</strong>
          <span>{previewOf(kept)}</span>
        </button>
      )}
      <button
        className={button.icon}
        type="button"
        aria-label={t.rename(name)}
        title={t.rename(name)}
        onClick={() => setRenaming(true)}
      >
        {pencil}
      </button>
      <button
        className={button.icon}
        type="button"
        aria-label={t.remove(name)}
        title={t.remove(name)}
        onClick={onRemove}
      >
        {icons.close}
      </button>
    </li>
  );
}

/** Enter and leaving take the name, Esc does not. */
function NameField({ kept, onDone }: { readonly kept: Kept; readonly onDone: () => void }) {
  const t = libraryWords[useLanguage()];
  const { rename } = useLibrary();
  const gone = useRef(false);
  const [typed, setTyped] = useState(kept.name);
  const take = (): void => {
    if (!gone.current) rename(kept, typed);
    gone.current = true;
    onDone();
  };
  return (
    <input
      className={css.name}
      // What was asked for is to type here.
      // oxlint-disable-next-line jsx-a11y/no-autofocus
      autoFocus
      aria-label={t.newName}
      maxLength={MOST_NAME_LENGTH}
      value={typed}
      onChange={({ currentTarget }) => setTyped(currentTarget.value)}
      onBlur={take}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && !event.nativeEvent.isComposing) take();
        if (event.key !== 'Escape') return;
        // Else the whole sheet would close.
        event.preventDefault();
        gone.current = true;
        onDone();
      }}
    />
  );
}

const pencil = (
  <svg
    viewBox="0 0 20 20"
    width="20"
    height="20"
    fill="none"
    stroke="currentColor"
    strokeWidth="1.6"
    strokeLinejoin="round"
    aria-hidden="true"
    focusable="false"
  >
    <path d="m4 16 .8-3.600L13.600 3.600l2.800 2.800L7.600 15.200 4 16Z" />
  </svg>
);
