import { defaultExperiment } from '../experiment/defaults';
import type { Experiment, Presentation } from '../experiment/experiment';
import { commit, redo, replace, undo, type History } from '../experiment/history';
import { asked, askedOn } from './prediction';
import { FIRST_PLANE, type AppStore, type Dragged, type Permits, type State } from './store';

/** The ways in which the experiment changes, all of them undone by `undo`. */
export interface Editing {
  /** Changes the experiment, if what the change needs is open; one undo entry, or none of its own while something is dragged. */
  readonly edit: (change: (experiment: Experiment) => Experiment) => void;
  /** Changes the experiment further, in the same undo entry. */
  readonly amend: (change: (experiment: Experiment) => Experiment) => void;
  /** From here until `endDrag`, all edits are one undo entry. */
  readonly beginDrag: (dragged: Dragged) => void;
  readonly endDrag: () => void;
  /** Ends a drag and puts everything back to where it began. */
  readonly cancelDrag: () => void;
  readonly undo: () => void;
  readonly redo: () => void;
  /** Back to the experiment of an untouched page, one undo away from the present one. */
  readonly reset: () => void;
  /** Shows another experiment, one undo away from the present one, if what leads to it is open. */
  readonly open: (experiment: Experiment, presentation?: Presentation) => void;
  /** Shows what a link says, one undo away too, with what it closes, whatever has been closed before. */
  readonly follow: (experiment: Experiment, presentation: Presentation, permits: Permits) => void;
}

const clampSelected = (selected: number, experiment: Experiment): number =>
  Math.min(Math.max(selected, experiment.racers.length > 0 ? 0 : -1), experiment.racers.length - 1);

const rewound: Pick<State, 'selected' | 'open'> = { selected: 0, open: true };

/** Editing over a store. */
export function createEditing(store: AppStore): Editing {
  const set = (change: (state: State) => Partial<State>): void => store.setState(change);
  const toHistory = (history: History): Partial<State> => ({
    history,
    selected: clampSelected(store.getState().selected, history.present),
  });
  /** What the next edit of a drag is an entry upon; it replaces everything that came later. */
  let dragStart: History | null = null;
  /** To a value that no drag has made: what follows of a drag under way is an entry upon it. */
  const jumpTo = (history: History): Partial<State> => {
    if (dragStart) dragStart = history;
    return toHistory(history);
  };

  const opened = (state: State, experiment: Experiment, presentation: Presentation): Partial<State> => ({
    ...jumpTo(commit(state.history, experiment)),
    ...shown(state, experiment, presentation),
    selected: experiment.racers.length > 0 ? 0 : -1,
  });

  return {
    edit: (change) =>
      set(({ history, dragging, permits }) => {
        const next = change(history.present);
        if (next === history.present || !permits(history.present, next)) return {};
        const first = !dragging || history === dragStart;
        return toHistory(first ? commit(history, next) : replace(history, next));
      }),
    amend: (change) =>
      set((state) => {
        const { history } = state;
        return toHistory(unlessClosed(state, replace(history, change(history.present))));
      }),
    beginDrag(dragged) {
      if (store.getState().dragging) return;
      dragStart = store.getState().history;
      set(() => ({ dragging: dragged }));
    },
    endDrag() {
      dragStart = null;
      set(() => ({ dragging: null }));
    },
    cancelDrag() {
      const back = dragStart;
      dragStart = null;
      set(() => ({ dragging: null, ...(back && toHistory(back)) }));
    },
    undo: () => set((state) => jumpTo(unlessClosed(state, undo(state.history)))),
    redo: () => set((state) => jumpTo(unlessClosed(state, redo(state.history)))),
    reset: () =>
      set((state) => ({
        ...jumpTo(unlessClosed(state, commit(state.history, defaultExperiment))),
        ...rewound,
        view: { kind: 'frame' },
        plane: FIRST_PLANE,
        layout: 'one',
      })),
    open: (experiment, presentation = {}) =>
      set((state) =>
        state.permits(state.history.present, experiment) ? opened(state, experiment, presentation) : {},
      ),
    follow: (experiment, presentation, permits) =>
      set((state) => ({
        ...opened(state, experiment, presentation),
        access: presentation.access ?? {},
        permits,
        embed: presentation.embed ?? null,
        ...(presentation.embed && { mode: 'desk' as const }),
      })),
  };
}

/** A history, unless what leads to its present is closed: then the one that there is. */
const unlessClosed = ({ permits, history }: State, next: History): History =>
  permits(history.present, next.present) ? next : history;

/** Whether there is an edit to take back, and it may be. */
export const canUndo = ({ permits, history: { past, present } }: State): boolean =>
  past.length > 0 && permits(present, past.at(-1)!);

/** Whether there is an edit to bring again, and it may be. */
export const canRedo = ({ permits, history: { present, future } }: State): boolean =>
  future.length > 0 && permits(present, future[0]!);

/** How an experiment that has just been opened is looked at. */
function shown(state: State, { vary }: Experiment, presentation: Presentation): Partial<State> {
  const { view, plane, layout: said, rank, language, step, playing, presenting, predict } = presentation;
  const layout = said ?? (vary ? 'split' : state.layout);
  return {
    // To frame the race would tell where it goes.
    view: view ? { kind: 'box', box: view } : { kind: predict ? 'domain' : 'frame' },
    prediction: predict ? asked(predict) : null,
    plane: plane ?? FIRST_PLANE,
    layout: predict ? askedOn(layout) : layout,
    rank: rank ?? state.rank,
    prefs: { ...state.prefs, ...(language && { language }), ...(presenting && { theme: 'light' }) },
    mode: presenting ? 'presenter' : 'desk',
    playback: {
      ...state.playback,
      step: predict ? 0 : (step ?? 0),
      playing: predict ? false : (playing ?? step === undefined),
    },
    notice: null,
  };
}
