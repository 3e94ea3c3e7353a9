import type { RefObject } from 'react';
import { shareWords } from '../../words/share';
import button from '../controls/Button.module.css';
import { icons } from '../icons/icons';
import { useLanguage } from '../words';
import { type Selectable, useCopying } from './copying';
import css from './ShareSheet.module.css';

interface CopyButtonProps {
  /** Null while there is nothing to copy yet. */
  readonly text: string | null;
  /** Where the text stands. */
  readonly field: RefObject<Selectable | null>;
  readonly look: 'primary' | 'outlined';
}

/** Copies what stands in a field, and says so. */
export function CopyButton({ text, field, look }: CopyButtonProps) {
  const t = shareWords[useLanguage()];
  const [outcome, copy] = useCopying(text, field);
  return (
    <>
      <button className={button[look]} type="button" disabled={text === null} onClick={() => void copy()}>
        {outcome === 'copied' ? icons.done : icons.copy}
        {outcome === 'copied' ? t.copied : t.copy}
      </button>
      <output className={outcome === 'refused' ? css.refused : 'unseen'}>
        {outcome === 'refused' ? t.selectIt : outcome === 'copied' && t.copied}
      </output>
    </>
  );
}
