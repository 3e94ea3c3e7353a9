import type { Span } from './tree';

/** Everything that can be wrong with a text. `words/` has the sentence of each code in both languages. */
export type ProblemCode =
  | 'empty'
  | 'too-long'
  | 'too-many-nodes'
  | 'too-deep'
  | 'unexpected-character'
  | 'unexpected-end'
  | 'unexpected-token'
  | 'unclosed-bracket'
  | 'not-a-number'
  | 'unknown-name'
  | 'unknown-function'
  | 'wrong-argument-count'
  | 'not-here'
  | 'assigned-parameter'
  | 'assigned-given'
  | 'assigned-twice'
  | 'read-before-assigned'
  | 'unread-start'
  | 'no-equation'
  | 'no-update'
  | 'ambiguous-division'
  | 'ambiguous-function'
  | 'inverse-function'
  | 'decimal-comma'
  | 'compound-assignment'
  | 'hangul-name'
  | 'bars-in-rule'
  | 'number-second'
  | 'name-times-call'
  | 'chained-comparison'
  | 'not-a-number-value'
  | 'not-a-vector'
  | 'bad-range'
  | 'coordinate-gap'
  | 'no-coordinates'
  | 'too-many-coordinates'
  | 'no-data'
  | 'column-value'
  | 'schedule-needs-eta'
  | 'graph-too-large';

/** A one-click correction: replace `span` by `insert`. `code` chooses its label in `words/`. */
export interface Mend {
  readonly code:
    | 'make-parameter'
    | 'make-coordinate'
    | 'make-start-value'
    | 'divide-first'
    | 'multiply-first'
    | 'add-brackets'
    | 'use-abs'
    | 'use-norm'
    | 'use-point'
    | 'spell-out'
    | 'retype'
    | 'insert-times'
    | 'remove'
    | 'rename'
    | 'swap'
    | 'use-product';
  readonly span: Span;
  readonly insert: string;
}

/** The first error of a text: where it is, what it is, what the sentence needs to name, and what would mend it. */
export interface Problem {
  readonly code: ProblemCode;
  readonly span: Span;
  /** What the sentence names: a name, a limit, a suggestion. */
  readonly data: Readonly<Record<string, string | number>>;
  readonly mends: readonly Mend[];
}

/** A value, or the reason why there is none. Engine rooms return it; they never throw for bad input. */
export type Result<T, E = Problem> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly error: E };

/** Wraps a value. */
export const ok = <T>(value: T): { readonly ok: true; readonly value: T } => ({ ok: true, value });

/** Wraps a reason. */
export const fail = <E>(error: E): { readonly ok: false; readonly error: E } => ({ ok: false, error });
