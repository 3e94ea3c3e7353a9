import { dataFor, rowsIn } from '../../experiment/data';
import { withBatch, withData } from '../../experiment/edits';
import type { Batch } from '../../experiment/experiment';
import type { Dataset } from '../../catalog/definition';
import { objectiveOf } from '../../experiment/resolve';
import { experimentOf } from '../../state/store';
import { dataWords } from '../../words/data';
import { count } from '../../words/number';
import { Guarded } from '../access/Guarded';
import { useApp, useAppState } from '../context';
import { Choice } from '../controls/Choice';
import { NumberField } from '../controls/NumberField';
import { useLanguage, useWords } from '../words';
import css from './Settings.module.css';

/** A batch that has just been chosen has so many points. */
const SIZE = 5;

/** Chosen to bring data of one's own; no data set has this id. */
const OWN = '…';

/** Which data the surface lies over, and which of them a step sees. */
export function DataSetting() {
  const t = useWords();
  const language = useLanguage();
  const { actions } = useApp();
  const experiment = useAppState(experimentOf);
  const resolved = objectiveOf(experiment);
  const data = resolved.ok ? resolved.value.data : undefined;
  if (!data) return null;
  const fitting = dataFor(experiment.objective);
  const all = fitting.includes(data) ? fitting : [...fitting, data];
  const options = [
    ...all.map(({ id, name }) => ({ value: id, name: name[language] })),
    { value: OWN, name: dataWords[language].own },
  ];
  return (
    <>
      <Guarded control="surface">
        <div className={css.row}>
          <span className={css.label}>{t.settings.data}</span>
          <div className={css.pair}>
            <Choice
              label={t.settings.data}
              value={data.id}
              options={options}
              onChange={(id) =>
                id === OWN ? actions.openSheet('data') : actions.edit((now) => withData(now, id))
              }
            />
          </div>
        </div>
      </Guarded>
      <Guarded control="settings">
        <BatchSetting data={data} batch={experiment.batch} />
      </Guarded>
    </>
  );
}

interface BatchSettingProps {
  readonly data: Dataset;
  readonly batch: Batch | undefined;
}

function BatchSetting({ data, batch }: BatchSettingProps) {
  const t = useWords();
  const { actions } = useApp();
  const kinds = ['all', 'draw', 'epoch', ...(data.batches ? (['stored'] as const) : [])] as const;
  const most = rowsIn(data);
  const now = batch && batch.kind !== 'stored' ? batch.size : undefined;
  const set = (next: Batch | undefined): void => actions.edit((experiment) => withBatch(experiment, next));
  const choose = (kind: Batch['kind'] | 'all'): void => {
    if (kind === 'all') set(undefined);
    else set(kind === 'stored' ? { kind } : { kind, size: now ?? Math.min(SIZE, most) });
  };
  const refuse = (read: number | undefined): string | null => {
    const kept = count(now!);
    if (read === undefined) return t.slider.notANumber(kept);
    if (!Number.isInteger(read)) return t.slider.notWhole(kept);
    return read < 1 || read > most ? t.slider.outside('1', count(most), kept) : null;
  };
  return (
    <div className={css.row}>
      <span className={css.label}>{t.settings.batch}</span>
      <div className={css.pair}>
        {batch && batch.kind !== 'stored' && (
          <NumberField
            label={t.settings.batchSize}
            value={batch.size}
            refuse={refuse}
            onCommit={(size) => set({ kind: batch.kind, size })}
          />
        )}
        <Choice
          label={t.settings.batchKind}
          value={batch?.kind ?? 'all'}
          options={kinds.map((kind) => ({ value: kind, name: t.settings.batches[kind] }))}
          onChange={choose}
        />
      </div>
    </div>
  );
}
