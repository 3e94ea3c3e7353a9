import { useState } from 'react';
import type { OwnData } from '../../experiment/experiment';
import { MOST_DATA_ROWS, MOST_NAME_LENGTH } from '../../experiment/limits';
import { writeData } from '../../experiment/link/data';
import { objectiveOf } from '../../experiment/resolve';
import { experimentOf } from '../../state/store';
import { dataWords } from '../../words/data';
import { useApp, useAppState } from '../context';
import button from '../controls/Button.module.css';
import { Choice } from '../controls/Choice';
import { KeepButton } from '../library/KeepButton';
import { objectiveName } from '../naming';
import { useLanguage } from '../words';
import css from './DataSheet.module.css';
import { layData } from './laying';
import { type PastedTable, pairsOf } from './table';

/** Rows that are shown of what was read. */
const SHOWN = 4;

interface ColumnsProps {
  readonly table: PastedTable;
  readonly name: string;
  readonly onName: (name: string) => void;
  readonly onUsed: () => void;
}

/** Which two columns of the table are used, and what is left of it. */
export function Columns({ table, name, onName, onUsed }: ColumnsProps) {
  const t = dataWords[useLanguage()];
  const [across, setAcross] = useState('0');
  const [up, setUp] = useState(table.columns.length > 1 ? '1' : '0');
  const { X, Y } = pairsOf(table.columns[Number(across)]!, table.columns[Number(up)]!);
  const options = table.columns.map((column, i) => ({ value: String(i), name: column.name }));
  const data = { name: name.trim() || t.called, X, Y };
  return (
    <>
      <div className={css.row}>
        <span aria-hidden="true">{t.across}</span>
        <Choice label={t.across} value={across} options={options} onChange={setAcross} />
        <span aria-hidden="true">{t.up}</span>
        <Choice label={t.up} value={up} options={options} onChange={setUp} />
        <input
          className={css.name}
          aria-label={t.name}
          placeholder={t.called}
          maxLength={MOST_NAME_LENGTH}
          value={name}
          onChange={({ currentTarget }) => onName(currentTarget.value)}
        />
      </div>
      <output className={css.says}>{readOf(table, X.length, t)}</output>
      <FirstRows X={X} Y={Y} />
      <Uses data={data} onUsed={onUsed} />
    </>
  );
}

/** How many rows two columns give, and what was left out. */
function readOf({ rows, beyond }: PastedTable, whole: number, t: (typeof dataWords)['en']): string {
  if (whole === 0) return t.none;
  return [
    t.rows(whole),
    ...(rows > whole ? [t.skipped(rows - whole)] : []),
    ...(beyond > 0 ? [t.beyond(beyond, MOST_DATA_ROWS)] : []),
  ].join('; ');
}

interface UsesProps {
  readonly data: OwnData;
  readonly onUsed: () => void;
}

/** What becomes of the data: they are laid under the surface on the page, or a new one, and can be kept. */
function Uses({ data, onUsed }: UsesProps) {
  const language = useLanguage();
  const t = dataWords[language];
  const app = useApp();
  const experiment = useAppState(experimentOf);
  const objective = objectiveOf(experiment);
  const isUnder = objective.ok && objective.value.data !== undefined;
  const isEmpty = data.X.length === 0;
  return (
    <div className={css.row}>
      <button
        className={button.primary}
        type="button"
        disabled={isEmpty}
        onClick={() => {
          onUsed();
          layData(app, data);
        }}
      >
        {t.use}
      </button>
      {!isEmpty && <KeepButton kept={{ kind: 'data', name: data.name, text: writeData(data) }} />}
      <span className={css.note}>
        {isUnder ? t.useSays.under(objectiveName(experiment.objective, language)) : t.useSays.line}
      </span>
    </div>
  );
}

function FirstRows({ X, Y }: { readonly X: readonly number[]; readonly Y: readonly number[] }) {
  const t = dataWords[useLanguage()];
  if (X.length === 0) return null;
  return (
    <table className={css.first} aria-label={t.first}>
      <thead>
        <tr>
          <th scope="col">X</th>
          <th scope="col">Y</th>
        </tr>
      </thead>
      <tbody>
        {X.slice(0, SHOWN).map((x, row) => (
          // Rows have no other name than their place.
          <tr key={row}>
            <td>{x}</td>
            <td>{Y[row]}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
