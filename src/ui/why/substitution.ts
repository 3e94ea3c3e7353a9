import { BINARY } from '../../graph/expression';
import { type Arithmetic, MEANING } from '../../graph/meaning';
import type { Expr, RuleText } from '../../notation/tree';
import type { Amount, ReplayedLine } from '../../run/replay';

/** Significant digits of what a line makes; what it reads carries one more, so that a pocket calculator agrees. */
export const RESULT_DIGITS = 4;
const INPUT_DIGITS = RESULT_DIGITS + 1;

/** Numbers from here to there are written out; others as digits times a power of ten. */
const SMALL = 1e-3;
const LARGE = 1e6;

const NOWHERE = { from: 0, to: 0 };

/** A number as an expression that is printed with so many digits: negative ones get the brackets that they need. */
export function numeral(value: number, digits: number): Expr {
  if (Number.isNaN(value)) return { kind: 'name', name: 'NaN', span: NOWHERE };
  if (value < 0) return { kind: 'unary', op: '-', arg: numeral(-value, digits), span: NOWHERE };
  const rounded = Number(value.toPrecision(digits));
  if (rounded !== 0 && (rounded < SMALL || rounded >= LARGE) && rounded < Infinity)
    return scientific(rounded);
  return { kind: 'number', value: rounded, ...(value === Infinity && { name: 'inf' }), span: NOWHERE };
}

const whole = (value: number): Expr => ({ kind: 'number', value, span: NOWHERE });

/** A positive number as digits times a power of ten. */
function scientific(value: number): Expr {
  const [digits, exponent] = value.toExponential().split('e').map(Number) as [number, number];
  const power: Expr =
    exponent < 0 ? { kind: 'unary', op: '-', arg: whole(-exponent), span: NOWHERE } : whole(exponent);
  const scale: Expr = { kind: 'binary', op: '^', left: whole(10), right: power, span: NOWHERE };
  return digits === 1 ? scale : { kind: 'binary', op: '*', left: whole(digits), right: scale, span: NOWHERE };
}

/** A part of a line with its values: what holds for the whole run has been worked out, and its number is known. */
interface Filled {
  readonly expr: Expr;
  readonly fixed?: number;
}

const filled = (value: number): Filled => ({ expr: numeral(value, INPUT_DIGITS), fixed: value });

/** One coordinate of an amount. */
export const coordinateOf = (amount: Amount, i: number): number =>
  typeof amount === 'number' ? amount : amount[i]!;

/**
 * The right side of a line for one coordinate, names replaced by their values. What depends on parameters and the step
 * alone is worked out: `1 - β1^t` becomes one number.
 */
export function substituted(text: RuleText, expr: Expr, { reads }: ReplayedLine, coordinate: number): Expr {
  const fixed = new Set(['t', 'T', 'N', ...text.parameters.map(({ name }) => name)]);
  const read = ({ from, to }: Expr['span']): number | undefined => {
    const found = reads.find(({ span }) => span.from === from && span.to === to);
    return found && coordinateOf(found.amount, coordinate);
  };
  const fill = (part: Expr): Filled => {
    switch (part.kind) {
      case 'number':
        return part.name ? { expr: part, fixed: part.value } : filled(part.value);
      case 'name': {
        const value = read(part.span)!;
        return fixed.has(part.name) ? filled(value) : { expr: numeral(value, INPUT_DIGITS) };
      }
      case 'unary': {
        const arg = fill(part.arg);
        const op = part.op === '-' ? 'neg' : 'not';
        return worked(op, [arg], { ...part, arg: arg.expr });
      }
      case 'binary': {
        const [left, right] = [fill(part.left), fill(part.right)];
        return worked(BINARY[part.op], [left, right], { ...part, left: left.expr, right: right.expr });
      }
      case 'call': {
        const value = read(part.span);
        if (value !== undefined) return { expr: numeral(value, INPUT_DIGITS) };
        const args = part.args.map(fill);
        return worked(part.name, args, { ...part, args: args.map((arg) => arg.expr) });
      }
    }
  };
  return fill(expr).expr;
}

/** An operation on values: its number, where all of them hold for the whole run. */
function worked(name: string, args: readonly Filled[], expr: Expr): Filled {
  const known = args.map((arg) => arg.fixed).filter((value) => value !== undefined);
  if (known.length < args.length || !Object.hasOwn(MEANING, name)) return { expr };
  const meaning = MEANING[name as Arithmetic];
  // Of any number of arguments, these two take the first two, then what came of them with the next.
  if (name === 'min' || name === 'max') return filled(known.reduce((a, b) => meaning(a, b, 0)));
  const [a = 0, b = 0, c = 0] = known;
  return filled(meaning(a, b, c));
}
