import { type EditorState, type Extension, RangeSetBuilder } from '@codemirror/state';
import { Decoration, EditorView, type DecorationSet } from '@codemirror/view';
import { functionOf } from '../../../notation/functions';
import { type Token, tokens } from '../../../notation/lexer';
import { attempt } from '../../../notation/refusal';

const marks = {
  function: Decoration.mark({ class: 'cm-function' }),
  number: Decoration.mark({ class: 'cm-number' }),
  quiet: Decoration.mark({ class: 'cm-quiet' }),
};

/** The tokens of one line, whatever the lines about it hold; none where it has a sign that means nothing. */
function tokensOf(line: string): readonly Token[] {
  const read = attempt(() => tokens(line));
  return read.ok ? read.value : [];
}

/** Where the range of a parameter begins: what follows says how its slider goes, not what is computed. */
const rangeAt = (read: readonly Token[]): number =>
  read.find(({ text }, i) => text === 'in' && read[i + 1]?.text === '[')?.span.from ?? Infinity;

function paint(state: EditorState): DecorationSet {
  const found = new RangeSetBuilder<Decoration>();
  for (let n = 1; n <= state.doc.lines; n++) {
    const { from, text } = state.doc.line(n);
    const comment = text.indexOf('#');
    const end = comment < 0 ? text.length : comment;
    const read = tokensOf(text.slice(0, end));
    const range = Math.min(rangeAt(read), end);
    for (const [i, { kind, text: name, span }] of read.entries()) {
      if (span.from >= range || span.from === span.to) continue;
      const isCall = kind === 'name' && functionOf(name) && (name !== 'f' || read[i + 1]?.text === '(');
      if (isCall) found.add(from + span.from, from + span.to, marks.function);
      else if (kind === 'number') found.add(from + span.from, from + span.to, marks.number);
    }
    if (range < text.length) found.add(from + range, from + text.length, marks.quiet);
  }
  return found.finish();
}

/** Functions, numbers, and what is only said about them: read by the lexer of the notation itself. */
export const highlight: Extension = EditorView.decorations.compute(['doc'], paint);
