import type { Cursor } from './cursor';
import type { TextKind } from './functions';
import { MOST_DEPTH, MOST_NODES } from './limits';
import type { Mend, Problem } from './problem';
import { refuse } from './refusal';
import type { BinaryOperator, Expr, Span } from './tree';

/** What an expression may read, and the sizes of its text so far. */
export interface Reading {
  readonly kind: TextKind;
  /** Whether a canonical name stands for something here. */
  readonly knows: (name: string) => boolean;
  /** What is wrong with a name that stands for nothing, and what would mend it. */
  readonly unknown: (name: string, span: Span) => Unknown;
  /** Nodes made so far, over all lines of the text. */
  readonly counter: { nodes: number };
}

/** Why a name cannot be read. */
export type Unknown = Pick<Problem, 'code' | 'data' | 'mends'>;

/** An expression that is being read. The grammar's rules call each other through it. */
export interface Reader {
  readonly cursor: Cursor;
  readonly reading: Reading;
  /** A whole expression; a factor with its signs; a factor with its exponent. */
  readonly whole: () => Expr;
  readonly signed: () => Expr;
  readonly power: () => Expr;
  /** How deep the place is in brackets, exponents and signs; how many bars are open in the innermost brackets. */
  depth: number;
  bars: number;
}

/** A node of the tree, counted. */
export function made(reader: Reader, expr: Expr): Expr {
  reader.reading.counter.nodes += 1;
  if (reader.reading.counter.nodes > MOST_NODES) refuse('too-many-nodes', expr.span, { limit: MOST_NODES });
  return expr;
}

/** Two operands and what is between them. */
export const binary = (reader: Reader, op: BinaryOperator, left: Expr, right: Expr): Expr =>
  made(reader, { kind: 'binary', op, left, right, span: { from: left.span.from, to: right.span.to } });

/** Reads what is nested one level deeper; counted before it is gone into. */
export function deeper(reader: Reader, read: () => Expr): Expr {
  if (reader.depth >= MOST_DEPTH) refuse('too-deep', reader.cursor.peek().span, { limit: MOST_DEPTH });
  reader.depth += 1;
  const expr = read();
  reader.depth -= 1;
  return expr;
}

/** Reads what stands in brackets, where bars count anew. */
export function inBrackets<T>(reader: Reader, read: () => T): T {
  const outside = reader.bars;
  reader.bars = 0;
  const value = read();
  reader.bars = outside;
  return value;
}

/** Whether a factor begins at the cursor. */
export function startsFactor({ cursor, bars }: Reader): boolean {
  const { kind, text } = cursor.peek();
  if (kind === 'name') return !WORDS.has(text);
  if (kind === 'sign') return text === '(' || text === '√' || text === '∇' || (text === '|' && bars === 0);
  return kind === 'number' || kind === 'hangul';
}

/** Words that are no names. */
export const WORDS: ReadonlySet<string> = new Set(['and', 'or', 'not', 'in']);

/** The source at a place, in brackets, as a mend. */
export const bracketing = (code: Mend['code'], { source }: Cursor, span: Span): Mend => ({
  code,
  span,
  insert: `(${source.slice(span.from, span.to)})`,
});

/** The place from the beginning of one node to the end of another. */
export const spanning = (first: { readonly span: Span }, last: { readonly span: Span }): Span => ({
  from: first.span.from,
  to: last.span.to,
});
