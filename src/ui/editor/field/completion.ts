import {
  acceptCompletion,
  autocompletion,
  type Completion,
  type CompletionContext,
  type CompletionResult,
  completionStatus,
  moveCompletionSelection,
} from '@codemirror/autocomplete';
import type { Extension } from '@codemirror/state';
import { type EditorView, keymap, type Rect, tooltips } from '@codemirror/view';
import { signatureOf, type TextKind } from '../../../notation/functions';
import { displayName } from '../../../notation/names';
import { FUNCTIONS } from '../../../notation/tree';
import { isComplaintAbove } from './complaint';

const WORD = /\p{L}[\p{L}\p{N}_]*/u;
/** Letters from which on a word is completed unasked. */
const FEWEST = 2;
const WORDS = /\p{L}[\p{L}\p{N}_]*/gu;

/** Letters that are spelled out on most keyboards. */
const GREEK =
  'alpha beta gamma delta eps zeta eta theta kappa lambda mu nu xi pi rho sigma tau phi chi psi omega'.split(
    ' ',
  );

const greek: readonly Completion[] = GREEK.map((name) => ({
  label: name,
  apply: displayName(name),
  displayLabel: `${displayName(name)}  ${name}`,
}));

const functionsOf = (kind: TextKind): readonly Completion[] =>
  FUNCTIONS.filter((name) => signatureOf(name).kinds.includes(kind)).map((name) => ({
    label: name,
    apply: `${name}(`,
    displayLabel: `${name}( )`,
  }));

/** The names that stand anywhere else in the text. */
function namesAround({ state }: CompletionContext, at: number): readonly Completion[] {
  const text = state.doc
    .toString()
    .split('\n')
    .map((line) => line.replace(/#.*/, (comment) => ' '.repeat(comment.length)))
    .join('\n');
  const found = [...text.matchAll(WORDS)].filter(({ index }) => index !== at);
  return [...new Set(found.map(([name]) => name))]
    .filter((name) => !KNOWN.has(name))
    .map((name) => ({ label: name, boost: 1 }));
}

const KNOWN: ReadonlySet<string> = new Set<string>([...FUNCTIONS, 'in', 'log', 'int', 'and', 'or', 'not']);

const sourceOf =
  (kind: TextKind) =>
  (context: CompletionContext): CompletionResult | null => {
    const word = context.matchBefore(WORD);
    const line = context.state.doc.lineAt(context.pos);
    const isComment = line.text.slice(0, context.pos - line.from).includes('#');
    if (!word || isComment || (word.text.length < FEWEST && !context.explicit)) return null;
    const options = [...namesAround(context, word.from), ...greek, ...functionsOf(kind)];
    // What is there already needs no completion.
    return { from: word.from, options: options.filter(({ label }) => label !== word.text) };
  };

/**
 * Where the list may stand: above its line, since under it is what is wrong with it, and a phone's keyboard; under it
 * where the complaint is above.
 */
function roomOf(view: EditorView): Rect {
  const room = { left: 0, top: 0, right: innerWidth, bottom: innerHeight };
  const caret = view.coordsAtPos(view.state.selection.main.head);
  if (!caret) return room;
  return isComplaintAbove(view.state) ? { ...room, top: caret.top } : { ...room, bottom: caret.bottom };
}

/** Completes names and functions. Tab takes the first; Enter takes only what an arrow has chosen, or it is a new line. */
export const completion = (kind: TextKind): Extension => [
  autocompletion({
    override: [sourceOf(kind)],
    selectOnOpen: false,
    icons: false,
    interactionDelay: 0,
    maxRenderedOptions: 8,
  }),
  tooltips({ tooltipSpace: roomOf }),
  keymap.of([
    {
      key: 'Tab',
      run: (view) => {
        if (completionStatus(view.state) !== 'active') return false;
        return acceptCompletion(view) || (moveCompletionSelection(true)(view) && acceptCompletion(view));
      },
    },
  ]),
];
