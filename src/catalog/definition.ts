import type { MethodName } from './method';

/** What a catalogue entry states about itself. Everything that is not here is derived from its text. */

/** A sentence or a name in both languages of the page. */
export interface Words {
  readonly en: string;
  readonly ko: string;
}

/** Where an entry comes from: shown on the page, and the reason to trust it. */
export interface Source {
  readonly authors: string;
  readonly year: number;
  readonly title: string;
  /** Journal, equation number, page: whatever lets a reader find the very formula. */
  readonly where: string;
  readonly url?: string;
}

/** Laws an entry cannot obey, each with its reason. */
export type Exemptions<Law extends string> = { readonly [law in Law]?: string };

/** A known stationary point. */
export interface Stationary {
  readonly at: readonly number[];
  readonly f: number;
  /** Nobody declared it: it was searched for (`run/minima`). */
  readonly found?: true;
}

/** Data to fit a model to: its columns have one number a row. `id` is permanent: it stands in people's links. */
export interface Dataset {
  readonly id: string;
  readonly name: Words;
  readonly columns: { readonly X: readonly number[]; readonly Y: readonly number[] };
  /** Which rows each step saw where the data come from: `size` of them, step after step. */
  readonly batches?: { readonly size: number; readonly rows: readonly number[] };
  /** What they are, in a sentence. */
  readonly says: Words;
  readonly source: Source;
}

/**
 * The laws that `tests/catalog/objectives.test.ts` holds every surface to. `gradient`: it is the central difference;
 * `finite`: on its domain; `minimum`: a declared minimum is level and lower than what lies around it; `lowest`: no
 * sample of the domain is lower than the lowest declared minimum; `descent`: its `rate` does what is said of it;
 * `reprint`: printed and read again it is the same.
 */
export type ObjectiveLaw = 'gradient' | 'finite' | 'minimum' | 'lowest' | 'descent' | 'reprint';

/** How the surfaces are grouped where one is chosen: by shape, by the number of coordinates, or as lying over data. */
export type ObjectiveGroup = 'valley' | 'basins' | 'saddle' | 'one' | 'many' | 'data';

/** A surface. `id` is permanent: it stands in people's links. */
export interface Objective {
  readonly id: string;
  readonly name: Words;
  /** Other names that are in use, in any language: it is found by them. */
  readonly also?: readonly string[];
  readonly group: ObjectiveGroup;
  readonly text: string;
  /** Names the coordinates where the text alone does not. */
  readonly coordinates?: readonly string[];
  /** One interval per coordinate: where the surface is usually looked at. */
  readonly domain: readonly (readonly [number, number])[];
  readonly start: readonly number[];
  /**
   * A learning rate at which plain gradient descent gets down from `start`: 1, 2 or 5 times a power of ten, with which
   * 50 steps end lower and never leave the box three times as wide as the domain.
   */
  readonly rate: number;
  /** Stated where the surface is meant to be climbed; `rate` then gets up. Everything else is minimized. */
  readonly sign?: 'max';
  readonly minima: readonly Stationary[];
  /** Stated where it is meant to be climbed. */
  readonly maxima?: readonly Stationary[];
  readonly saddles?: readonly Stationary[];
  /** How the coordinates relate on the screen; `fill` where their units differ. */
  readonly aspect?: 'equal' | 'fill';
  /**
   * Where the minima are known for all parameters, those at the given values (every parameter of the text, by
   * canonical name); otherwise `minima` hold only at the defaults.
   */
  readonly minimaAt?: (parameters: Readonly<Record<string, number>>) => readonly Stationary[];
  /** The maxima, likewise. */
  readonly maximaAt?: (parameters: Readonly<Record<string, number>>) => readonly Stationary[];
  /** The data that it can be laid over where its text reads columns; the first, unless another is chosen. */
  readonly data?: readonly [Dataset, ...Dataset[]];
  /** The minima on each of the data; otherwise `minima` hold only on the first. */
  readonly minimaOn?: (data: Dataset) => readonly Stationary[];
  /** What it is good for, in a sentence. */
  readonly says: Words;
  readonly source: Source;
  readonly exempt?: Exemptions<ObjectiveLaw>;
}

