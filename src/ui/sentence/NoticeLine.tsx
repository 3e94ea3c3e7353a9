import { useEffect } from 'react';
import type { Notice } from '../../state/store';
import type { Dictionary } from '../../words';
import { useApp } from '../context';
import button from '../controls/Button.module.css';
import { useWords } from '../words';
import css from './SentenceLine.module.css';

/** A notice that needs nothing goes after so long (ms). */
const STAYS = 8_000;

type Need = 'nothing' | 'undo' | 'dismiss';

/** What a notice needs of the person, and whether it speaks of a loss or a fault. */
const KINDS: Readonly<Record<Notice['kind'], { readonly needs: Need; readonly fault: boolean }>> = {
  link: { needs: 'dismiss', fault: true },
  objective: { needs: 'dismiss', fault: true },
  'clamped-steps': { needs: 'nothing', fault: false },
  'too-many-racers': { needs: 'nothing', fault: false },
  'worker-replaced': { needs: 'nothing', fault: true },
  'worker-failed': { needs: 'nothing', fault: true },
  'no-kernel': { needs: 'dismiss', fault: false },
  'no-storage': { needs: 'nothing', fault: false },
  'opened-link': { needs: 'undo', fault: false },
};

function wordsOf(notice: Notice, t: Dictionary): string {
  switch (notice.kind) {
    case 'link':
      return notice.problem.code === 'incomplete'
        ? t.notices.incomplete
        : t.notices.refused(t.links[notice.problem.code](notice.problem));
    case 'objective':
      return t.notices.surface(t.problems[notice.problem.code](notice.problem.data));
    case 'clamped-steps':
      return t.notices.clampedSteps(notice.asked, notice.ran);
    case 'too-many-racers':
      return t.notices.tooManyRacers(notice.most);
    case 'worker-replaced':
      return t.notices.workerReplaced;
    case 'worker-failed':
      return t.notices.workerFailed;
    case 'no-kernel':
      return t.notices.noKernel;
    case 'no-storage':
      return t.notices.noStorage;
    case 'opened-link':
      return t.notices.openedLink;
  }
}

/** A message in the sentence's place, with at most one thing to do about it. */
export function NoticeLine({ notice }: { readonly notice: Notice }) {
  const t = useWords();
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
      <span>{wordsOf(notice, t)}</span>
      {needs !== 'nothing' && (
        <button className={button.outlined} type="button" onClick={act}>
          {t.notices[needs]}
        </button>
      )}
    </div>
  );
}
