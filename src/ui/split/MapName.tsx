import { experimentOf } from '../../state/store';
import { splitWords } from '../../words/split';
import { useAppState } from '../context';
import { useLanguage } from '../words';
import css from './MapName.module.css';
import { editName } from './names';
import { placesOf } from './places';

/** The map in hand, by what it has that the others have not. */
export function MapName() {
  const language = useLanguage();
  const experiment = useAppState(experimentOf);
  const place = placesOf(experiment)[useAppState((state) => state.map)];
  return (
    place?.kind === 'variation' && (
      <p className={css.name}>{splitWords[language].map(editName(place.edit, language))}</p>
    )
  );
}
