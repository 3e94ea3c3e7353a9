import type { BinaryOperator, Expr, FunctionName } from '../notation/tree';

/* Trees that no text was read from. */

const span = { from: 0, to: 0 };

const CONSTANTS: ReadonlyMap<number, 'pi' | 'e' | 'inf'> = new Map([
  [Math.PI, 'pi'],
  [Math.E, 'e'],
  [Number.POSITIVE_INFINITY, 'inf'],
]);

/** A number; a negative one as a literal with its sign, as the notation has it. */
export function number(value: number): Expr {
  if (Number.isNaN(value)) return binary('/', number(0), number(0));
  const known = CONSTANTS.get(value);
  if (known) return { kind: 'number', value, name: known, span };
  return value < 0 || Object.is(value, -0)
    ? { kind: 'unary', op: '-', arg: number(-value), span }
    : { kind: 'number', value, span };
}

/** A name. */
export const name = (text: string): Expr => ({ kind: 'name', name: text, span });

/** Two operands. */
export const binary = (op: BinaryOperator, left: Expr, right: Expr): Expr => ({
  kind: 'binary',
  op,
  left,
  right,
  span,
});

/** The negative of a number, or its logical opposite. */
export const unary = (op: '-' | 'not', arg: Expr): Expr => ({ kind: 'unary', op, arg, span });

/** A call. */
export const call = (fn: FunctionName, ...args: readonly Expr[]): Expr => ({
  kind: 'call',
  name: fn,
  args,
  span,
});

/** A name that is not taken: the word itself, or with the first number behind it. */
export function freshName(word: string, taken: ReadonlySet<string>): string {
  if (!taken.has(word)) return word;
  let count = 2;
  while (taken.has(`${word}_${count}`)) count++;
  return `${word}_${count}`;
}
