import { defaultExperiment } from '../experiment/defaults';
import type { Experiment, Plane, Presentation } from '../experiment/experiment';
import { commit, redo, replace, undo, type History } from '../experiment/history';
import { type Language, loadWords } from '../words';
import {
  type AppStore,
  FIRST_PLANE,
  type Notice,
  type Playback,
  type State,
  type Theme,
  type View,
} from './store';
import type { Traces } from './traces';

/** The speeds offered, as multiples of "the whole race in six seconds". */
export const SPEEDS = [0.1, 0.25, 0.5, 1, 2, 4, 8, 16, 32, 64] as const;

/** Every way in which the page changes. Nothing else writes to the store but `wires`. */
export interface Actions {
  /** Changes the experiment; one undo entry, or none of its own while something is dragged. */
  readonly edit: (change: (experiment: Experiment) => Experiment) => void;
  /** From here until `endDrag`, all edits are one undo entry. */
  readonly beginDrag: () => void;
  readonly endDrag: () => void;
  /** Ends a drag and puts everything back to where it began. */
  readonly cancelDrag: () => void;
  readonly undo: () => void;
  readonly redo: () => void;
  /** Back to the experiment of an untouched page, one undo away from the present one. */
  readonly reset: () => void;
  /** Shows another experiment, one undo away from the present one. */
  readonly open: (experiment: Experiment, presentation?: Presentation) => void;
  readonly select: (racer: number) => void;
  /** Selects and opens a racer's row, or closes it if it was open. */
  readonly toggleOpen: (racer: number) => void;
  readonly togglePlay: () => void;
  readonly pause: () => void;
  /** Moves the playhead; clamped to the race. */
  readonly seek: (step: number) => void;
  readonly stepBy: (steps: number) => void;
  readonly setSpeed: (speed: number) => void;
  readonly toggleLoop: () => void;
  readonly setView: (view: View) => void;
  /** Shows other coordinates, and frames the race on them. */
  readonly setPlane: (plane: Plane) => void;
  /** Between framing the race and showing the whole domain. */
  readonly toggleFit: () => void;
  readonly setLanguage: (language: Language) => Promise<void>;
  readonly setTheme: (theme: Theme) => void;
  readonly notify: (notice: Notice | null) => void;
}

const clampSelected = (selected: number, experiment: Experiment): number =>
  Math.min(Math.max(selected, experiment.racers.length > 0 ? 0 : -1), experiment.racers.length - 1);

/** The page's actions, over its store and the rows on the screen. */
export function createActions(store: AppStore, traces: { readonly current: Traces }): Actions {
  const set = (change: (state: State) => Partial<State>): void => store.setState(change);
  const toHistory = (history: History): Partial<State> => ({
    history,
    selected: clampSelected(store.getState().selected, history.present),
  });
  const playback = (change: Partial<Playback>): void =>
    set((state) => ({ playback: { ...state.playback, ...change } }));
  const seek = (step: number): void =>
    playback({ step: Math.min(Math.max(0, step), traces.current.lastStep), playing: false });
  let dragStart: History | null = null;

  return {
    edit: (change) =>
      set(({ history, dragging }) => {
        const next = change(history.present);
        if (next === history.present) return {};
        const first = !dragging || history === dragStart;
        return toHistory(first ? commit(history, next) : replace(history, next));
      }),
    beginDrag() {
      if (store.getState().dragging) return;
      dragStart = store.getState().history;
      set(() => ({ dragging: true }));
    },
    endDrag() {
      dragStart = null;
      set(() => ({ dragging: false }));
    },
    cancelDrag() {
      const back = dragStart;
      dragStart = null;
      set(() => ({ dragging: false, ...(back && toHistory(back)) }));
    },
    undo: () => set(({ history }) => toHistory(undo(history))),
    redo: () => set(({ history }) => toHistory(redo(history))),
    reset: () =>
      set(({ history }) => ({
        ...toHistory(commit(history, defaultExperiment)),
        ...rewound,
        view: { kind: 'frame' },
        plane: FIRST_PLANE,
      })),
    open: (experiment, presentation = {}) => set((state) => opened(state, experiment, presentation)),
    select: (racer) => set(() => ({ selected: racer })),
    toggleOpen: (racer) =>
      set(({ selected, open }) => ({ selected: racer, open: selected !== racer || !open })),
    togglePlay: () =>
      set(({ playback: now }) => {
        const atEnd = now.step >= traces.current.lastStep;
        return { playback: { ...now, playing: !now.playing, step: !now.playing && atEnd ? 0 : now.step } };
      }),
    pause: () => playback({ playing: false }),
    seek,
    stepBy: (steps) => seek(Math.round(store.getState().playback.step) + steps),
    setSpeed: (speed) => playback({ speed }),
    toggleLoop: () => playback({ loop: !store.getState().playback.loop }),
    setView: (view) => set(() => ({ view })),
    setPlane: (plane) => set(() => ({ plane, view: { kind: 'frame' } })),
    toggleFit: () => set(({ view }) => ({ view: { kind: view.kind === 'frame' ? 'domain' : 'frame' } })),
    setLanguage: async (language) => {
      await loadWords(language);
      set(({ prefs }) => ({ prefs: { ...prefs, language } }));
    },
    setTheme: (theme) => set(({ prefs }) => ({ prefs: { ...prefs, theme } })),
    notify: (notice) => set(() => ({ notice })),
  };
}

const rewound: Pick<State, 'selected' | 'open'> = { selected: 0, open: true };

/** The page after opening another experiment: the present one stays one undo away. */
function opened(state: State, experiment: Experiment, presentation: Presentation): Partial<State> {
  const { view, plane, language, step, playing } = presentation;
  return {
    ...rewound,
    selected: experiment.racers.length > 0 ? 0 : -1,
    history: commit(state.history, experiment),
    view: view ? { kind: 'box', box: view } : { kind: 'frame' },
    plane: plane ?? FIRST_PLANE,
    prefs: language ? { ...state.prefs, language } : state.prefs,
    playback: { ...state.playback, step: step ?? 0, playing: playing ?? step === undefined },
    notice: null,
  };
}
