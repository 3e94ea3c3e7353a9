import { createStore } from 'zustand/vanilla';
import type { Prediction } from './prediction';
import type { Traces } from './traces';
import type { Camera } from '../paint/camera';
import { defaultExperiment } from '../experiment/defaults';
import type { Access, Embed } from '../experiment/controls';
import type { Experiment, Layout, Plane, Rank } from '../experiment/experiment';
import { beginHistory, type History } from '../experiment/history';
import type { LinkNotice, LinkProblem } from '../experiment/link';
import type { Problem } from '../notation/problem';
import type { Language } from '../words';

/** `system` follows the device until the person chooses. */
export type Theme = 'system' | 'light' | 'dark';

/** What is kept on this device, and nowhere else. */
export interface Prefs {
  readonly language: Language;
  readonly theme: Theme;
}

/** Where the race is, and how it is played. */
export interface Playback {
  /** The playhead in steps; fractional while playing, so that heads can glide. */
  readonly step: number;
  readonly playing: boolean;
  /** How many times faster than "the whole race in six seconds". */
  readonly speed: number;
  readonly loop: boolean;
}

/** Where the map looks: framing the race, showing the whole domain, or where a hand put it. */
export type View =
  | { readonly kind: 'frame' }
  | { readonly kind: 'domain' }
  | {
      readonly kind: 'box';
      readonly box: readonly [left: number, right: number, bottom: number, top: number];
    }
  | {
      readonly kind: 'camera';
      readonly camera: Camera;
      /** Where a hand moves the ground, the ground goes with it at once. */
      readonly by?: 'hand';
    };

/** What a hand can drag that changes the experiment: the start on the map, or a slider. */
export type Dragged = 'start' | 'slider';

/** What can be open over the page, one at a time: `ui/sheets`. */
export type SheetName = 'share' | 'help' | 'takehome' | 'code' | 'why' | 'data' | 'library';

/** A file that has been brought to the sheet of data; without its text where that is too large to be read. */
export interface Brought {
  readonly name: string;
  readonly text?: string;
}

/** What of one's own can be written: the surface, or the rule of the racer in a slot. */
export type Subject = { readonly kind: 'surface' } | { readonly kind: 'rule'; readonly slot: number };

/** What the editor writes, and whether its newest version can run: until it does, the last one that could stays. */
export interface Writing {
  readonly of: Subject;
  readonly draft: 'works' | 'broken';
}

/** A message that takes the place of the sentence above the map. */
export type Notice =
  | { readonly kind: 'link'; readonly problem: LinkProblem }
  | { readonly kind: 'objective'; readonly problem: Problem }
  | { readonly kind: 'opened-otherwise'; readonly how: LinkNotice }
  | { readonly kind: 'too-many-racers'; readonly most: number }
  | { readonly kind: 'worker-replaced' }
  | { readonly kind: 'worker-failed' }
  | { readonly kind: 'no-kernel' }
  | { readonly kind: 'no-storage' }
  | { readonly kind: 'opened-link' }
  | { readonly kind: 'file'; readonly problem: LinkProblem }
  | { readonly kind: 'opened-file' }
  | { readonly kind: 'closed-to-files' };

/** How the race that is on the screen came about. */
export interface RunStatus {
  /** What races: the experiment on the page, or on each of several maps a variation of it. */
  readonly experiments: readonly Experiment[];
  /** False while rows of the newest experiment are still arriving. */
  readonly complete: boolean;
  /** 0 … 1, of the steps asked for. */
  readonly progress: number;
  /** When the newest race was asked for (performance.now); for "what is awaited" after 300 ms. */
  readonly since: number;
  /** The playhead where it stood at the end of the race before: untouched, it will stand at the end of this one. */
  readonly heldAt: Playback | null;
  /** Texts of racers that could not run, by index. */
  readonly problems: ReadonlyMap<number, Problem>;
}

/** The page at a desk, or for a lecture hall. */
export type Mode = 'desk' | 'presenter';

/** Whether an edit may be made. */
export type Permits = (before: Experiment, after: Experiment) => boolean;

/** Everything that the page shows, but for the rows: those are `state/traces`. */
export interface State {
  readonly mode: Mode;
  readonly history: History;
  /** The racer that every panel speaks of; −1 where nobody races. */
  readonly selected: number;
  /** Whether the selected racer's row is open. */
  readonly open: boolean;
  readonly playback: Playback;
  readonly view: View;
  /** How more than two coordinates are shown. */
  readonly plane: Plane;
  /** How the maps stand. */
  readonly layout: Layout;
  /** Who stands first. */
  readonly rank: Rank;
  /** Which map is in hand, where the experiment varies: those that stand beside it are shown. */
  readonly map: number;
  /** How the experiment races: alone, unless several maps show its variations. */
  readonly racing: (experiment: Experiment) => readonly Experiment[];
  /** What the link that was opened has closed. */
  readonly access: Access;
  /** Whether what is closed lets one experiment become another: the law of `access`, which arrives with it. */
  readonly permits: Permits;
  /** How much of the page there is, where it stands within another; null for the page itself, which alone is kept. */
  readonly embed: Embed | null;
  readonly prefs: Prefs;
  /** The preferences that were chosen here, and not by a link. */
  readonly kept: Prefs;
  readonly sheet: SheetName | null;
  /** What was brought to the sheet that is open. */
  readonly brought: Brought | null;
  /** What is to be predicted before the race is shown. */
  readonly prediction: Prediction | null;
  /** What is open in the editor. */
  readonly writing: Writing | null;
  readonly notice: Notice | null;
  readonly run: RunStatus;
  /** Counts the arrivals of rows (`state/traces`), so that panels can subscribe to numbers that live outside. */
  readonly traces: number;
  /** What is being dragged: nothing else may move, open, reorder or animate meanwhile. */
  readonly dragging: Dragged | null;
}

/** The plane of the first two coordinates. */
export const FIRST_PLANE: Plane = { kind: 'axes', axes: [0, 1] };

/** An experiment on one map. */
export const alone: State['racing'] = (experiment) => [experiment];

/** The state of a page that has just been opened. */
export const initialState = (prefs: Prefs): State => ({
  mode: 'desk',
  history: beginHistory(defaultExperiment),
  selected: 0,
  open: true,
  playback: { step: 0, playing: false, speed: 1, loop: false },
  view: { kind: 'frame' },
  plane: FIRST_PLANE,
  access: {},
  permits: () => true,
  embed: null,
  layout: 'one',
  rank: { kind: 'f' },
  map: 0,
  racing: alone,
  prefs,
  kept: prefs,
  sheet: null,
  brought: null,
  prediction: null,
  writing: null,
  notice: null,
  run: {
    experiments: [defaultExperiment],
    complete: false,
    progress: 0,
    since: 0,
    heldAt: null,
    problems: new Map(),
  },
  traces: 0,
  dragging: null,
});

/** The store of a page that has just been opened. */
export const createAppStore = (prefs: Prefs) => createStore<State>(() => initialState(prefs));
/** Whoever holds it may read, and hear of changes; only `actions` and `wires` write. */
export type AppStore = ReturnType<typeof createAppStore>;

/** The experiment on the page. */
export const experimentOf = (state: State): Experiment => state.history.present;

/** What the rows on a map are of; before the first of them have come, what is awaited there. */
export const racedOf = ({ run, map }: State, { experiment }: Traces): Experiment =>
  experiment ?? run.experiments[map]!;

/** Whether this is not the whole page: a part of it that stands within another. */
export const isPart = ({ embed }: State): boolean => embed !== null && embed !== 'full';
