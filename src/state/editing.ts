import { defaultExperiment } from '../experiment/defaults';
import type { Experiment, Presentation } from '../experiment/experiment';
import { commit, redo, replace, undo, type History } from '../experiment/history';
import { createDrag } from './drag';
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

/** A history on the page: only racers of its present can be selected. */
const onPage = ({ selected }: State, history: History): Pick<State, 'history' | 'selected'> => {
  const count = history.present.racers.length;
  return { history, selected: Math.min(Math.max(selected, count > 0 ? 0 : -1), count - 1) };
};

/** How an untouched page is looked at. */
const untouched = (): Partial<State> => ({
  selected: 0,
  open: true,
  view: { kind: 'frame' },
  plane: FIRST_PLANE,
  layout: 'one',
});

/** Editing over a store. */
export function createEditing(store: AppStore): Editing {
  const set = (change: (state: State) => Partial<State>): void => store.setState(change);
  const drag = createDrag();
  /** To a value that no drag has made, if what leads to it is open: a drag under way goes on from there. */
  const jumpTo = (state: State, history: History): Partial<State> =>
    onPage(state, drag.goOnFrom(unlessClosed(state, history)));
  const opened = (state: State, experiment: Experiment, presentation: Presentation): Partial<State> => ({
    ...onPage(state, drag.goOnFrom(commit(state.history, experiment))),
    ...shown(state, experiment, presentation),
  });

  return {
    edit: (change) =>
      set((state) => {
        const { history, dragging, permits } = state;
        const next = change(history.present);
        if (next === history.present || !permits(history.present, next)) return {};
        return onPage(state, dragging ? drag.edit(history, next) : commit(history, next));
      }),
    amend: (change) =>
      set((state) => {
        const { history } = state;
        return onPage(state, unlessClosed(state, replace(history, change(history.present))));
      }),
    beginDrag(dragged) {
      if (store.getState().dragging) return;
      drag.begin(store.getState().history);
      set(() => ({ dragging: dragged }));
    },
    endDrag() {
      drag.end();
      set(() => ({ dragging: null }));
    },
    cancelDrag() {
      const back = drag.end();
      set((state) => ({ dragging: null, ...(back && onPage(state, back)) }));
    },
    undo: () => set((state) => jumpTo(state, undo(state.history))),
    redo: () => set((state) => jumpTo(state, redo(state.history))),
    reset: () =>
      set((state) => ({ ...jumpTo(state, commit(state.history, defaultExperiment)), ...untouched() })),
    open: (experiment, presentation = {}) =>
      set((state) =>
        state.permits(state.history.present, experiment) ? opened(state, experiment, presentation) : {},
      ),
    follow: (experiment, presentation, permits) =>
      set((state) => ({ ...opened(state, experiment, presentation), ...bound(presentation, permits) })),
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

/** What a link says of the page itself: what it closes, and how much of the page there is. */
const bound = ({ access, embed }: Presentation, permits: Permits): Partial<State> => ({
  access: access ?? {},
  permits,
  embed: embed ?? null,
  ...(embed && { mode: 'desk' }),
});

/** How an experiment that has just been opened is looked at. */
function shown(state: State, { vary, racers }: Experiment, presentation: Presentation): Partial<State> {
  const { view, plane, layout: said, rank, language, step, playing, presenting, predict } = presentation;
  const layout = said ?? (vary ? 'split' : state.layout);
  return {
    selected: racers.length > 0 ? 0 : -1,
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
