import { encodeJson } from '../../experiment/json';
import { fileName } from '../../export/naming';
import { save } from '../../export/saving';
import { experimentOf } from '../../state/store';
import { unlinkableWords } from '../../words/unlinkable';
import { useApp } from '../context';
import button from '../controls/Button.module.css';
import { useLanguage } from '../words';

interface SaveRaceProps {
  readonly look: 'primary' | 'outlined';
}

/** Saves the race as a file, which carries what no link can. */
export function SaveRace({ look }: SaveRaceProps) {
  const t = unlinkableWords[useLanguage()];
  const { store } = useApp();
  const saveFile = (): void => {
    const experiment = experimentOf(store.getState());
    save(new Blob([encodeJson(experiment)], { type: 'application/json' }), `${fileName(experiment)}.json`);
  };
  return (
    <button className={button[look]} type="button" onClick={saveFile}>
      {t.save}
    </button>
  );
}
