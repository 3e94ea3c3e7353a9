import { isSecret } from '../../state/prediction';
import { sentenceWords } from '../../words/sentence';
import { useAccess } from '../access/Guarded';
import { useApp, useAppState } from '../context';
import button from '../controls/Button.module.css';
import { useStandings } from '../results/standings';
import { useLanguage } from '../words';
import { find, type Rates } from './finding';
import { PhraseText } from './PhraseText';
import { usePreset } from './preset';
import { useRemedy } from './useRemedy';

/** A preset says itself what it shows; its question is answered at the end. Everything else speaks from its verdicts. */
export function WhatToSee() {
  const language = useLanguage();
  const t = sentenceWords[language];
  const { actions } = useApp();
  const preset = usePreset();
  const access = useAccess('eta');
  const secret = useAppState(({ prediction }) => isSecret(prediction));
  const { moment, standings } = useStandings();
  const { finding, lost } = find(standings, moment, language);
  const remedy = useRemedy(moment.experiment, lost);
  const mend = async (rates: Rates): Promise<void> => {
    const { withParameter } = await import('../../experiment/edits/racers');
    actions.edit((now) =>
      [...rates].reduce((changed, [racer, eta]) => withParameter(changed, racer, 'eta', eta), now),
    );
  };
  const said = preset?.says[language];
  const isAnswered = said?.endsWith('?') === true && moment.step > 0 && moment.step >= moment.traces.lastStep;
  if (secret) return <span>{t.secret}</span>;
  if (said !== undefined && !isAnswered) return <span>{said}</span>;
  return (
    <>
      <span>
        <PhraseText phrase={t.finding(finding)} />
      </span>
      {remedy && access === 'open' && (
        <button className={button.outlined} type="button" onClick={() => void mend(remedy)}>
          {t.setEta([...remedy.values()])}
        </button>
      )}
    </>
  );
}
