import { encodeJson } from '../../experiment/json';
import type { LinkProblem } from '../../experiment/link';
import { fileName } from '../../export/naming';
import { save } from '../../export/saving';
import { experimentOf } from '../../state/store';
import { unlinkableWords } from '../../words/unlinkable';
import { useAppState } from '../context';
import button from '../controls/Button.module.css';
import { useLanguage } from '../words';
import css from './ShareSheet.module.css';

/** In the place of a link that would be too long to be read: why, and the file that carries the race instead. */
export function TooLong({ problem }: { readonly problem: LinkProblem }) {
  const t = unlinkableWords[useLanguage()];
  const experiment = useAppState(experimentOf);
  const { length, limit } = problem.data;
  const saveFile = (): void =>
    save(new Blob([encodeJson(experiment)], { type: 'application/json' }), `${fileName(experiment)}.json`);
  return (
    <div className={css.tooLong} role="alert">
      <p>{t.tooLong(Number(length), Number(limit))}</p>
      <button className={button.primary} type="button" onClick={saveFile}>
        {t.save}
      </button>
    </div>
  );
}
