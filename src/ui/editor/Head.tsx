import type { Subject } from '../../state/store';
import { editorWords } from '../../words/editor';
import { useApp } from '../context';
import button from '../controls/Button.module.css';
import { useLanguage } from '../words';
import type { Draft } from './draft';
import css from './Editor.module.css';
import { Heading } from './Heading';

interface HeadProps {
  readonly of: Subject;
  readonly draft: Draft;
}

/** What is being written, between the two ways out: back with whatever it is, and done with what works. */
export function Head({ of, draft }: HeadProps) {
  const t = editorWords[useLanguage()];
  const { actions } = useApp();
  const { kind } = draft.target;
  const leave = (): void => actions.write(null);
  return (
    <header className={css.head}>
      <button className={css.back} type="button" aria-label={t.back[kind]} onClick={leave}>
        {back}
        <span>{t.back[kind]}</span>
      </button>
      <Heading of={of} />
      <button className={button.primary} type="button" disabled={draft.problem !== undefined} onClick={leave}>
        {t.done}
      </button>
    </header>
  );
}

const back = (
  <svg
    viewBox="0 0 16 16"
    width="16"
    height="16"
    fill="none"
    stroke="currentColor"
    strokeWidth="1.6"
    strokeLinecap="round"
    strokeLinejoin="round"
    aria-hidden="true"
    focusable="false"
  >
    <path d="M10 3 5 8l5 5" />
  </svg>
);
