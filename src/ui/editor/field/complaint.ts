import { type EditorState, type Extension, Prec, StateEffect, StateField } from '@codemirror/state';
import { Decoration, EditorView, keymap, WidgetType, type DecorationSet } from '@codemirror/view';
import { isOfAll } from '../../../notation/pieces';
import type { Mend, Problem } from '../../../notation/problem';
import type { Span } from '../../../notation/tree';

/** A problem in words, under its place: the first mend is a button, the second a quiet alternative. */
export interface Complaint {
  readonly code: Problem['code'];
  readonly span: Span;
  readonly sentence: string;
  readonly mends: readonly { readonly label: string; readonly mend: Mend }[];
}

const complain = StateEffect.define<Complaint | null>();

const within = (span: Span, length: number): Span => ({
  from: Math.min(span.from, length),
  to: Math.min(span.to, length),
});

const shown = StateField.define<Complaint | null>({
  create: () => null,
  update(before, transaction) {
    for (const effect of transaction.effects) if (effect.is(complain)) return effect.value;
    if (!before || !transaction.docChanged) return before;
    const { changes } = transaction;
    const { from, to } = within(before.span, changes.length);
    return { ...before, span: { from: changes.mapPos(from), to: changes.mapPos(to, 1) } };
  },
  provide: (field) =>
    EditorView.decorations.compute([field, 'doc', 'selection'], (state) => paint(state, state.field(field))),
});

/** The complaint that a field shows under its place; null for none. */
export const showComplaint = (view: EditorView, complaint: Complaint | null): void =>
  view.dispatch({ effects: complain.of(complaint) });

/** The line under which it opens; that of a problem of several lines is their last. */
const lineOf = ({ doc }: EditorState, { span }: Complaint) => doc.lineAt(within(span, doc.length).to);

/** Whether a complaint stands above the line of the caret. */
export function isComplaintAbove(state: EditorState): boolean {
  const complaint = state.field(shown);
  return complaint !== null && lineOf(state, complaint).to < state.doc.lineAt(state.selection.main.head).from;
}

/** Whether the caret stands in its line: then Enter mends it. */
function isAtHand(state: EditorState, complaint: Complaint): boolean {
  const { from, to } = lineOf(state, complaint);
  const { main } = state.selection;
  return main.empty && main.head >= from && main.head <= to;
}

function paint(state: EditorState, complaint: Complaint | null): DecorationSet {
  if (!complaint) return Decoration.none;
  const { from, to } = within(complaint.span, state.doc.length);
  const line = lineOf(state, complaint);
  const isPlace = from < to && from >= line.from && !isOfAll(complaint);
  return Decoration.set([
    Decoration.line({ class: 'cm-wrong-line' }).range(line.from),
    ...(isPlace ? [Decoration.mark({ class: 'cm-wrong' }).range(from, to)] : []),
    Decoration.widget({
      widget: new ComplaintWidget(complaint, isAtHand(state, complaint) ? 'Enter' : ''),
      block: true,
      side: 1,
    }).range(line.to),
  ]);
}

/** Changes the text as a mend says. */
function apply(view: EditorView, { span, insert }: Mend): void {
  const { from, to } = within(span, view.state.doc.length);
  view.dispatch({ changes: { from, to, insert }, effects: complain.of(null), userEvent: 'input.mend' });
  view.focus();
}

/** Enter mends where its key is shown: beside the button, with the caret in the line above it. */
const mendByEnter = (view: EditorView): boolean => {
  const complaint = view.state.field(shown);
  const first = complaint?.mends[0];
  if (!complaint || !first || view.composing) return false;
  if (!isAtHand(view.state, complaint)) return false;
  apply(view, first.mend);
  return true;
};

/** Complaints inside the text. */
export const complaints: Extension = [shown, Prec.high(keymap.of([{ key: 'Enter', run: mendByEnter }]))];

// CodeMirror's widgets are classes.
class ComplaintWidget extends WidgetType {
  readonly complaint: Complaint;
  /** What is said beside the button. */
  readonly key: string;

  constructor(complaint: Complaint, key: string) {
    super();
    this.complaint = complaint;
    this.key = key;
  }

  override eq(other: ComplaintWidget): boolean {
    const said = ({ complaint: { sentence, mends }, key }: ComplaintWidget) =>
      JSON.stringify([sentence, mends.map(({ label, mend }) => [label, mend]), key]);
    return said(other) === said(this);
  }

  override toDOM(view: EditorView): HTMLElement {
    const { sentence, mends } = this.complaint;
    const [first, second] = mends.map(({ label, mend }) => buttonFor(view, label, mend));
    const block = element('div', 'cm-complaint', element('p', 'cm-sentence', sentence));
    if (!first) return block;
    first.classList.add('cm-mend');
    const row = element('div', 'cm-mends', first, element('kbd', 'cm-key', this.key));
    if (second) row.append(second);
    block.append(row);
    return block;
  }

  override ignoreEvent(): boolean {
    return true;
  }
}

function buttonFor(view: EditorView, label: string, mend: Mend): HTMLButtonElement {
  const button = element('button', 'cm-choice', label);
  button.type = 'button';
  // The caret stays where it is.
  button.addEventListener('pointerdown', (event) => event.preventDefault());
  button.addEventListener('click', () => apply(view, mend));
  return button;
}

function element<K extends keyof HTMLElementTagNameMap>(
  name: K,
  className: string,
  ...children: readonly (string | Node)[]
): HTMLElementTagNameMap[K] {
  const made = document.createElement(name);
  made.className = className;
  made.append(...children);
  return made;
}
