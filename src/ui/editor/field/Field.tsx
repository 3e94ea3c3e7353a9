import { closeBrackets, closeBracketsKeymap } from '@codemirror/autocomplete';
import { defaultKeymap, history, historyKeymap } from '@codemirror/commands';
import { bracketMatching } from '@codemirror/language';
import { Compartment, EditorState, type Extension } from '@codemirror/state';
import { EditorView, keymap } from '@codemirror/view';
import { type RefObject, useEffect, useImperativeHandle, useRef } from 'react';
import type { TextKind } from '../../../notation/functions';
import css from './Field.module.css';
import { type Complaint, complaints, showComplaint } from './complaint';
import { completion } from './completion';
import { highlight } from './highlight';
import { replacing } from './replacing';
import { theme } from './theme';

/** What others may do to a field. */
export interface FieldHandle {
  readonly focus: () => void;
  /** Puts signs at the caret, which comes to stand between the two parts. */
  readonly insert: (before: string, after: string) => void;
}

interface FieldProps {
  readonly kind: TextKind;
  readonly label: string;
  /** With which it begins; what is written in it afterwards is its own. */
  readonly text: string;
  readonly complaint: Complaint | null;
  /** Told of every version but those between two keys of a syllable that is being composed. */
  readonly onText: (text: string) => void;
  readonly handle: RefObject<FieldHandle | null>;
}

/** The field that a text is written in. */
export function Field({ kind, label, text, complaint, onText, handle }: FieldProps) {
  const host = useRef<HTMLDivElement>(null);
  const view = useRef<EditorView | null>(null);
  const tell = useRef(onText);
  const first = useRef(text);
  useEffect(() => {
    tell.current = onText;
  }, [onText]);
  useEffect(() => {
    const root = host.current!.shadowRoot ?? host.current!.attachShadow({ mode: 'open' });
    const made = openView(root, first.current, kind, (news) => tell.current(news));
    view.current = made;
    // Its keys are letters, and no hotkeys: from outside nobody could tell that a field has the focus.
    const keep = (event: Event): void => event.stopPropagation();
    root.addEventListener('keydown', keep);
    return () => {
      root.removeEventListener('keydown', keep);
      made.destroy();
    };
  }, [kind]);
  useEffect(() => nameField(view.current!, label), [label, kind]);
  useEffect(() => showComplaint(view.current!, complaint), [complaint, kind]);
  useImperativeHandle(handle, () => ({
    focus: () => view.current!.focus(),
    insert: (before, after) => insertAt(view.current!, before, after),
  }));
  return <div ref={host} className={css.field} />;
}

const naming = new Compartment();

const nameField = (view: EditorView, label: string): void =>
  view.dispatch({ effects: naming.reconfigure(EditorView.contentAttributes.of({ 'aria-label': label })) });

function openView(root: ShadowRoot, doc: string, kind: TextKind, tell: (text: string) => void): EditorView {
  let told = doc;
  const report = (view: EditorView): void => {
    const news = view.state.doc.toString();
    if (view.composing || news === told) return;
    told = news;
    tell(news);
  };
  const listening: Extension = [
    EditorView.updateListener.of(({ view, docChanged }) => docChanged && report(view)),
    EditorView.domEventHandlers({
      compositionend: (_, view) => {
        // CodeMirror itself learns of the end a moment later.
        setTimeout(() => report(view), 0);
      },
    }),
  ];
  const view = new EditorView({
    parent: root,
    root,
    state: EditorState.create({ doc, extensions: [...extensionsOf(kind), listening] }),
  });
  view.dispatch({ selection: { anchor: doc.length } });
  return view;
}

const extensionsOf = (kind: TextKind): readonly Extension[] => [
  history(),
  complaints,
  replacing,
  completion(kind),
  bracketMatching(),
  closeBrackets(),
  keymap.of([...closeBracketsKeymap, ...defaultKeymap, ...historyKeymap]),
  highlight,
  theme,
  naming.of([]),
  EditorView.lineWrapping,
  EditorView.contentAttributes.of({
    autocapitalize: 'off',
    autocorrect: 'off',
    spellcheck: 'false',
    enterkeyhint: 'enter',
  }),
];

function insertAt(view: EditorView, before: string, after: string): void {
  const { from, to } = view.state.selection.main;
  const held = view.state.sliceDoc(from, to);
  // A sign between spaces needs none where one is typed already.
  const opening = /\s|^$/.test(view.state.sliceDoc(Math.max(0, from - 1), from))
    ? before.trimStart()
    : before;
  view.dispatch({
    changes: { from, to, insert: `${opening}${held}${after}` },
    selection: { anchor: from + opening.length + held.length },
    userEvent: 'input.type',
    scrollIntoView: true,
  });
  view.focus();
}
