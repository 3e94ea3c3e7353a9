import { editorWords } from '../../words/editor';
import { libraryWords } from '../../words/library';
import { useApp } from '../context';
import popover from '../controls/Popover.module.css';
import { useLanguage } from '../words';
import { writeRule } from './opening';

/** The ways to a rule of one's own: from nothing, or from what is kept. */
export function OwnRule({ onDone }: { readonly onDone: () => void }) {
  const language = useLanguage();
  const t = editorWords[language];
  const library = libraryWords[language];
  const app = useApp();
  const choices = [
    { title: t.write.rule, says: t.writeSays.rule, act: () => writeRule(app, t.own.rule) },
    { title: library.title, says: library.says, act: () => app.actions.openSheet('library') },
  ];
  return choices.map(({ title, says, act }) => (
    <button
      key={title}
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
  ));
}
