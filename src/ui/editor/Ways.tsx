import { editorWords } from '../../words/editor';
import popover from '../controls/Popover.module.css';
import { useLanguage } from '../words';

/** A way to something of one's own. */
export interface Way {
  readonly title: string;
  readonly says: string;
  readonly act: () => void;
}

interface WaysProps {
  readonly ways: readonly Way[];
  readonly onDone: () => void;
}

/** The ways to something of one's own, above what there is to choose from. */
export function Ways({ ways, onDone }: WaysProps) {
  const t = editorWords[useLanguage()];
  return (
    <section aria-label={t.yours}>
      <h2 className={popover.group}>{t.yours}</h2>
      {ways.map(({ title, says, act }) => (
        // The keys of the list tell its stops by what holds each.
        <div key={title}>
          <button
            className={popover.choice}
            type="button"
            onClick={() => {
              onDone();
              act();
            }}
          >
            <strong>{title}</strong>
            <span>{says}</span>
          </button>
        </div>
      ))}
    </section>
  );
}
