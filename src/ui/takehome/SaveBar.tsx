import { useAppState } from '../context';
import button from '../controls/Button.module.css';
import type { Outcome, Workshop } from './making';
import css from './TakeHome.module.css';
import { useTakeHomeWords } from './words';

interface SaveBarProps {
  readonly workshop: Workshop;
  readonly label: string;
  readonly onSave: () => void;
}

/** The button that makes a file; while it is made, how far that is and how to end it; then what came of it. */
export function SaveBar({ workshop, label, onSave }: SaveBarProps) {
  const words = useTakeHomeWords();
  const isWhole = useAppState(({ run }) => run.complete);
  const { progress, outcome, cancel } = workshop;
  return (
    <div className={css.bar}>
      {progress === null ? (
        <button className={button.primary} type="button" disabled={!isWhole} onClick={onSave}>
          {label}
        </button>
      ) : (
        <>
          <button className={button.outlined} type="button" onClick={cancel}>
            {words.cancel}
          </button>
          <progress className={css.progress} value={progress} aria-label={words.making} />
          <span className={css.share}>{words.made(progress)}</span>
        </>
      )}
      <output className={css.outcome}>
        {!isWhole ? words.computing : progress === null && outcome && said(outcome, words)}
      </output>
    </div>
  );
}

function said(outcome: Outcome, words: ReturnType<typeof useTakeHomeWords>): string {
  return outcome.kind === 'saved' ? words.saved(outcome.name, outcome.bytes) : words[outcome.kind];
}
