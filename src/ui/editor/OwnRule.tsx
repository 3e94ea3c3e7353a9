import { editorWords } from '../../words/editor';
import { libraryWords } from '../../words/library';
import { useApp } from '../context';
import { useLanguage } from '../words';
import { writeRule } from './opening';
import { Ways } from './Ways';

/** The ways to a rule of one's own: from nothing, or from what is kept. */
export function OwnRule({ onDone }: { readonly onDone: () => void }) {
  const language = useLanguage();
  const t = editorWords[language];
  const library = libraryWords[language];
  const app = useApp();
  const ways = [
    { title: t.write.rule, says: t.writeSays.rule, act: () => writeRule(app, t.own.rule) },
    { title: library.title, says: library.lead, act: () => app.actions.openSheet('library') },
  ];
  return <Ways ways={ways} onDone={onDone} />;
}
