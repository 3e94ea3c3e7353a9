import { useAppState } from '../context';
import button from '../controls/Button.module.css';
import type { Outcome, Workshop } from './making';
import css from './TakeHome.module.css';
import { useTakeHomeWords } from './words';

interface SaveBarProps {
  readonly workshop: Workshop;
  readonly label: string;
  /** Absent while it is not known what can be made. */
  readonly onSave: (() => void) | undefined;
}

/** The button that makes a file; while it is made, how far that is and how to end it; then what came of it. */
export function SaveBar({ workshop, label, onSave }: SaveBarProps) {
  const words = useTakeHomeWords();
  const isWhole = useAppState(({ run }) => run.complete);
  const { progress, outcome, cancel } = workshop;
  return (
    <div className={css.bar}>
      <button
        className={button.primary}
        type="button"
        disabled={!isWhole || !onSave}
        // What has the focus keeps it.
        aria-disabled={progress !== null}
        onClick={onSave}
      >
        {label}
      </button>
      {progress !== null && progress > 0 && (
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
