import { use, useEffect, useRef } from 'react';
import { wholeCatalog } from '../../catalog/known';
import { blankIn, isExercise } from '../../experiment/exercise';
import type { Experiment } from '../../experiment/experiment';
import { loadSurvey } from '../../experiment/surveyed';
import { titleOf } from '../../experiment/title';
import type { Problem } from '../../notation/problem';
import { experimentOf, type Subject, type Writing } from '../../state/store';
import { editorWords } from '../../words/editor';
import { problemWords } from '../../words/problems';
import { useAppState } from '../context';
import { useLanguage } from '../words';
import { BlankLine } from './BlankLine';
import { useDraft } from './draft';
import css from './Editor.module.css';
import { Exercise } from './Exercise';
import type { Complaint } from './field/complaint';
import { Field, type FieldHandle } from './field/Field';
import { KeepButton } from '../library/KeepButton';
import { Head } from './Head';
import { Keys } from './Keys';
import { placeOf } from './place';
import { Reading } from './Reading';
import { useRested, useTold } from './rest';

/** What of one's own is being written, in place of the list of racers. The map and the results stay. */
export function Editor() {
  const writing = useAppState((state) => state.writing);
  // A text may lie over any data, and is looked at as far as it asks for.
  use(wholeCatalog());
  use(loadSurvey());
  return writing && <Open key={JSON.stringify(writing.of)} writing={writing} />;
}

function Open({ writing }: { readonly writing: Writing }) {
  const t = editorWords[useLanguage()];
  const draft = useDraft(writing);
  const field = useRef<FieldHandle>(null);
  const { kind } = draft.target;
  const { of } = writing;
  const exercise = useAppState((state) => isSought(experimentOf(state), of));
  const rested = useRested(draft.problem);
  const complaint = useComplaint(draft.text, rested, exercise);
  const version = useTold(draft, rested);
  useEffect(() => {
    // Where there is no keyboard, one would cover half of the page.
    if (matchMedia('(pointer: fine)').matches) field.current!.focus();
  }, []);
  return (
    <section className={css.editor} aria-label={t.edit[kind]}>
      <Head of={of} draft={draft} />
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
        {exercise && of.kind === 'rule' && <Exercise slot={of.slot} draft={draft} />}
        <Keys kind={kind} onKey={(before, after) => field.current!.insert(before, after)} />
        <Reading of={of} version={version} />
        <footer className={css.foot}>
          {!draft.problem && (
            <KeepButton kept={{ kind, name: titleOf(draft.text) ?? t.own[kind], text: draft.text }} />
          )}
          {of.kind === 'rule' && !exercise && !draft.problem && <BlankLine slot={of.slot} />}
        </footer>
      </div>
    </section>
  );
}

function isSought(experiment: Experiment, of: Subject): boolean {
  const racer = of.kind === 'rule' ? experiment.racers[placeOf(experiment, of.slot)] : undefined;
  return racer !== undefined && isExercise(racer.optimizer);
}

/** What is wrong, in words. */
function useComplaint(text: string, problem: Problem | undefined, exercise: boolean): Complaint | null {
  const language = useLanguage();
  if (!problem) return null;
  const { problems, mends } = problemWords[language];
  const { or, exercise: t } = editorWords[language];
  const isHole = exercise && blankIn(text) !== undefined && problem.data['character'] === '?';
  return {
    code: problem.code,
    span: problem.span,
    sentence: isHole ? t.hole : problems[problem.code](problem.data),
    mends: problem.mends
      .slice(0, 2)
      .map((mend, i) => ({ label: i === 0 ? mends[mend.code] : or(mends[mend.code]), mend })),
  };
}
