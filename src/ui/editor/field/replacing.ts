import type { Extension } from '@codemirror/state';
import { EditorView } from '@codemirror/view';

/**
 * What is typed over a selection is put in by us: browsers would keep the looks of what was there in a style attribute,
 * which the page's policy forbids.
 */
export const replacing: Extension = EditorView.domEventHandlers({
  beforeinput: (event, view) => {
    const { inputType, data } = event;
    const isDeletion = inputType.startsWith('delete');
    const isSimple = isDeletion || (inputType === 'insertText' && data !== null);
    if (!isSimple || view.composing || view.state.selection.main.empty) return false;
    view.dispatch(view.state.replaceSelection(isDeletion ? '' : data!), {
      userEvent: isDeletion ? 'delete.selection' : 'input.type',
      scrollIntoView: true,
    });
    event.preventDefault();
    return true;
  },
});
