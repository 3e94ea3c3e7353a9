import { useState } from 'react';
import { objectiveOf } from '../../experiment/resolve';
import { columnsOf } from '../../experiment/rows';
import { fileName } from '../../export/naming';
import { tableOf, type TableFormat } from '../../export/table';
import { experimentOf } from '../../state/store';
import { useApp, useAppState } from '../context';
import { useWorkshop } from './making';
import { Option } from './Option';
import { SaveBar } from './SaveBar';
import css from './TakeHome.module.css';
import { useTakeHomeWords } from './words';

/** Every row of the race, as a table. */
export function RowFiles() {
  const words = useTakeHomeWords();
  const { maps } = useApp();
  const races = useAppState(({ run }) => run.experiments.length);
  const present = useAppState(experimentOf);
  const { experiments, list: all } = maps.current;
  const experiment = experiments[0] ?? present;
  const isWhole = useAppState(({ run }) => run.complete);
  const [format, setFormat] = useState<TableFormat>('csv');
  const workshop = useWorkshop();
  const objective = objectiveOf(experiment);
  if (!objective.ok) return null;
  const list = all.map(({ map, ...result }) => (races > 1 ? { map: map ?? 0, ...result } : result));
  const rows = list.reduce((sum, { trajectory }) => sum + trajectory.rows, 0);
  const save = (): void =>
    void workshop.make(`${fileName(present, 'rows')}.${format}`, (making) =>
      tableOf(format, experiment, objective.value, list, making),
    );
  return (
    <>
      <Option
        label={words.format}
        value={format}
        options={[
          { value: 'csv', name: 'CSV' },
          { value: 'json', name: 'JSON' },
        ]}
        onChange={setFormat}
      />
      <p className={css.says}>
        {isWhole && <>{words.rows(rows, columnsOf(objective.value, list).join(', '))}. </>}
        {words.rowsSay}
      </p>
      <SaveBar workshop={workshop} label={words.save(format.toUpperCase())} onSave={save} />
    </>
  );
}
