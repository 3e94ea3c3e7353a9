import { type ClipboardEvent, type DragEvent, useMemo, useState } from 'react';
import { MOST_FILE, MOST_NAME_LENGTH } from '../../experiment/limits';
import { dataWords } from '../../words/data';
import { FileButton } from '../controls/FileButton';
import { Sheet } from '../controls/Sheet';
import { useLanguage } from '../words';
import { Columns } from './Columns';
import css from './DataSheet.module.css';
import { readTable } from './table';

/** A pasted text from so many characters on takes the place of what was there. */
const LONG = 10_000;

/** A table from anywhere becomes the data under the surface. */
export function DataSheet({ onClose }: { readonly onClose: () => void }) {
  const t = dataWords[useLanguage()];
  const [text, setText] = useState('');
  const [name, setName] = useState('');
  const [problem, setProblem] = useState('');
  const table = useMemo(() => (text.trim() === '' ? null : readTable(text)), [text]);
  const take = async (chosen: File): Promise<void> => {
    const isTooLarge = chosen.size > MOST_FILE;
    setProblem(isTooLarge ? t.tooLarge : '');
    if (isTooLarge) return;
    setText(await chosen.text());
    setName(chosen.name.replace(/\.[^.]*$/, '').slice(0, MOST_NAME_LENGTH));
  };
  return (
    <Sheet title={t.title} onClose={onClose}>
      <p className={css.says}>{t.says}</p>
      <PasteField text={text} onText={setText} onFile={(chosen) => void take(chosen)} />
      <div className={css.row}>
        <FileButton
          label={t.file}
          accept=".csv,.tsv,.txt,text/csv,text/tab-separated-values,text/plain"
          onChosen={(chosen) => void take(chosen)}
        />
        <output>{problem}</output>
      </div>
      {table && <Columns key={text} table={table} name={name} onName={setName} onUsed={onClose} />}
    </Sheet>
  );
}

interface PasteFieldProps {
  readonly text: string;
  readonly onText: (text: string) => void;
  readonly onFile: (file: File) => void;
}

/** Where a table is typed, pasted, or dropped as a file. */
function PasteField({ text, onText, onFile }: PasteFieldProps) {
  const t = dataWords[useLanguage()];
  const drop = (event: DragEvent): void => {
    const [file] = event.dataTransfer.files;
    if (!file) return;
    // Dropped anywhere else, it would be opened as a race.
    event.preventDefault();
    onFile(file);
  };
  // Browsers put in a long text sign by sign, as if it were typed.
  const paste = (event: ClipboardEvent): void => {
    const pasted = event.clipboardData.getData('text');
    if (pasted.length < LONG) return;
    event.preventDefault();
    onText(pasted);
  };
  return (
    <textarea
      className={css.paste}
      aria-label={t.paste}
      placeholder={t.placeholder}
      spellCheck={false}
      rows={6}
      value={text}
      onChange={({ currentTarget }) => onText(currentTarget.value)}
      onDrop={drop}
      onPaste={paste}
    />
  );
}
