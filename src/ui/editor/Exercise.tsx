import { useState } from 'react';
import { blankIn } from '../../experiment/exercise';
import type { Experiment } from '../../experiment/experiment';
import { type Mark, marking } from '../../experiment/marking';
import { experimentOf } from '../../state/store';
import { editorWords } from '../../words/editor';
import { measure } from '../../words/number';
import type { Phrase } from '../../words';
import { useApp, useAppState } from '../context';
import button from '../controls/Button.module.css';
import { PhraseText } from '../sentence/PhraseText';
import { useLanguage } from '../words';
import type { Draft } from './draft';
import css from './Editor.module.css';
import { placeOf } from './place';

interface ExerciseProps {
  readonly slot: number;
  readonly draft: Draft;
}

/** What was found, and of which experiment. */
interface Marked {
  readonly of: Experiment;
  readonly mark: Mark | 'checking';
}

/** Says what is to be written, and on demand whether it takes the path that is sought. */
export function Exercise({ slot, draft }: ExerciseProps) {
  const t = editorWords[useLanguage()].exercise;
  const { store } = useApp();
  const experiment = useAppState(experimentOf);
  const [marked, setMarked] = useState<Marked | null>(null);
  const missing = blankIn(draft.text);
  const mark = marked?.of === experiment && !draft.problem ? marked.mark : undefined;
  const check = async (): Promise<void> => {
    const of = experimentOf(store.getState());
    setMarked({ of, mark: 'checking' });
    const result = await markOf(of, placeOf(of, slot));
    setMarked(result ? { of, mark: result } : null);
  };
  return (
    <section className={css.exercise} aria-label={t.title}>
      <p>
        {missing !== undefined && <strong>{t.missing(missing)}</strong>} {t.task}
      </p>
      <div className={css.check}>
        <button
          className={button.outlined}
          type="button"
          disabled={draft.problem !== undefined || mark === 'checking'}
          onClick={() => void check()}
        >
          {t.check}
        </button>
        <output>
          {mark === 'checking' ? t.checking : mark && <PhraseText phrase={phraseOf(mark, t)} />}
        </output>
      </div>
    </section>
  );
}

function phraseOf(mark: Mark, t: (typeof editorWords)['en']['exercise']): Phrase {
  if (mark.kind === 'same') return t.same(mark.steps);
  return Number.isFinite(mark.distance) ? t.apart(mark.step, measure(mark.distance)) : t.ends(mark.step);
}

/** Compares stint by stint, so that a long race does not hold the page. */
async function markOf(experiment: Experiment, place: number): Promise<Mark | undefined> {
  const work = marking(experiment, place);
  for (;;) {
    const { done, value } = work.next();
    if (done) return value.ok ? value.value : undefined;
    await new Promise((resume) => {
      setTimeout(resume);
    });
  }
}
