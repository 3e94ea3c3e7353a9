import { encodeJson } from '../../experiment/json';
import { fileName } from '../../export/naming';
import { experimentOf } from '../../state/store';
import { useApp } from '../context';
import { FileButton } from '../controls/FileButton';
import { useWorkshop } from './making';
import { openFile } from './opening';
import { SaveBar } from './SaveBar';
import css from './TakeHome.module.css';
import { useTakeHomeWords } from './words';

/** The race itself as a file, and how to open one without dragging it. */
export function RaceFile() {
  const words = useTakeHomeWords();
  const app = useApp();
  const workshop = useWorkshop();
  const save = (): void => {
    const experiment = experimentOf(app.store.getState());
    void workshop.make(
      `${fileName(experiment)}.json`,
      async () => new Blob([encodeJson(experiment)], { type: 'application/json' }),
    );
  };
  return (
    <>
      <p className={css.says}>{words.raceSays}</p>
      <SaveBar workshop={workshop} label={words.saveRace} onSave={save} />
      <div className={css.open}>
        <FileButton
          label={words.open}
          accept=".json,application/json"
          onChosen={(file) => void openFile(app, file)}
        />
      </div>
    </>
  );
}
