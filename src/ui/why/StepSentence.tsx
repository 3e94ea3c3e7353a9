import { whyWords } from '../../words/why';
import { useAppState } from '../context';
import { racerName } from '../naming';
import { PhraseText } from '../sentence/PhraseText';
import { WhatToSee } from '../sentence/WhatToSee';
import { useLanguage } from '../words';
import { arrowsOf } from './arrows';
import { usePresent } from './subject';
import { tellScale } from './telling';

/** The line above the map while a step is explained: whose step, which one, and how long its arrows are. */
export function StepSentence() {
  const language = useLanguage();
  const why = whyWords[language];
  const present = usePresent();
  const isOnMap = useAppState(({ layout }) => layout === 'one');
  if (!present || present.step === 0) return <WhatToSee />;
  const { subject, step, update } = present;
  const scale = update && isOnMap && tellScale(arrowsOf(subject.entry.rule.text, update), language);
  return (
    <span>
      <PhraseText phrase={why.oneStep(racerName(subject.racer, language), step - 1, step)} />
      {scale && ` ${scale}`}
    </span>
  );
}
