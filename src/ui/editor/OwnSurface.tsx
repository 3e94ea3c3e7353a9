import { copySurface } from '../../experiment/edits';
import { experimentOf } from '../../state/store';
import { dataWords } from '../../words/data';
import { editorWords } from '../../words/editor';
import { libraryWords } from '../../words/library';
import { useApp, useAppState } from '../context';
import { objectiveName } from '../naming';
import { useLanguage } from '../words';
import { writeSurface } from './opening';
import { Ways } from './Ways';

/** The ways to a surface of one's own: from nothing, from the one on the page, or back to the text on the page. */
export function OwnSurface({ onDone }: { readonly onDone: () => void }) {
  const language = useLanguage();
  const t = editorWords[language];
  const data = dataWords[language];
  const library = libraryWords[language];
  const app = useApp();
  const objective = useAppState((state) => experimentOf(state).objective);
  const name = objectiveName(objective, language);
  const open = (): void => {
    app.actions.edit((experiment) => copySurface(experiment, t.copyOf(name)));
    app.actions.write({ of: { kind: 'surface' }, draft: 'works' });
  };
  const ways = [
    { title: t.write.surface, says: t.writeSays.surface, act: () => writeSurface(app, t.own.surface) },
    objective.kind === 'text'
      ? { title: t.edit.surface, says: name, act: open }
      : { title: t.copy, says: t.copySays(name), act: open },
    { title: data.title, says: data.lead, act: () => app.actions.openSheet('data') },
    { title: library.title, says: library.lead, act: () => app.actions.openSheet('library') },
  ];
  return <Ways ways={ways} onDone={onDone} />;
}
