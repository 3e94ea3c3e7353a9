/**
 * The trees that the notation is read into. Names are canonical ASCII (`beta1`, never `β₁`); every node keeps the
 * place in the source from which it was read, so that errors and the inspector can point at it.
 */

/** A half-open range of UTF-16 offsets into the source text. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** The functions of the notation, all of them; `ln` is read as `log`. */
export const FUNCTIONS = [
  'sqrt',
  'exp',
  'log',
  'sin',
  'cos',
  'tan',
  'tanh',
  'abs',
  'sign',
  'floor',
  'min',
  'max',
  'mod',
  'clamp',
  'where',
  'dot',
  'norm',
  'sum',
  'mean',
  'grad',
  'f',
  'hess',
  'lowest',
] as const;
/** The name of a function. */
export type FunctionName = (typeof FUNCTIONS)[number];

/** What stands between two operands; comparisons and connectives give 1 or 0. */
export type BinaryOperator =
  | '+'
  | '-'
  | '*'
  | '/'
  | '^'
  | '<'
  | '<='
  | '>'
  | '>='
  | '=='
  | '!='
  | 'and'
  | 'or';
/** What stands before one operand. */
export type UnaryOperator = '-' | 'not';

/** An expression. `pi`, `e` and `inf` are read as numbers whose `name` says how to print them. */
export type Expr =
  | {
      readonly kind: 'number';
      readonly value: number;
      readonly name?: 'pi' | 'e' | 'inf';
      readonly span: Span;
    }
  | { readonly kind: 'name'; readonly name: string; readonly span: Span }
  | { readonly kind: 'unary'; readonly op: UnaryOperator; readonly arg: Expr; readonly span: Span }
  | {
      readonly kind: 'binary';
      readonly op: BinaryOperator;
      readonly left: Expr;
      readonly right: Expr;
      readonly span: Span;
    }
  | {
      readonly kind: 'call';
      readonly name: FunctionName;
      readonly args: readonly Expr[];
      readonly span: Span;
    };

/** `name = value in [low, high] log|int`. The range is the slider's; a value outside it is allowed. */
export interface Parameter {
  readonly name: string;
  readonly value: number;
  readonly low: number;
  readonly high: number;
  readonly scale: 'linear' | 'log' | 'int';
  /** False for a bare `name = number`, whose range was derived from its value. */
  readonly ranged: boolean;
  readonly span: Span;
}

/** `name = expr`. */
export interface Equation {
  readonly name: string;
  readonly expr: Expr;
  readonly span: Span;
}

/** A name that keeps its value from step to step; `start` is the right side of `P(0) = e`, absent for 0. */
export interface Memory {
  readonly name: string;
  readonly start?: Expr;
}

/** A surface: `value` is the expression of the line named `f`, or of the last equation. */
export interface SurfaceText {
  readonly kind: 'surface';
  readonly source: string;
  readonly parameters: readonly Parameter[];
  /** In order; what a point's numbers are called. */
  readonly coordinates: readonly string[];
  /** The data columns that the text reads. */
  readonly columns: readonly string[];
  /** All equations in order; the value's own line is among them under its name (`f` for a lone expression). */
  readonly equations: readonly Equation[];
  /** The name of the equation that is the surface's value. */
  readonly value: string;
  /** Whether a line is named `model`, to be drawn over the data. */
  readonly hasModel: boolean;
}

/** An optimizer's rule. Which memory is a vector is decided when the graph is built. */
export interface RuleText {
  readonly kind: 'rule';
  readonly source: string;
  readonly parameters: readonly Parameter[];
  readonly equations: readonly Equation[];
  readonly memory: readonly Memory[];
}

/** A schedule: a rule over numbers that assigns `eta`, and `beta` where it drives the momentum. */
export interface ScheduleText {
  readonly kind: 'schedule';
  readonly source: string;
  readonly parameters: readonly Parameter[];
  readonly equations: readonly Equation[];
  readonly memory: readonly Memory[];
  readonly drivesMomentum: boolean;
}
