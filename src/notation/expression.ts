import { readAtom } from './atom';
import type { Cursor } from './cursor';
import type { Reader, Reading } from './reader';
import { binary, bracketing, deeper, made, spanning, startsFactor } from './reader';
import { refuse } from './refusal';
import type { BinaryOperator, Expr } from './tree';

const COMPARISONS: ReadonlySet<string> = new Set(['<', '<=', '>', '>=', '==', '!=']);
const SUMS: ReadonlySet<string> = new Set(['+', '-']);
const PRODUCTS: ReadonlySet<string> = new Set(['*', '/']);

/** Reads the expression that begins at the cursor, as far as it goes. */
export function readExpression(cursor: Cursor, reading: Reading): Expr {
  const reader: Reader = {
    cursor,
    reading,
    whole: () => either(reader),
    signed: () => signed(reader),
    power: () => power(reader),
    depth: 0,
    bars: 0,
  };
  return either(reader);
}

function either(reader: Reader): Expr {
  let left = both(reader);
  while (reader.cursor.takeName('or')) left = binary(reader, 'or', left, both(reader));
  return left;
}

function both(reader: Reader): Expr {
  let left = negation(reader);
  while (reader.cursor.takeName('and')) left = binary(reader, 'and', left, negation(reader));
  return left;
}

function negation(reader: Reader): Expr {
  const { span } = reader.cursor.peek();
  if (!reader.cursor.takeName('not')) return comparison(reader);
  const arg = deeper(reader, () => negation(reader));
  return made(reader, { kind: 'unary', op: 'not', arg, span: { from: span.from, to: arg.span.to } });
}

function comparison(reader: Reader): Expr {
  const { cursor } = reader;
  const left = sum(reader);
  const op = cursor.takeOneOf(COMPARISONS);
  if (!op) return left;
  const right = sum(reader);
  const next = cursor.takeOneOf(COMPARISONS);
  if (!next) return binary(reader, op.text as BinaryOperator, left, right);
  const middle = cursor.source.slice(right.span.from, right.span.to);
  const at = { from: next.span.from, to: next.span.from };
  return refuse('chained-comparison', next.span, { sign: next.written }, [
    { code: 'spell-out', span: at, insert: `and ${middle} ` },
  ]);
}

function sum(reader: Reader): Expr {
  let left = product(reader);
  for (let op = reader.cursor.takeOneOf(SUMS); op; op = reader.cursor.takeOneOf(SUMS)) {
    left = binary(reader, op.text as BinaryOperator, left, product(reader));
  }
  return left;
}

/** A division that nothing has followed yet. */
interface Division {
  readonly from: Expr;
  readonly by: Expr;
}

function product(reader: Reader): Expr {
  let left = signed(reader);
  let division: Division | undefined;
  for (;;) {
    const op = reader.cursor.takeOneOf(PRODUCTS);
    if (op) {
      const right = signed(reader);
      division = op.text === '/' ? { from: left, by: right } : undefined;
      left = binary(reader, op.text as BinaryOperator, left, right);
    } else if (startsFactor(reader)) {
      if (division && !isFraction(division)) refuseDivision(reader, left, division);
      division = undefined;
      left = binary(reader, '*', left, besideFactor(reader));
    } else return left;
  }
}

/** A factor that stands beside another without a sign. */
function besideFactor(reader: Reader): Expr {
  const { span, kind, written } = reader.cursor.peek();
  if (kind !== 'number') return power(reader);
  return refuse('number-second', span, { number: written }, [
    { code: 'insert-times', span: { from: span.from, to: span.from }, insert: '* ' },
  ]);
}

const isNumeral = (expr: Expr): boolean => expr.kind === 'number' && expr.name === undefined;

/** `1/2 x` and `-1/2 x` are read: two numerals are a fraction. */
const isFraction = ({ from, by }: Division): boolean =>
  isNumeral(by) && isNumeral(from.kind === 'unary' ? from.arg : from);

/** `a/b c`: (a/b) c, or a/(b c)? */
function refuseDivision(reader: Reader, quotient: Expr, { by }: Division): never {
  let last = besideFactor(reader);
  while (startsFactor(reader)) last = besideFactor(reader);
  return refuse('ambiguous-division', spanning(quotient, last), {}, [
    bracketing('divide-first', reader.cursor, quotient.span),
    bracketing('multiply-first', reader.cursor, spanning(by, last)),
  ]);
}

function signed(reader: Reader): Expr {
  const { span } = reader.cursor.peek();
  if (reader.cursor.takeSign('+')) return deeper(reader, reader.signed);
  if (!reader.cursor.takeSign('-')) return power(reader);
  const arg = deeper(reader, reader.signed);
  return made(reader, { kind: 'unary', op: '-', arg, span: { from: span.from, to: arg.span.to } });
}

function power(reader: Reader): Expr {
  const base = readAtom(reader);
  return reader.cursor.takeSign('^') ? binary(reader, '^', base, deeper(reader, reader.signed)) : base;
}
