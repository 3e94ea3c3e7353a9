import type { Budget, Clip, Lookahead, Stop, Within } from '../run/entry';
import type { Access, Embed } from './controls';

export type { Budget, Clip, Lookahead, Stop, StopKind, Within } from '../run/entry';

/**
 * The shareable value: everything that decides the numbers of a race, and nothing else. Immutable; every change goes
 * through `edits.ts`. What a person looks at (view, step, language) is `Presentation` and is not undone.
 */

/** A surface of the catalogue by id, or a text of one's own. `parameters` holds only values that differ from the text's. */
export type ObjectiveChoice =
  | { readonly kind: 'catalog'; readonly id: string; readonly parameters: Parameters }
  | {
      readonly kind: 'text';
      readonly text: string;
      readonly parameters: Parameters;
      /** Where it is looked at; absent for the square around the first start (`resolve.ts`). */
      readonly domain?: Domain;
    };

/** Data of the catalogue by id, or of one's own. */
export type DataChoice = string | OwnData;

/** Data of one's own, by any name: one number a row in either column. */
export interface OwnData {
  readonly name: string;
  readonly X: readonly number[];
  readonly Y: readonly number[];
}

/** One interval per coordinate, none of them empty. */
export type Domain = readonly (readonly [low: number, high: number])[];

/** An optimizer of the catalogue with one of its forms, or a rule of one's own. */
export type OptimizerChoice =
  | { readonly kind: 'catalog'; readonly id: string; readonly form: string }
  | {
      readonly kind: 'text';
      readonly text: string;
      /** Of an exercise: the rule that is sought. Only there the text may have a line that is left to be written. */
      readonly answer?: string;
    };

/** Values by canonical name; a name that is absent has the value that its text declares. */
export type Parameters = Readonly<Record<string, number>>;

/** One schedule of a chain. */
export interface ScheduleUse {
  readonly id: string;
  readonly parameters: Parameters;
  /** For how many steps it runs; absent in the last of a chain, and where a parameter of the schedule says it. */
  readonly steps?: number;
}

/** One contestant. */
export interface Racer {
  readonly optimizer: OptimizerChoice;
  readonly parameters: Parameters;
  /** Schedules one after another, at least one; absent for a constant learning rate. */
  readonly schedule?: readonly ScheduleUse[];
  /** Slow weights around its rule; absent for none. */
  readonly lookahead?: Lookahead;
  /** Weight decay λ, added to the gradient as λ w; 0 for none. */
  readonly decay: number;
  /** A name of one's own; absent for the optimizer's. */
  readonly name?: string;
  /** Which colour, marker and dash: 0 is the first. Kept while the racer lives. */
  readonly slot: number;
  readonly on: boolean;
}

/** A cloud of starts: so many points, the first start among them, no farther from it than the radius. */
export interface Cloud {
  readonly count: number;
  readonly radius: number;
}

/**
 * Which rows of the data the gradient of a step sees: `size` of them drawn without replacement, slices of a permutation
 * that is drawn for each pass, or those that are stored with the data.
 */
export type Batch = { readonly kind: 'draw' | 'epoch'; readonly size: number } | { readonly kind: 'stored' };

/**
 * What differs from map to map, and the value of each map: a parameter of every racer that has it, the surface of the
 * catalogue by id, or the start.
 */
export type Vary =
  | { readonly kind: 'parameter'; readonly name: string; readonly values: readonly number[] }
  | { readonly kind: 'objective'; readonly values: readonly string[] }
  | { readonly kind: 'start'; readonly values: readonly (readonly number[])[] };

/** A race: a surface, where it starts, who runs, for how long, and everything else that decides its rows. */
export interface Experiment {
  readonly objective: ObjectiveChoice;
  /** The data that the surface lies over; absent for its first, and where it reads none. */
  readonly data?: DataChoice;
  /** One or more starting points, each with one number per coordinate. */
  readonly starts: readonly (readonly number[])[];
  /** Further starts about the first one, decided by the seed: `starts.ts`. */
  readonly cloud?: Cloud;
  readonly racers: readonly Racer[];
  readonly budget: Budget;
  readonly stop?: Stop;
  /** Standard deviation of the gradient noise, the same stream for every racer; 0 for none. */
  readonly noise: number;
  /** Absent where each step sees all data. */
  readonly batch?: Batch;
  readonly clip?: Clip;
  /** Where every row has to lie; absent for anywhere. */
  readonly within?: Within;
  readonly seed: number;
  readonly sign: 'min' | 'max';
  /** Absent where there is one race only. */
  readonly vary?: Vary;
}

/** The plane on which more than two coordinates are shown: two of them, or the directions in which a path is longest. */
export type Plane =
  | { readonly kind: 'axes'; readonly axes: readonly [horizontal: number, vertical: number] }
  | { readonly kind: 'principal' };

/** How maps stand: one, several side by side, one beside the surface in space, or four panels that belong together. */
export type Layout = 'one' | 'split' | 'surface' | 'panels';

/** Who stands first: the best f, the nearest to a goal, or who first came within a tolerance of the best value. */
export type Rank =
  | { readonly kind: 'f' | 'distance' }
  | { readonly kind: 'first'; readonly tolerance: number };

/** What a link says about looking at an experiment. */
export interface Presentation {
  /** Left, right, bottom, top of the map in coordinates. */
  readonly view?: readonly [number, number, number, number];
  readonly plane?: Plane;
  readonly layout?: Layout;
  readonly rank?: Rank;
  readonly language?: 'en' | 'ko';
  /** The step the page opens at. */
  readonly step?: number;
  readonly playing?: boolean;
  /** What is to be predicted before the race is shown: where each racer ends, or who wins. */
  readonly predict?: 'end' | 'winner';
  /** Shown for a lecture hall. */
  readonly presenting?: boolean;
  /** What is closed to whoever opens the link; absent where nothing is. */
  readonly access?: Access;
  /** How much of the page there is where it stands within another; absent for the page itself. */
  readonly embed?: Embed;
}
