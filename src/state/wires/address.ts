import type { Experiment } from '../../experiment/experiment';
import { decode, encode } from '../../experiment/link';
import { loadWords } from '../../words';
import type { Actions } from '../actions';
import { type AppStore, experimentOf } from '../store';

/** Browsers refuse more than about a hundred changes of the address in half a minute. */
const PAUSE = 500;

/** Opens what the address says; the page as it stands where it says nothing, or nothing readable. */
export async function openAddress(actions: Actions, fragment: string): Promise<boolean> {
  const opened = await decode(fragment);
  if (!opened.ok) {
    actions.notify({ kind: 'link', problem: opened.error });
    return false;
  }
  const { experiment, presentation } = opened.value;
  if (presentation.language) await loadWords(presentation.language);
  actions.open(experiment, presentation);
  const [notice] = opened.value.notices;
  if (notice) actions.notify({ kind: 'clamped-steps', asked: notice.asked, ran: notice.ran });
  return true;
}

/**
 * Keeps the address true to the experiment: replaced while something is dragged, a new history entry for each
 * committed change, at most two a second. Back and Forward open what they lead to.
 */
export function wireAddress(store: AppStore, actions: Actions): () => void {
  let written = experimentOf(store.getState());
  let generation = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let opening = false;

  const write = async (experiment: Experiment): Promise<void> => {
    const mine = ++generation;
    const fragment = `#${await encode(experiment)}`;
    if (mine !== generation || experiment === written) return;
    written = experiment;
    if (fragment === location.hash) return;
    if (store.getState().dragging) history.replaceState(null, '', fragment);
    else history.pushState(null, '', fragment);
  };
  const leave = store.subscribe((state, before) => {
    const changed = experimentOf(state) !== experimentOf(before) || state.dragging !== before.dragging;
    if (!changed || opening) return;
    timer ??= setTimeout(() => {
      timer = undefined;
      void write(experimentOf(store.getState()));
    }, PAUSE);
  });
  const follow = async (): Promise<void> => {
    generation += 1;
    opening = true;
    await openAddress(actions, location.hash);
    opening = false;
    written = experimentOf(store.getState());
  };
  const listen = (): void => void follow();
  window.addEventListener('popstate', listen);
  return () => {
    clearTimeout(timer);
    leave();
    window.removeEventListener('popstate', listen);
  };
}
