import { permits } from '../../experiment/access';
import type { Experiment, Presentation } from '../../experiment/experiment';
import { loadWords } from '../../words';
import type { Actions } from '../actions';
import { canUndo } from '../editing';
import { isSecret } from '../prediction';
import { type AppStore, experimentOf, type State } from '../store';
import { addEntry, claimEntry, followEntries, type Maker } from './entries';
import { keepRows, type KeptRows } from './rows';

/** Browsers refuse more than about a hundred changes of the address in half a minute. */
const PAUSE = 500;

/** An untouched page needs neither to read nor to write a link. */
const link = () => import('../../experiment/link');

/** Reads what the address says; what is returned opens it, or says why it cannot be opened. */
async function readAddress(actions: Actions, { recall }: KeptRows, fragment: string): Promise<() => void> {
  const { decode } = await link();
  const opened = await decode(fragment, recall);
  if (!opened.ok) return () => actions.notify({ kind: 'link', problem: opened.error });
  const { experiment, presentation, notices } = opened.value;
  if (presentation.language) await loadWords(presentation.language);
  return () => {
    const { access = {} } = presentation;
    actions.follow(experiment, presentation, (before, after) => permits(access, before, after));
    const [notice] = notices;
    if (notice) actions.notify({ kind: 'opened-otherwise', how: notice });
  };
}

/** What an address keeps besides the experiment: what is closed, and what has not been revealed. */
const keptOf = ({ access, prediction }: State): Presentation => ({
  access,
  ...(isSecret(prediction) && { predict: prediction!.asks }),
});

/**
 * Keeps the address true to the experiment: one history entry for each committed change, at most two a second, none
 * while something is dragged. Opens what the address says at first; Back and Forward open what they lead to, and so
 * does a link that is followed. The address of a page within a page stays what it was. `begun` is the experiment that
 * the page began with.
 */
export function followAddress(store: AppStore, actions: Actions, begun: Experiment): () => void {
  const rows = keepRows(actions);
  let written = begun;
  let generation = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let opening = false;

  const write = async (): Promise<void> => {
    timer = undefined;
    const state = store.getState();
    const experiment = experimentOf(state);
    if (experiment === written || opening || state.dragging || state.embed) return;
    const mine = ++generation;
    const { encode, leftBehind, namedRows } = await link();
    const encoded = await encode(experiment, keptOf(state));
    const left = encoded.ok ? leftBehind(experiment, encoded.value) : undefined;
    // An address that names rows finds them: they are kept before it is written.
    if (left) await rows.keep(namedRows(left));
    if (mine !== generation) return;
    written = experiment;
    // What does not fit in a link leaves the address as it is.
    if (encoded.ok) addEntry(encoded.value);
  };
  const writeLater = (): void => void (timer ??= setTimeout(() => void write(), PAUSE));
  const leaveStore = store.subscribe((state, before) => {
    const changed = experimentOf(state) !== experimentOf(before) || state.dragging !== before.dragging;
    if (changed && !opening) writeLater();
  });
  const follow = async (maker: Maker): Promise<void> => {
    const mine = ++generation;
    opening = true;
    try {
      const open = await readAddress(actions, rows, location.hash);
      // Back was pressed again meanwhile: only where it led last is opened.
      if (mine !== generation) return;
      const { past } = store.getState().history;
      open();
      written = experimentOf(store.getState());
      if (maker === 'link') arrive(store, actions, past);
    } finally {
      if (mine === generation) opening = false;
    }
  };
  const leaveEntries = followEntries((maker) => void follow(maker));
  // What has been changed before this code arrived.
  writeLater();
  return () => {
    // What is being written or read comes too late.
    generation++;
    clearTimeout(timer);
    leaveStore();
    leaveEntries();
  };
}

/** A link that somebody followed has been opened: it becomes an entry of our own, and says where the race before it is. */
function arrive(store: AppStore, actions: Actions, past: readonly Experiment[]): void {
  const state = store.getState();
  if (state.embed) return;
  claimEntry();
  if (past.length > 0 && !state.notice && canUndo(state)) actions.notify({ kind: 'opened-link' });
}
