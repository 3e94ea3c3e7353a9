import { columnOf } from '../experiment/rows';
import type { Source } from '../catalog/definition';
import type { Expr } from '../notation/tree';
import type { BatchSource } from '../run/batches';
import type { Clip, Lookahead, Stop, Within } from '../run/entry';

/*
 * A race as a program says it, in no language yet: names are those of the notation, expressions its trees. Each writer
 * (`numpy`, `pytorch`, `javascript`) prints it.
 */

/** A number, or one number per coordinate (over data: per row). */
export type Shape = 'number' | 'vector';

/** `name = expr`. */
export interface Line {
  readonly name: string;
  readonly expr: Expr;
  /** Of the name. A vector whose expression is a number repeats it. */
  readonly shape: Shape;
  /** Of the expression. */
  readonly of: Shape;
}

/** Lines, and the numbers that are made of them. */
export interface Derived {
  readonly lines: readonly Line[];
  readonly values: readonly Expr[];
}

/** A name with its number. */
export type Given = readonly [name: string, value: number];

/** A surface: its own text, and what is derived from it. */
export interface SurfaceCode {
  readonly title: string;
  /** Absent for a text of one's own. */
  readonly source?: Source;
  /** Its text in canonical notation, line by line. */
  readonly text: readonly string[];
  /** What its functions call the position. */
  readonly point: string;
  /** What they call the number of rows that they are given. */
  readonly rows: string;
  readonly coordinates: readonly string[];
  readonly parameters: readonly Given[];
  readonly columns: readonly (readonly [name: string, values: ArrayLike<number>])[];
  readonly value: Derived;
  readonly gradient: Derived;
  /** The Hessian's diagonal, where a rule asks for it. */
  readonly hess?: Derived;
}

/** What a rule remembers. */
export interface MemoryCode {
  readonly name: string;
  readonly shape: Shape;
  /** What leads to its first value, the last line its own; none for 0. */
  readonly start: readonly Line[];
  /** Whether the first value is taken in the first step: it reads what is known only then. */
  readonly isLate: boolean;
}

/** One schedule of a chain, after whose lines η, and maybe the momentum, are those of the step. */
export interface ScheduleCode {
  readonly title: string;
  readonly source: Source;
  readonly parameters: readonly Given[];
  readonly memory: readonly MemoryCode[];
  readonly lines: readonly Line[];
  /** Its last step; absent for the last of a chain. */
  readonly until?: number;
}

/** An optimizer of the catalogue, as it runs. */
export interface CatalogChoice {
  readonly id: string;
  readonly form: string;
  /** Every parameter by canonical name. */
  readonly parameters: Readonly<Record<string, number>>;
}

/** One racer: its rule, and all that is its own. */
export interface RacerCode {
  /** From 1, as in the rows. */
  readonly number: number;
  /** As in the rows: `adam.inside`. */
  readonly optimizer: string;
  /** What its function is called: letters, digits and `_`. */
  readonly name: string;
  readonly title: string;
  readonly source?: Source;
  readonly choice?: CatalogChoice;
  /** A method in code: only a class can take its place. */
  readonly method?: string;
  /** Those that no schedule sets, and what a schedule begins with (`eta0`). */
  readonly parameters: readonly Given[];
  readonly schedule: readonly ScheduleCode[];
  /** What the schedule sets: the rule's names. */
  readonly scheduled: readonly string[];
  readonly memory: readonly MemoryCode[];
  readonly lines: readonly Line[];
  /** Whether the rule has a learning rate to be reported. */
  readonly hasRate: boolean;
  readonly lookahead?: Lookahead;
  /** λ of the coupled weight decay; 0 for none. */
  readonly decay: number;
  /** The steps that the budget allows. */
  readonly steps: number;
  /** Evaluations a step; of a method those that all steps together may ask for, where the budget counts them. */
  readonly cost: number;
}

/** What happens to the gradient on its way to the rules, besides their own decay. */
export interface Treated {
  readonly sign: 'min' | 'max';
  readonly noise: number;
  readonly clip?: Clip;
  readonly batch?: BatchSource;
  /** Whether any racer decays: then `grad` is told by how much. */
  readonly decays: boolean;
  readonly seed: number;
}

/** A whole race. */
export interface Program {
  readonly surface: SurfaceCode;
  readonly treated: Treated;
  readonly within?: Within;
  readonly stop?: Stop;
  /** Steps of one pass over the data. */
  readonly pass: number;
  readonly starts: readonly (readonly number[])[];
  readonly racers: readonly RacerCode[];
  /** Whether it is run in variations, of which this is none. */
  readonly isVaried: boolean;
}

/** Whether a gradient differs from step to step at one position. */
export const dependsOnStep = ({ noise, batch }: Treated): boolean => noise > 0 || batch !== undefined;

/** Whether the rules see another gradient than the surface's own. */
export const isTreated = (treated: Treated): boolean =>
  treated.sign === 'max' || dependsOnStep(treated) || treated.clip !== undefined || treated.decays;

/** The columns of the rows, as `trace` prints them. */
export const headOf = ({ surface, starts }: Program): readonly string[] => [
  'racer',
  ...(starts.length > 1 ? ['start'] : []),
  'optimizer',
  'step',
  ...surface.coordinates.map(columnOf),
  'f',
  'grad_norm',
  'eta',
  'cost',
];
