import type { Op } from './node';

/** The operations that turn numbers into a number, and so mean the same in every row and at every step. */
export type Arithmetic = Exclude<Op, 'const' | 'input' | 'draw' | 'column' | 'rows' | 'sum'>;

type Meaning = (a: number, b: number, c: number) => number;

/**
 * What each operation means, bit for bit: constant folding and the evaluator call these functions, and the kernel
 * imports the host's own for `exp` to `pow`. A condition is true unless it is 0, so NaN is true; comparisons with NaN
 * are false, except `ne`. Arguments beyond an operation's own are ignored.
 */
export const MEANING: Readonly<Record<Arithmetic, Meaning>> = {
  add: (a, b) => a + b,
  sub: (a, b) => a - b,
  mul: (a, b) => a * b,
  div: (a, b) => a / b,
  neg: (a) => -a,
  sqrt: (a) => Math.sqrt(a),
  abs: (a) => Math.abs(a),
  floor: (a) => Math.floor(a),
  min: (a, b) => Math.min(a, b),
  max: (a, b) => Math.max(a, b),
  sign: (a) => Math.sign(a),
  exp: (a) => Math.exp(a),
  log: (a) => Math.log(a),
  sin: (a) => Math.sin(a),
  cos: (a) => Math.cos(a),
  tan: (a) => Math.tan(a),
  tanh: (a) => Math.tanh(a),
  pow: (a, b) => Math.pow(a, b),
  lt: (a, b) => Number(a < b),
  le: (a, b) => Number(a <= b),
  gt: (a, b) => Number(a > b),
  ge: (a, b) => Number(a >= b),
  eq: (a, b) => Number(a === b),
  ne: (a, b) => Number(a !== b),
  and: (a, b) => Number(a !== 0 && b !== 0),
  or: (a, b) => Number(a !== 0 || b !== 0),
  not: (a) => Number(a === 0),
  where: (a, b, c) => (a !== 0 ? b : c),
};
