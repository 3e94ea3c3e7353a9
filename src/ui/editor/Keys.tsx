import type { Target } from './target';
import { editorWords } from '../../words/editor';
import { useLanguage } from '../words';
import css from './Editor.module.css';

/** A sign that keyboards hide, what it types before the caret and what after it. */
type Key = readonly [sign: string, before: string, after?: string];

const KEYS: Readonly<Record<Target['kind'], readonly Key[]>> = {
  rule: [
    ['η', 'η'],
    ['β', 'β'],
    ['ε', 'ε'],
    ['√', '√(', ')'],
    ['²', '²'],
    ['·', ' · '],
    ['∇', '∇f(', ')'],
    ['←', ' ← '],
  ],
  surface: [
    ['x', 'x'],
    ['y', 'y'],
    ['√', '√(', ')'],
    ['²', '²'],
    ['·', ' · '],
    ['π', 'π'],
    ['( )', '(', ')'],
    ['=', ' = '],
  ],
};

interface KeysProps {
  readonly kind: Target['kind'];
  readonly onKey: (before: string, after: string) => void;
}

/** The signs of the notation under the text, for keyboards that lack them. */
export function Keys({ kind, onKey }: KeysProps) {
  const t = editorWords[useLanguage()];
  return (
    <fieldset className={css.keys} aria-label={t.keys}>
      {KEYS[kind].map(([sign, before, after = '']) => (
        <button
          key={sign}
          className={css.key}
          type="button"
          // The keyboard of a phone stays where it is.
          onPointerDown={(event) => event.preventDefault()}
          onClick={() => onKey(before, after)}
        >
          {sign}
        </button>
      ))}
    </fieldset>
  );
}
