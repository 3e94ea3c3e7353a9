import { editorWords } from '../../words/editor';
import { useApp } from '../context';
import popover from '../controls/Popover.module.css';
import { useLanguage } from '../words';
import { writeRule } from './opening';

/** The way to a rule of one's own, from nothing. */
export function OwnRule({ onDone }: { readonly onDone: () => void }) {
  const t = editorWords[useLanguage()];
  const app = useApp();
  return (
    <button
      className={popover.choice}
      type="button"
      onClick={() => {
        onDone();
        writeRule(app, t.own.rule);
      }}
    >
      <strong>{t.write.rule}</strong>
      <span>{t.writeSays.rule}</span>
    </button>
  );
}
