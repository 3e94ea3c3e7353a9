import type { MethodName } from '../catalog/method';
import type { RuleText, ScheduleText, SurfaceText } from '../notation/tree';

/** What a stop test looks at: see `ends.ts`. */
export type StopKind = 'lagged' | 'move' | 'change' | 'gradient' | 'patience';

/** The test made after each update; `value` is a tolerance, or the number of passes over the data for `patience`. */
export interface Stop {
  readonly kind: StopKind;
  readonly value: number;
}

/** How long a run lasts: in updates, or (the fair one) in evaluations asked for. */
export interface Budget {
  readonly kind: 'steps' | 'cost';
  readonly amount: number;
}

/** Gradient clipping: by value (each coordinate) or by norm. */
export interface Clip {
  readonly kind: 'value' | 'norm';
  readonly limit: number;
}

/** A set that no row leaves: a box of intervals, or a disc (a ball, where there are more coordinates than two). */
export type Within =
  | { readonly kind: 'box'; readonly low: readonly number[]; readonly high: readonly number[] }
  | { readonly kind: 'disc'; readonly centre: readonly number[]; readonly radius: number };

/** A text and a value for each parameter that it declares. */
export interface Valued<Text> {
  readonly text: Text;
  readonly values: ReadonlyMap<string, number>;
}

/** One schedule of a chain, and for how many steps it runs: the last one to the end, whatever it says. */
export interface ChainPart extends Valued<ScheduleText> {
  readonly steps: number;
}

/** Schedules one after another, at least one. */
export interface Chain {
  readonly parts: readonly ChainPart[];
  /** The rule's parameter that their momentum drives, where the optimizer names one. */
  readonly momentum?: string;
}

/**
 * Slow weights around a rule: every so many steps (a whole number from 1) they go `part` of the way (0 … 1) to where the
 * rule has come, and the rule goes on from there.
 */
export interface Lookahead {
  readonly every: number;
  readonly part: number;
}

/** What happens to a gradient on its way to the rule, in this order: sign, noise, clip, decay. */
export interface Treatment {
  readonly sign: 'min' | 'max';
  /** Standard deviation of the gradient noise; 0 for none. */
  readonly noise: number;
  readonly clip?: Clip;
  /** λ of the coupled weight decay; 0 for none. */
  readonly decay: number;
}

/** Columns of equal length, by name. Equal ids stand for equal columns: what is compiled over them is kept by id. */
export interface Table {
  readonly id: string;
  readonly columns: ReadonlyMap<string, Float64Array>;
}

/** The data of a surface, and which rows each step's gradient sees (absent: all). */
export interface Data extends Table {
  readonly rows: number;
  readonly batch?: {
    readonly size: number;
    /** The row indices of step t (from 1), `size` of them. */
    readonly at: (t: number) => ArrayLike<number>;
  };
}

/** Everything that decides the rows of one run: one racer from one start. */
export interface Entry {
  readonly surface: Valued<SurfaceText>;
  /**
   * With the method that does the work of its equations, where it has none; and with the vector in its memory that each
   * row records besides, where it averages its places.
   */
  readonly rule: Valued<RuleText> & { readonly method?: MethodName; readonly average?: string };
  readonly schedule?: Chain;
  /** Not for methods. */
  readonly lookahead?: Lookahead;
  readonly treatment: Treatment;
  readonly data?: Data;
  readonly start: readonly number[];
  /** The start, and what each step leads to, are brought to the nearest point of this set. */
  readonly within?: Within;
  readonly budget: Budget;
  readonly stop?: Stop;
  readonly seed: number;
}