/**
 * Two forms take the same path, up to rounding, when this form runs with the learning rate `eta`: an expression in the
 * notation of the *named* form's parameters, `eta` among them. It is proportional to `eta`, so that dividing leads
 * back from this form to the named one. Parameters of one name have one value in both; a parameter that only one of
 * them has must stand at its declared value. Asked through `equivalentEta`, never read directly.
 */
export interface SameAs {
  readonly form: string;
  readonly eta: string;
}

/** A method in code, and what it does in lines of TeX, since no equations say it. */
export interface InCode {
  readonly name: MethodName;
  readonly shows: readonly string[];
  /**
   * Its η is a rate (a factor of each step, or torch's `lr`), so that schedules reach it; with others a search or a
   * simplex begins with it.
   */
  readonly takesSchedules?: true;
}

/** One convention of an optimizer: the same method, written another way. */
export interface Form {
  readonly id: string;
  readonly name: Words;
  /** Its equations; where a method does their work, only its parameters. */
  readonly text: string;
  readonly method?: InCode;
  /** The parameter that a schedule's momentum drives, where not every form of the optimizer has the same. */
  readonly momentum?: string;
  /** The memory in which it averages where it has been: a second path, drawn beside its own from where they part. */
  readonly average?: string;
  /** When this form takes the path of another form of its optimizer; absent where no learning rate does that. */
  readonly sameAs?: SameAs;
  readonly exempt?: Exemptions<OptimizerLaw>;
}

/**
 * The laws that `tests/catalog/optimizers.test.ts` holds every form to, those of a run in 1, 2 and 7 coordinates.
 * `bowl`: it improves x², summed, at its `bowlRate`; `rest`: it stays at a minimum as long as its memory is zero;
 * `seed`: the same seed gives the same bits, noise included; `dimensions`: it moves in every coordinate; `kernel`: the
 * kernel and the evaluator give the same bits; `reprint`: printed and read again it is the same rule; `hand`: its first
 * steps are those worked out by hand.
 */
export type OptimizerLaw = 'bowl' | 'rest' | 'seed' | 'dimensions' | 'kernel' | 'reprint' | 'hand';

/**
 * What a learning rate measures, and so what decides its size: it multiplies a `gradient` (the curvature decides), is
 * the `length` of a step (the size of the domain does), or a `pure` number that suits any surface.
 */
export type EtaKind = 'gradient' | 'length' | 'pure';

/** How the optimizers are grouped where one is chosen. */
export type OptimizerGroup =
  | 'first-order'
  | 'momentum'
  | 'adaptive'
  | 'line-search'
  | 'second-order'
  | 'derivative-free';

/** An optimizer: its forms, the first of which is the default. `id` and form ids are permanent. */
export interface Optimizer {
  readonly id: string;
  readonly name: Words;
  /** A name of a few letters for tables, where `name` is long. */
  readonly short?: Words;
  /** Other names that are in use, in any language: it is found by them. */
  readonly also?: readonly string[];
  readonly group: OptimizerGroup;
  readonly forms: readonly [Form, ...Form[]];
  /** The parameter that a schedule's momentum drives, of every form that names none of its own. */
  readonly momentum?: string;
  /** What η measures, where the group does not say it. */
  readonly eta?: EtaKind;
  /** A learning rate at which it improves x², summed, from (1, …, 1) within 50 steps: used by a law. */
  readonly bowlRate: number;
  readonly says: Words;
  readonly source: Source;
}

/** A schedule. `id` is permanent. */
export interface Schedule {
  readonly id: string;
  readonly name: Words;
  readonly text: string;
  /** The parameter that says for how many steps it runs where another follows; else that is said beside it. */
  readonly lasts?: string;
  /** The parameter that says how long the whole of it takes: where it is chosen, as long as the race. */
  readonly spans?: string;
  readonly says: Words;
  readonly source: Source;
}
