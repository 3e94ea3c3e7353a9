import { experimentOf, type Subject } from '../../state/store';
import { useAppState } from '../context';
import { Sample } from '../icons/Glyph';
import { objectiveName, racerName } from '../naming';
import { useLanguage } from '../words';
import css from './Editor.module.css';
import { placeOf } from './place';

/** What is being written, by the title in its text. */
export function Heading({ of }: { readonly of: Subject }) {
  const language = useLanguage();
  const experiment = useAppState(experimentOf);
  if (of.kind === 'surface')
    return <h2 className={css.title}>{objectiveName(experiment.objective, language)}</h2>;
  const racer = experiment.racers[placeOf(experiment, of.slot)];
  if (!racer) return null;
  return (
    <h2 className={css.title}>
      <Sample slot={racer.slot} state={racer.on ? 'on' : 'off'} />
      <span>{racerName(racer, language)}</span>
    </h2>
  );
}
