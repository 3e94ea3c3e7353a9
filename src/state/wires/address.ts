import { loadWords } from '../../words';
import type { Actions } from '../actions';
import { type AppStore, experimentOf } from '../store';

/** Browsers refuse more than about a hundred changes of the address in half a minute. */
const PAUSE = 500;

/** An untouched page needs neither to read nor to write a link. */
const link = () => import('../../experiment/link');

/** Reads what the address says; what is returned opens it, or says why it cannot be opened. */
async function readAddress(actions: Actions, fragment: string): Promise<() => void> {
  const { decode } = await link();
  const opened = await decode(fragment);
  if (!opened.ok) return () => actions.notify({ kind: 'link', problem: opened.error });
  const { experiment, presentation, notices } = opened.value;
  if (presentation.language) await loadWords(presentation.language);
  return () => {
    actions.open(experiment, presentation);
    const [notice] = notices;
    if (notice) actions.notify({ kind: 'clamped-steps', asked: notice.asked, ran: notice.ran });
  };
}

/**
 * Keeps the address true to the experiment: one history entry for each committed change, at most two a second, none
 * while something is dragged. Opens what the address says at first; Back and Forward open what they lead to.
 */
export function wireAddress(store: AppStore, actions: Actions): () => void {
  let written = experimentOf(store.getState());
  let generation = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let opening = false;

  const write = async (): Promise<void> => {
    const experiment = experimentOf(store.getState());
    if (experiment === written || opening || store.getState().dragging) return;
    const mine = ++generation;
    const { encode } = await link();
    const fragment = `#${await encode(experiment)}`;
    if (mine !== generation) return;
    written = experiment;
    if (fragment !== location.hash) history.pushState(null, '', fragment);
  };
  const leave = store.subscribe((state, before) => {
    const changed = experimentOf(state) !== experimentOf(before) || state.dragging !== before.dragging;
    if (!changed || opening) return;
    timer ??= setTimeout(() => {
      timer = undefined;
      void write();
    }, PAUSE);
  });
  const follow = async (): Promise<void> => {
    const mine = ++generation;
    opening = true;
    try {
      const open = await readAddress(actions, location.hash);
      // Back was pressed again meanwhile: only where it led last is opened.
      if (mine !== generation) return;
      open();
      written = experimentOf(store.getState());
    } finally {
      if (mine === generation) opening = false;
    }
  };
  const listen = (): void => void follow();
  window.addEventListener('popstate', listen);
  if (location.hash.length > 1) listen();
  return () => {
    clearTimeout(timer);
    leave();
    window.removeEventListener('popstate', listen);
  };
}
