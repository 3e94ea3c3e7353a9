import { useEffect } from 'react';
import type { Notice } from '../../state/store';
import type { Language } from '../../words';
import { linkWords } from '../../words/links';
import { noticeWords } from '../../words/notices';
import { problemWords } from '../../words/problems';
import { useApp } from '../context';
import button from '../controls/Button.module.css';
import { useLanguage } from '../words';
import css from './SentenceLine.module.css';

/** A notice that needs nothing goes after so long (ms). */
const STAYS = 8_000;

type Need = 'nothing' | 'undo' | 'dismiss';

/** What a notice needs of the person, and whether it speaks of a loss or a fault. */
const KINDS: Readonly<Record<Notice['kind'], { readonly needs: Need; readonly fault: boolean }>> = {
  link: { needs: 'dismiss', fault: true },
  objective: { needs: 'dismiss', fault: true },
  'opened-otherwise': { needs: 'dismiss', fault: false },
  'too-many-racers': { needs: 'nothing', fault: false },
  'worker-replaced': { needs: 'nothing', fault: true },
  'worker-failed': { needs: 'nothing', fault: true },
  'no-kernel': { needs: 'dismiss', fault: false },
  'no-storage': { needs: 'nothing', fault: false },
  'opened-link': { needs: 'undo', fault: false },
  file: { needs: 'dismiss', fault: true },
  'opened-file': { needs: 'undo', fault: false },
  'closed-to-files': { needs: 'dismiss', fault: false },
};

function wordsOf(notice: Notice, language: Language): string {
  const t = noticeWords[language];
  switch (notice.kind) {
    case 'link':
      return notice.problem.code === 'incomplete'
        ? t.incomplete
        : t.refused(linkWords[language][notice.problem.code](notice.problem));
    case 'objective':
      return t.surface(problemWords[language].problems[notice.problem.code](notice.problem.data));
    case 'opened-otherwise':
      return notice.how.code === 'absent-rows'
        ? t.absentRows(notice.how.rows)
        : t.clampedSteps(notice.how.unit, notice.how.asked, notice.how.ran);
    case 'too-many-racers':
      return t.tooManyRacers(notice.most);
    case 'worker-replaced':
      return t.workerReplaced;
    case 'worker-failed':
      return t.workerFailed;
    case 'no-kernel':
      return t.noKernel;
    case 'no-storage':
      return t.noStorage;
    case 'opened-link':
      return t.openedLink;
    case 'file':
      return t.fileRefused(linkWords[language][notice.problem.code](notice.problem));
    case 'opened-file':
      return t.openedFile;
    case 'closed-to-files':
      return t.closedToFiles;
  }
}

/** A message in the sentence's place, with at most one thing to do about it. */
export function NoticeLine({ notice }: { readonly notice: Notice }) {
  const language = useLanguage();
  const { actions } = useApp();
  const { needs, fault } = KINDS[notice.kind];
  useEffect(() => {
    if (needs === 'dismiss') return undefined;
    const timer = setTimeout(() => actions.notify(null), STAYS);
    return () => clearTimeout(timer);
  }, [actions, needs, notice]);
  const act = (): void => {
    if (needs === 'undo') actions.undo();
    actions.notify(null);
  };
  return (
    <div className={`${css.line} ${fault ? css.fault : ''}`} role="alert">
      <span>{wordsOf(notice, language)}</span>
      {needs !== 'nothing' && (
        <button className={button.outlined} type="button" onClick={act}>
          {noticeWords[language][needs]}
        </button>
      )}
    </div>
  );
}
