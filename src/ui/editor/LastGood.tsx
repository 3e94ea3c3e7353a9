import { resolveRacer } from '../../experiment/resolve';
import { experimentOf, type Subject } from '../../state/store';
import { editorWords } from '../../words/editor';
import { useAppState } from '../context';
import { objectiveName, racerName } from '../naming';
import { PhraseText } from '../sentence/PhraseText';
import { useLanguage } from '../words';
import css from './LastGood.module.css';
import { placeOf } from './place';

/** In the sentence's place while a text cannot run: what is shown is not what is written. */
export function LastGood({ of }: { readonly of: Subject }) {
  const language = useLanguage();
  const experiment = useAppState(experimentOf);
  const t = editorWords[language];
  const racer = of.kind === 'rule' ? experiment.racers[placeOf(experiment, of.slot)] : undefined;
  const name = racer ? racerName(racer, language) : objectiveName(experiment.objective, language);
  // An exercise has not raced yet.
  const isWaiting = racer !== undefined && !resolveRacer(racer).ok;
  return (
    <span className={css.line}>
      <i className={css.ring} />
      <span>
        <PhraseText phrase={isWaiting ? t.waits(name) : t.lastGood(name)} />
      </span>
    </span>
  );
}
