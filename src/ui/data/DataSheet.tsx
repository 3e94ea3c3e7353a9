import { type ClipboardEvent, useMemo, useState } from 'react';
import { dataWords } from '../../words/data';
import { useApp, useAppState } from '../context';
import { FileButton } from '../controls/FileButton';
import { Sheet } from '../controls/Sheet';
import { useLanguage } from '../words';
import { bring } from './bringing';
import { Columns } from './Columns';
import css from './DataSheet.module.css';
import { readTable } from './table';

/** A pasted text from so many characters on takes the place of what was there. */
const LONG = 10_000;

/** A table from anywhere becomes the data under the surface. */
export function DataSheet({ onClose }: { readonly onClose: () => void }) {
  const t = dataWords[useLanguage()];
  const { actions } = useApp();
  const brought = useAppState((state) => state.brought);
  const [taken, setTaken] = useState(brought);
  const [text, setText] = useState(brought?.text ?? '');
  const [name, setName] = useState(brought?.name ?? '');
  // What is brought to the open sheet takes the place of what is in it.
  if (brought !== taken) {
    setTaken(brought);
    if (brought?.text !== undefined) {
      setText(brought.text);
      setName(brought.name);
    }
  }
  const table = useMemo(() => (text.trim() === '' ? null : readTable(text)), [text]);
  const take = async (chosen: File): Promise<void> => actions.openSheet('data', await bring(chosen));
  return (
    <Sheet title={t.title} onClose={onClose}>
      <p className={css.says}>{t.says}</p>
      <PasteField text={text} onText={setText} />
      <div className={css.row}>
        <FileButton
          label={t.file}
          accept=".csv,.tsv,.txt,text/csv,text/tab-separated-values,text/plain"
          onChosen={(chosen) => void take(chosen)}
        />
        <output>{brought && brought.text === undefined && t.tooLarge}</output>
      </div>
      {table && <Columns key={text} table={table} name={name} onName={setName} onUsed={onClose} />}
    </Sheet>
  );
}

interface PasteFieldProps {
  readonly text: string;
  readonly onText: (text: string) => void;
}

/** Where a table is typed or pasted. */
function PasteField({ text, onText }: PasteFieldProps) {
  const t = dataWords[useLanguage()];
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
      onPaste={paste}
    />
  );
}
