import { useEffect, useRef, useState } from 'react';
import { renameRacer } from '../../experiment/edits';
import { MOST_NAME_LENGTH } from '../../experiment/limits';
import { useApp } from '../context';
import { useWords } from '../words';
import css from './RacerRow.module.css';

interface RenameProps {
  readonly index: number;
  readonly name: string;
  readonly onDone: () => void;
}

/** The name of a row as a field: Enter and leaving take it, Esc does not, blanks give the optimizer's name back. */
export function Rename({ index, name, onDone }: RenameProps) {
  const t = useWords();
  const { actions } = useApp();
  const field = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState(name);
  useEffect(() => field.current!.select(), []);
  const take = (): void => {
    if (typed !== name) actions.edit((experiment) => renameRacer(experiment, index, typed));
    onDone();
  };
  return (
    <input
      ref={field}
      className={css.rename}
      aria-label={t.racers.newName}
      maxLength={MOST_NAME_LENGTH}
      value={typed}
      onChange={({ currentTarget }) => setTyped(currentTarget.value)}
      onBlur={take}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && !event.nativeEvent.isComposing) take();
        if (event.key === 'Escape') onDone();
      }}
    />
  );
}
