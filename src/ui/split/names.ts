import { displayName } from '../../notation/names';
import type { Edit } from '../../experiment/vary';
import { exact } from '../../words/number';
import { splitWords } from '../../words/split';
import type { Language } from '../../words';
import { objectiveName } from '../naming';

/** What one map has that the others have not, in words. */
export function editName(edit: Edit, language: Language): string {
  switch (edit.kind) {
    case 'parameter':
      return `${displayName(edit.name)} ${exact(edit.value)}`;
    case 'objective':
      return objectiveName({ kind: 'catalog', id: edit.id, parameters: {} }, language);
    case 'start':
      return splitWords[language].start(edit.at);
  }
}
