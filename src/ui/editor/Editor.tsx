import { use, useRef } from 'react';
import { wholeCatalog } from '../../catalog/known';
import type { Writing } from '../../state/store';
import { editorWords } from '../../words/editor';
import { problemWords } from '../../words/problems';
import { useApp, useAppState } from '../context';
import button from '../controls/Button.module.css';
import { useLanguage } from '../words';
import { type Draft, useDraft } from './draft';
import css from './Editor.module.css';
import type { Complaint } from './field/complaint';
import { Field, type FieldHandle } from './field/Field';
import { Heading } from './Heading';
import { Keys } from './Keys';
import { Reading } from './Reading';
import { useRested } from './rest';

/** What of one's own is being written, in place of the list of racers. The map and the results stay. */
export function Editor() {
  const writing = useAppState((state) => state.writing);
  // A text may lie over any data.
  use(wholeCatalog());
  return writing && <Open key={JSON.stringify(writing.of)} writing={writing} />;
}

function Open({ writing }: { readonly writing: Writing }) {
  const t = editorWords[useLanguage()];
  const { actions } = useApp();
  const draft = useDraft(writing);
  const field = useRef<FieldHandle>(null);
  const { kind } = draft.target;
  const complaint = useComplaint(draft);
  return (
    <section className={css.editor} aria-label={t.edit[kind]}>
      <div className={css.bar}>
        <button className={css.back} type="button" onClick={() => actions.write(null)}>
          {back}
          {t.back[kind]}
        </button>
      </div>
      <header className={css.head}>
        <Heading of={writing.of} />
        <button
          className={button.primary}
          type="button"
          disabled={draft.problem !== undefined}
          onClick={() => actions.write(null)}
        >
          {t.done}
        </button>
      </header>
      <div className={css.scroller}>
        <Field
          key={draft.revision}
          kind={kind}
          label={t.field[kind]}
          text={draft.text}
          complaint={complaint}
          onText={draft.write}
          handle={field}
        />
        <output className="unseen">{complaint?.sentence}</output>
        <Keys kind={kind} onKey={(before, after) => field.current!.insert(before, after)} />
        <Reading of={writing.of} />
      </div>
    </section>
  );
}

/** What is wrong, in words, once the hand rests. */
function useComplaint({ problem }: Draft): Complaint | null {
  const language = useLanguage();
  const rested = useRested(problem);
  if (!rested) return null;
  const { problems, mends } = problemWords[language];
  const { or } = editorWords[language];
  return {
    code: rested.code,
    span: rested.span,
    sentence: problems[rested.code](rested.data),
    mends: rested.mends
      .slice(0, 2)
      .map((mend, i) => ({ label: i === 0 ? mends[mend.code] : or(mends[mend.code]), mend })),
  };
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
