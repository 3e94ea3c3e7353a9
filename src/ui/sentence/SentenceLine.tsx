import { lazy, Suspense } from 'react';
import { isSecret } from '../../state/prediction';
import { experimentOf } from '../../state/store';
import { useAccess } from '../access/Guarded';
import { useApp, useAppState } from '../context';
import button from '../controls/Button.module.css';
import { useStandings } from '../results/standings';
import { useAwaited } from '../timeline/awaited';
import { useLanguage, useWords } from '../words';
import { find, type Remedy } from './finding';
import { PhraseText } from './PhraseText';
import { usePreset } from './preset';
import css from './SentenceLine.module.css';

/** Most pages never have anything to notify of. */
const NoticeLine = lazy(async () => ({ default: (await import('./NoticeLine')).NoticeLine }));
const LastGood = lazy(async () => ({ default: (await import('../editor/LastGood')).LastGood }));

/** The line above the map: what to see. A notice takes its place, and so does the wait for a long race. */
export function SentenceLine() {
  const t = useWords();
  const notice = useAppState((state) => state.notice);
  const writing = useAppState((state) => state.writing);
  const awaited = useAwaited();
  if (notice)
    return (
      <Suspense fallback={<div className={css.line} />}>
        <NoticeLine notice={notice} />
      </Suspense>
    );
  return (
    <output className={css.line} aria-label={t.sentence.label}>
      {writing?.draft === 'broken' ? (
        <Suspense>
          <LastGood of={writing.of} />
        </Suspense>
      ) : awaited ? (
        <Computing />
      ) : (
        <WhatToSee />
      )}
    </output>
  );
}

function Computing() {
  const t = useWords();
  const { racers, budget } = useAppState(experimentOf);
  return <span>{t.sentence.computing(racers.filter(({ on }) => on).length, budget.amount)}</span>;
}

/** A preset says itself what it shows; its question is answered at the end. Everything else speaks from its verdicts. */
function WhatToSee() {
  const t = useWords();
  const language = useLanguage();
  const { actions } = useApp();
  const preset = usePreset();
  const access = useAccess('eta');
  const secret = useAppState(({ prediction }) => isSecret(prediction));
  const { moment, standings } = useStandings();
  const { finding, remedy } = find(standings, moment, language);
  const mend = async ({ racer, eta }: Remedy): Promise<void> => {
    const { withParameter } = await import('../../experiment/edits/racers');
    actions.edit((now) => withParameter(now, racer, 'eta', eta));
  };
  const said = preset?.says[language];
  const isAnswered = said?.endsWith('?') === true && moment.step > 0 && moment.step >= moment.traces.lastStep;
  if (secret) return <span>{t.sentence.secret}</span>;
  if (said !== undefined && !isAnswered) return <span>{said}</span>;
  return (
    <>
      <span>
        <PhraseText phrase={t.sentence.finding(finding)} />
      </span>
      {remedy && access === 'open' && (
        <button className={button.outlined} type="button" onClick={() => void mend(remedy)}>
          {t.sentence.setEta(remedy.eta)}
        </button>
      )}
    </>
  );
}
