import type { BinaryOperator, Expr } from './tree';

/** How tightly an expression holds together; the printers bracket what holds less than its place asks for. */
export const BINDING = {
  or: 1,
  and: 2,
  not: 3,
  comparison: 4,
  sum: 5,
  product: 6,
  minus: 7,
  power: 8,
  atom: 9,
} as const;

/** The binding of a binary operator. */
export const OPERATOR_BINDING: Readonly<Record<BinaryOperator, number>> = {
  or: BINDING.or,
  and: BINDING.and,
  '<': BINDING.comparison,
  '<=': BINDING.comparison,
  '>': BINDING.comparison,
  '>=': BINDING.comparison,
  '==': BINDING.comparison,
  '!=': BINDING.comparison,
  '+': BINDING.sum,
  '-': BINDING.sum,
  '*': BINDING.product,
  '/': BINDING.product,
  '^': BINDING.power,
};

/** The binding of an expression's outermost operation, as the notation reads it. */
export function bindingOf(expr: Expr): number {
  if (expr.kind === 'binary') return OPERATOR_BINDING[expr.op];
  if (expr.kind === 'unary') return expr.op === '-' ? BINDING.minus : BINDING.not;
  return BINDING.atom;
}

/** What the operands of an operator must hold at least, so that they need no brackets. */
export function operandsOf(op: BinaryOperator): { readonly left: number; readonly right: number } {
  const own = OPERATOR_BINDING[op];
  // A power leans to the right, and its exponent may carry a sign; comparisons lean nowhere.
  if (op === '^') return { left: BINDING.atom, right: BINDING.minus };
  return { left: own === BINDING.comparison ? own + 1 : own, right: own + 1 };
}
