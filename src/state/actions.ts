import type { Layout, Plane, Rank } from '../experiment/experiment';
import { type Language, loadWords } from '../words';
import { createEditing, type Editing } from './editing';
import { createPlaying, type Playing } from './playing';
import { createPredicting, type Predicting } from './predicting';
import {
  type AppStore,
  type Brought,
  isPart,
  type Notice,
  type Prefs,
  type SheetName,
  type State,
  type Theme,
  type View,
  type Writing,
} from './store';
import type { Traces } from './traces';

/** The speeds offered, as multiples of "the whole race in six seconds". */
export const SPEEDS = [0.1, 0.25, 0.5, 1, 2, 4, 8, 16, 32, 64] as const;

/** Every way in which the page changes. Nothing else writes to the store but `wires`. */
export interface Actions extends Editing, Playing, Predicting {
  readonly select: (racer: number) => void;
  /** Selects and opens a racer's row, or closes it if it was open. */
  readonly toggleOpen: (racer: number) => void;
  readonly setView: (view: View) => void;
  /** Shows other coordinates, and frames the race on them. */
  readonly setPlane: (plane: Plane) => void;
  readonly setLayout: (layout: Layout) => void;
  readonly selectMap: (map: number) => void;
  readonly setRank: (rank: Rank) => void;
  /** Lets the experiment race on its own, or in variations. */
  readonly race: (racing: State['racing']) => void;
  /** Between framing the race and showing the whole domain. */
  readonly toggleFit: () => void;
  readonly setLanguage: (language: Language) => Promise<void>;
  readonly setTheme: (theme: Theme) => void;
  /** The race for a lecture hall, for which a page within another has no room: in light colours, which a projector shows best, and which are not kept. */
  readonly present: () => void;
  readonly leavePresenter: () => void;
  readonly openSheet: (sheet: SheetName, brought?: Brought) => void;
  readonly closeSheet: () => void;
  /** Opens the editor, or closes it. */
  readonly write: (writing: Writing | null) => void;
  readonly notify: (notice: Notice | null) => void;
}

/** The page's actions, over its store and the rows on the screen. */
export function createActions(store: AppStore, traces: { readonly current: Traces }): Actions {
  const set = (change: (state: State) => Partial<State>): void => store.setState(change);
  /** Changes what the page itself has, and a part of it within another page has no room for. */
  const whole = (change: (state: State) => Partial<State>): void =>
    set((state) => (isPart(state) ? {} : change(state)));
  /** What a person chooses is kept on this device; what a link says is not. */
  const keep = (change: Partial<Prefs>): void =>
    set(({ prefs, kept }) => ({ prefs: { ...prefs, ...change }, kept: { ...kept, ...change } }));

  return {
    ...createEditing(store),
    ...createPlaying(store, traces),
    ...createPredicting(store),
    select: (racer) => set(() => ({ selected: racer })),
    toggleOpen: (racer) =>
      set(({ selected, open }) => ({ selected: racer, open: selected !== racer || !open })),
    setView: (view) => set(() => ({ view })),
    setPlane: (plane) => set(() => ({ plane, view: { kind: 'frame' } })),
    setLayout: (layout) => set(() => ({ layout })),
    selectMap: (map) => set(() => ({ map })),
    setRank: (rank) => set(() => ({ rank })),
    race: (racing) => set(() => ({ racing })),
    toggleFit: () => set(({ view }) => ({ view: { kind: view.kind === 'frame' ? 'domain' : 'frame' } })),
    setLanguage: async (language) => {
      await loadWords(language);
      keep({ language });
    },
    setTheme: (theme) => keep({ theme }),
    present: () =>
      set(({ prefs, embed }) =>
        embed ? {} : { mode: 'presenter', sheet: null, prefs: { ...prefs, theme: 'light' } },
      ),
    leavePresenter: () =>
      set(({ prefs, kept }) => ({ mode: 'desk', prefs: { ...prefs, theme: kept.theme } })),
    openSheet: (sheet, brought) => whole(() => ({ sheet, brought: brought ?? null })),
    closeSheet: () => set(() => ({ sheet: null, brought: null })),
    write: (writing) => whole(() => ({ writing })),
    notify: (notice) => set(() => ({ notice })),
  };
}
