import { type ClipboardEvent, type DragEvent, useMemo, useRef, useState } from 'react';
import { MOST_DATA_ROWS, MOST_FILE, MOST_NAME_LENGTH } from '../../experiment/limits';
import { writeData } from '../../experiment/link/data';
import { objectiveOf } from '../../experiment/resolve';
import { experimentOf } from '../../state/store';
import { dataWords } from '../../words/data';
import { useApp, useAppState } from '../context';
import button from '../controls/Button.module.css';
import { Choice } from '../controls/Choice';
import { Sheet } from '../controls/Sheet';
import { KeepButton } from '../library/KeepButton';
import { objectiveName } from '../naming';
import { useLanguage } from '../words';
import css from './DataSheet.module.css';
import { layData } from './laying';
import { type PastedTable, pairsOf, readTable } from './table';

/** A pasted text from so many characters on takes the place of what was there. */
const LONG = 10_000;
/** Rows that are shown of what was read. */
const SHOWN = 4;

/** A table from anywhere becomes the data under the surface. */
export function DataSheet({ onClose }: { readonly onClose: () => void }) {
  const language = useLanguage();
  const t = dataWords[language];
  const file = useRef<HTMLInputElement>(null);
  const [text, setText] = useState('');
  const [name, setName] = useState('');
  const [problem, setProblem] = useState('');
  const table = useMemo(() => (text.trim() === '' ? null : readTable(text)), [text]);
  const take = async (chosen: File | undefined): Promise<void> => {
    if (!chosen) return;
    const isTooLarge = chosen.size > MOST_FILE;
    setProblem(isTooLarge ? t.tooLarge : '');
    if (isTooLarge) return;
    setText(await chosen.text());
    setName(chosen.name.replace(/\.[^.]*$/, '').slice(0, MOST_NAME_LENGTH));
  };
  const drop = (event: DragEvent): void => {
    if (event.dataTransfer.files.length === 0) return;
    // Dropped anywhere else, it would be opened as a race.
    event.preventDefault();
    void take(event.dataTransfer.files[0]);
  };
  // Browsers put in a long text sign by sign, as if it were typed.
  const paste = (event: ClipboardEvent): void => {
    const pasted = event.clipboardData.getData('text');
    if (pasted.length < LONG) return;
    event.preventDefault();
    setText(pasted);
  };
  return (
    <Sheet title={t.title} onClose={onClose}>
      <p className={css.says}>{t.says}</p>
      <textarea
        className={css.paste}
        aria-label={t.paste}
        placeholder={t.placeholder}
        spellCheck={false}
        rows={6}
        value={text}
        onChange={({ currentTarget }) => setText(currentTarget.value)}
        onDrop={drop}
        onPaste={paste}
      />
      <div className={css.row}>
        <button className={button.outlined} type="button" onClick={() => file.current!.click()}>
          {t.file}
        </button>
        <input
          ref={file}
          hidden
          type="file"
          accept=".csv,.tsv,.txt,text/csv,text/tab-separated-values,text/plain"
          onChange={({ currentTarget }) => void take(currentTarget.files?.[0])}
        />
        <output>{problem}</output>
      </div>
      {table && <Columns key={text} table={table} name={name} onName={setName} onUsed={onClose} />}
    </Sheet>
  );
}

interface ColumnsProps {
  readonly table: PastedTable;
  readonly name: string;
  readonly onName: (name: string) => void;
  readonly onUsed: () => void;
}

/** Which two columns of the table are used, and what is left of it. */
function Columns({ table, name, onName, onUsed }: ColumnsProps) {
  const language = useLanguage();
  const t = dataWords[language];
  const app = useApp();
  const experiment = useAppState(experimentOf);
  const [across, setAcross] = useState('0');
  const [up, setUp] = useState(table.columns.length > 1 ? '1' : '0');
  const { X, Y } = pairsOf(table.columns[Number(across)]!, table.columns[Number(up)]!);
  const options = table.columns.map((column, i) => ({ value: String(i), name: column.name }));
  const data = { name: name.trim() || t.called, X, Y };
  const objective = objectiveOf(experiment);
  const isUnder = objective.ok && objective.value.data !== undefined;
  const skipped = table.rows - X.length;
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
      <output className={css.says}>
        {X.length === 0
          ? t.none
          : [
              t.rows(X.length),
              ...(skipped > 0 ? [t.skipped(skipped)] : []),
              ...(table.beyond > 0 ? [t.beyond(table.beyond, MOST_DATA_ROWS)] : []),
            ].join('; ')}
      </output>
      <FirstRows X={X} Y={Y} />
      <div className={css.row}>
        <button
          className={button.primary}
          type="button"
          disabled={X.length === 0}
          onClick={() => {
            onUsed();
            layData(app, data);
          }}
        >
          {t.use}
        </button>
        {X.length > 0 && <KeepButton kept={{ kind: 'data', name: data.name, text: writeData(data) }} />}
        <span className={css.note}>
          {isUnder ? t.useSays.under(objectiveName(experiment.objective, language)) : t.useSays.line}
        </span>
      </div>
    </>
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
