import type { LinkProblem } from '../../experiment/link';
import { unlinkableWords } from '../../words/unlinkable';
import { useLanguage } from '../words';
import { SaveRace } from './SaveRace';
import css from './ShareSheet.module.css';

/** In the place of a link that would be too long to be read: why, and the file that carries the race instead. */
export function TooLong({ problem }: { readonly problem: LinkProblem }) {
  const t = unlinkableWords[useLanguage()];
  const { length, limit } = problem.data;
  return (
    <div className={css.tooLong} role="alert">
      <p>{t.tooLong(Number(length), Number(limit))}</p>
      <SaveRace look="primary" />
    </div>
  );
}
