import type { Point } from './camera';
import type { Path } from './framing';
import type { Theme } from './palette';

/**
 * What lies over the surface, as a plain value in the surface's units. All words come with it, already in the page's
 * language.
 */
export interface Scene {
  readonly theme: Theme;
  /** `drag` while a hand moves something: thin paths without casing or dash, and names that hold their place. */
  readonly quality: 'rest' | 'drag';
  readonly sizes: Sizes;
  /** Device px per CSS px. */
  readonly dpr: number;
  /** The playhead in steps; between two steps the heads stand between two rows. */
  readonly playhead: number;
  readonly racers: readonly SceneRacer[];
  /** The runs of which racers are the middle, where they start from many places at once. */
  readonly crowd: readonly CrowdRun[];
  readonly starts: readonly SceneStart[];
  readonly goals: readonly Landmark[];
  readonly saddles: readonly Point[];
  readonly axes: { readonly x: string; readonly y: string };
  /** Where the map is a curve: its height. Heads then roll on it, and paths are the points on it, thinly joined. */
  readonly height?: (x: number) => number;
  /** What floats on the map and hides what is under it, in CSS px. */
  readonly covered: readonly Rect[];
}

/** What the step at the playhead tried: the places of a search in order, or the corners of a simplex. */
export interface SceneTrials {
  readonly shape: 'search' | 'simplex';
  readonly points: readonly Point[];
}

/** One racer's run from one start. */
export interface SceneRacer extends Path {
  /** Counted from 1; decides colour, marker and dash. */
  readonly slot: number;
  readonly name: string;
  /** Its place in the standings at the playhead, from 1: the order inside a call-out. */
  readonly rank: number;
  readonly selected: boolean;
  /** Only its path is drawn, faintly: the map is of another. */
  readonly beside?: true;
  /** Its rows begin elsewhere than at its start: a constraint has brought it in. */
  readonly apart?: true;
  /** Drawn where it is given. */
  readonly trials?: SceneTrials;
  /** The average of its places, drawn from row `from` on, where it leaves them. */
  readonly average?: Path & { readonly from: number };
  /** From step `at` on the run has no more rows, and its end is called `label` ("Momentum, diverged at step 7"). */
  readonly diverged?: { readonly at: number; readonly label: string };
}

/** One of many runs of a racer: drawn faintly, without a name. */
export interface CrowdRun extends Path {
  /** Counted from 1, as a racer's. */
  readonly slot: number;
}

/** A start point and how its handle is met. */
export interface SceneStart extends Point {
  readonly label: string;
  /** `still` in a picture, which no hand can drag. */
  readonly state: 'rest' | 'hover' | 'focus' | 'dragged' | 'still';
  /** Where a hand may drag it. */
  readonly moves: 'freely' | 'sideways';
  /** Its coordinates, shown while it is dragged. */
  readonly coordinates: string;
  /** What drags it: a finger hides more. */
  readonly pointer: 'mouse' | 'touch';
}

/** A named point of the surface: a known minimum, or going up a maximum. */
export interface Landmark extends Point {
  readonly label: string;
  /** Searched for and not declared: its flag is hollow. */
  readonly found?: true | undefined;
}

/** A rectangle on the canvas, in CSS px from its top left corner. */
export interface Rect {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The sizes of what is drawn on the map, in CSS px. */
export interface Sizes {
  readonly path: number;
  /** The selected path is wider by this. */
  readonly selected: number;
  /** The outline on each side of a path. */
  readonly casing: number;
  /** Across a head's marker. */
  readonly head: number;
  /** The type of names at heads, and of numbers and the smaller labels. */
  readonly name: number;
  readonly number: number;
}

/** The sizes for a page of up to 1699 px. */
export const REFERENCE_SIZES: Sizes = {
  path: 2.25,
  selected: 0.6,
  casing: 2,
  head: 13,
  name: 13.5,
  number: 12,
};

/** The sizes for a lecture hall, where everything is drawn twice as large again, and more on more lines. */
export const PRESENTER_SIZES: Sizes = {
  path: 2.2,
  selected: 0,
  casing: 1.1,
  head: 14,
  name: 20,
  number: 15,
};

/** The sizes for a page from 1700 px on. */
export const WIDE_SIZES: Sizes = { ...REFERENCE_SIZES, path: 2.6, name: 15 };
