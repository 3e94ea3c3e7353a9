import { experimentOf } from '../../state/store';
import type { Wired } from '../../state/wires';
import { themeOf } from '../canvas/theme';
import { isCovered } from './covered';

type Deed = (app: Wired, event: KeyboardEvent) => void;

const LEAP = 10;

const steps =
  (towards: number): Deed =>
  ({ actions }, { shiftKey }) =>
    actions.stepBy(shiftKey ? towards * LEAP : towards);

const choose =
  (place: number): Deed =>
  ({ store, actions }) => {
    if (place < experimentOf(store.getState()).racers.length) actions.select(place);
  };

/** A lecture hall and another page have no room for it. */
const explain: Deed = ({ store, actions }) => {
  const { sheet, mode, embed } = store.getState();
  if (sheet === 'why') actions.closeSheet();
  else if (mode === 'desk' && !embed) actions.openSheet('why');
};

/** By the key's place on the keyboard: a Korean input method changes what the key says. */
const DEEDS: ReadonlyMap<string, Deed> = new Map<string, Deed>([
  ['Space', ({ actions }) => actions.togglePlay()],
  ['ArrowLeft', steps(-1)],
  ['ArrowRight', steps(1)],
  ['Home', ({ actions }) => actions.seek(0)],
  ['End', ({ actions, traces }) => actions.seek(traces.current.lastStep)],
  ...Array.from({ length: 9 }, (_, i): [string, Deed] => [`Digit${i + 1}`, choose(i)]),
  ['KeyP', ({ actions }) => actions.present()],
  ['KeyS', ({ actions }) => actions.openSheet('share')],
  ['KeyW', explain],
  ['KeyC', ({ actions }) => actions.openSheet('code')],
  ['KeyX', ({ actions }) => actions.openSheet('takehome')],
  [
    'KeyT',
    ({ store, actions }) =>
      actions.setTheme(themeOf(store.getState().prefs.theme) === 'dark' ? 'light' : 'dark'),
  ],
  [
    'KeyL',
    ({ store, actions }) => actions.setLanguage(store.getState().prefs.language === 'en' ? 'ko' : 'en'),
  ],
]);

const HELP: Deed = ({ actions }) => actions.openSheet('help');

const UNDO: ReadonlyMap<string, Deed> = new Map<string, Deed>([
  ['KeyZ', ({ actions }, { shiftKey }) => (shiftKey ? actions.redo() : actions.undo())],
  ['KeyY', ({ actions }) => actions.redo()],
]);

function deedOf(event: KeyboardEvent): Deed | undefined {
  const { code, key, shiftKey, ctrlKey, metaKey, altKey } = event;
  if (altKey) return undefined;
  if (ctrlKey || metaKey) return UNDO.get(code);
  // Where the question mark lies elsewhere, what the key says counts.
  if (key === '?' || (code === 'Slash' && shiftKey)) return HELP;
  return code === 'KeyZ'
    ? UNDO.get(code)
    : shiftKey && !code.startsWith('Arrow')
      ? undefined
      : DEEDS.get(code);
}

/** Whether the key belongs to what has the focus: a field's letters, a button's Space, a dialog's everything. */
function isTaken({ target, code }: KeyboardEvent): boolean {
  if (isCovered()) return true;
  if (!(target instanceof Element)) return false;
  if (target.matches('textarea, select, [contenteditable]')) return true;
  if (target.matches('input')) return !target.matches('[type=range]') || /^(Arrow|Home|End)/.test(code);
  if (target.matches('[data-scrolls]')) return /^(Arrow|Home|End)/.test(code);
  return code === 'Space' && target.matches('button, a, summary');
}

/** Lets the keys of the page act; returns how to stop. */
export function followHotkeys(app: Wired): () => void {
  const press = (event: KeyboardEvent): void => {
    if (event.defaultPrevented || event.isComposing || isTaken(event)) return;
    const deed = deedOf(event);
    if (!deed) return;
    event.preventDefault();
    deed(app, event);
  };
  window.addEventListener('keydown', press);
  return () => window.removeEventListener('keydown', press);
}
