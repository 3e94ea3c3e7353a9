import { useState } from 'react';
import { save } from '../../export/saving';
import { MOST_FILE } from '../../experiment/limits';
import type { Kept, KeptKind } from '../../state/wires/library';
import { libraryWords } from '../../words/library';
import { useApp } from '../context';
import button from '../controls/Button.module.css';
import { FileButton } from '../controls/FileButton';
import { Sheet } from '../controls/Sheet';
import { useLanguage } from '../words';
import { LibraryEntry } from './LibraryEntry';
import css from './LibrarySheet.module.css';
import { useLibrary } from './library';
import { bringIn } from './using';

const KINDS: readonly KeptKind[] = ['surface', 'rule', 'data'];

/** What is kept on this device: to be used, renamed, removed, saved as a file. */
export function LibrarySheet({ onClose }: { readonly onClose: () => void }) {
  const t = libraryWords[useLanguage()];
  const app = useApp();
  const { list, keep, remove } = useLibrary();
  const [removed, setRemoved] = useState<Kept | null>(null);
  const take = (kept: Kept): void => {
    remove(kept);
    setRemoved(kept);
  };
  const use = (kept: Kept): void => {
    onClose();
    bringIn(app, kept);
  };
  return (
    <Sheet title={t.title} onClose={onClose}>
      <p className={css.says}>{list.length === 0 ? t.empty : t.says}</p>
      {KINDS.map((kind) => (
        <Shelf key={kind} kind={kind} onUse={use} onRemove={take} />
      ))}
      <output className={css.removed}>
        {removed && (
          <>
            {t.removed(removed.name)}
            <button
              className={button.outlined}
              type="button"
              onClick={() => {
                keep(removed);
                setRemoved(null);
              }}
            >
              {t.undo}
            </button>
          </>
        )}
      </output>
      <Files />
    </Sheet>
  );
}

interface ShelfProps {
  readonly kind: KeptKind;
  readonly onUse: (kept: Kept) => void;
  readonly onRemove: (kept: Kept) => void;
}

/** All that is kept of one kind. */
function Shelf({ kind, onUse, onRemove }: ShelfProps) {
  const t = libraryWords[useLanguage()];
  const entries = useLibrary().list.filter((one) => one.kind === kind);
  if (entries.length === 0) return null;
  return (
    <section>
      <h3 className={css.kind}>{t.kinds[kind]}</h3>
      <ul>
        {entries.map((kept) => (
          <LibraryEntry
            key={kept.name}
            kept={kept}
            onUse={() => onUse(kept)}
            onRemove={() => onRemove(kept)}
          />
        ))}
      </ul>
    </section>
  );
}

/** The library as a file, out and in. */
function Files() {
  const t = libraryWords[useLanguage()];
  const { list, exported, imported } = useLibrary();
  const [said, setSaid] = useState('');
  const add = async (chosen: File): Promise<void> => {
    const count = chosen.size > MOST_FILE ? undefined : imported(await chosen.text());
    setSaid(count === undefined ? t.noLibrary : t.added(count));
  };
  const saveAll = (): void =>
    save(new Blob([exported()], { type: 'application/json' }), 'ravine-library.json');
  return (
    <div className={css.files}>
      <button className={button.outlined} type="button" disabled={list.length === 0} onClick={saveAll}>
        {t.exported}
      </button>
      <FileButton label={t.imported} accept=".json,application/json" onChosen={(file) => void add(file)} />
      <output>{said}</output>
    </div>
  );
}
