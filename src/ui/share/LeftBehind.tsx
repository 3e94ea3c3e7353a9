import type { OwnData } from '../../experiment/experiment';
import { unlinkableWords } from '../../words/unlinkable';
import { useLanguage } from '../words';
import { SaveRace } from './SaveRace';
import css from './ShareSheet.module.css';

/** Above a link that has no room for the rows of its data: what it holds, and the file that carries them too. */
export function LeftBehind({ data }: { readonly data: OwnData }) {
  const t = unlinkableWords[useLanguage()];
  return (
    <div className={css.tooLong} role="alert">
      <p>{t.leftBehind(data.X.length, data.name)}</p>
      <SaveRace look="outlined" />
    </div>
  );
}
