import { isSecret } from '../../state/prediction';
import type { Wired } from '../../state/wires';
import { isCovered } from '../keys/covered';

/** What lies over the race: nothing, the dark, or a spotlight. */
export type Veil = 'none' | 'dark' | 'spotlight';

type Deed = (app: Wired, turn: (veil: Veil) => void) => void;

/** The keys of the presenter and of a presenter's remote, before those of the page: by their place on the keyboard. */
const DEEDS: ReadonlyMap<string, Deed> = new Map<string, Deed>([
  ['Escape', ({ actions }) => actions.leavePresenter()],
  ['KeyP', ({ actions }) => actions.leavePresenter()],
  // A remote has two keys: on, and back to the beginning.
  [
    'PageDown',
    ({ store, actions }) => (isSecret(store.getState().prediction) ? actions.reveal() : actions.togglePlay()),
  ],
  ['PageUp', ({ actions }) => actions.seek(0)],
  ['KeyB', (_, turn) => turn('dark')],
  ['Period', (_, turn) => turn('dark')],
  ['KeyS', (_, turn) => turn('spotlight')],
  ['KeyF', () => toggleFullScreen()],
]);

function toggleFullScreen(): void {
  const asked = document.fullscreenElement
    ? document.exitFullscreen()
    : document.documentElement.requestFullscreen?.();
  // Where it is forbidden, the page stays as it is.
  asked?.catch(() => undefined);
}

/** Lets the presenter's keys act; returns how to stop. */
export function followRemote(app: Wired, show: (veil: Veil) => void): () => void {
  const leaving = new AbortController();
  let veil: Veil = 'none';
  const turn = (to: Veil): void => {
    veil = veil === to ? 'none' : to;
    show(veil);
  };
  const press = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing || isCovered()) return;
    const deed = veil === 'dark' ? () => turn('dark') : DEEDS.get(event.code);
    if (!deed) return;
    event.preventDefault();
    event.stopPropagation();
    deed(app, turn);
  };
  let wasFull = document.fullscreenElement !== null;
  const full = (): void => {
    // The browser takes Escape for itself where the screen is full.
    if (wasFull && !document.fullscreenElement) app.actions.leavePresenter();
    wasFull = document.fullscreenElement !== null;
  };
  const { signal } = leaving;
  window.addEventListener('keydown', press, { signal, capture: true });
  document.addEventListener('fullscreenchange', full, { signal });
  return () => {
    leaving.abort();
    if (document.fullscreenElement) void document.exitFullscreen().catch(() => undefined);
  };
}
