import { useRef } from 'react';
import { encodeJson } from '../../experiment/json';
import { fileName } from '../../export/naming';
import { experimentOf } from '../../state/store';
import { useApp } from '../context';
import button from '../controls/Button.module.css';
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
  const field = useRef<HTMLInputElement>(null);
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
        <button className={button.outlined} type="button" onClick={() => field.current!.click()}>
          {words.open}
        </button>
        <input
          ref={field}
          type="file"
          accept=".json,application/json"
          aria-label={words.open}
          hidden
          onChange={({ currentTarget: { files } }) => {
            if (files?.[0]) void openFile(app, files[0]);
          }}
        />
      </div>
    </>
  );
}
