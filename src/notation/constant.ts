import { refuse } from './refusal';
import type { BinaryOperator, Expr, FunctionName, Span } from './tree';

type Arithmetic = (...args: number[]) => number;

const FUNCTIONS: ReadonlyMap<FunctionName, Arithmetic> = new Map<FunctionName, Arithmetic>([
  ['sqrt', Math.sqrt],
  ['exp', Math.exp],
  ['log', Math.log],
  ['abs', Math.abs],
  ['min', Math.min],
  ['max', Math.max],
] as const);

const OPERATORS: ReadonlyMap<BinaryOperator, Arithmetic> = new Map<BinaryOperator, Arithmetic>([
  ['+', (a, b) => a! + b!],
  ['-', (a, b) => a! - b!],
  ['*', (a, b) => a! * b!],
  ['/', (a, b) => a! / b!],
  ['^', (a, b) => a! ** b!],
]);

/** The value of an expression that reads no names: `π/4`, `2^-10`. Anything else is refused as no number. */
export function constantValue(expr: Expr): number {
  const value = valueOf(expr);
  return Number.isFinite(value) ? value : refuse('not-a-number', expr.span);
}

function valueOf(expr: Expr): number {
  switch (expr.kind) {
    case 'number':
      return expr.value;
    case 'name':
      return refuse('not-a-number', expr.span);
    case 'unary':
      return expr.op === '-' ? -valueOf(expr.arg) : refuse('not-a-number', expr.span);
    case 'binary':
      return applied(OPERATORS.get(expr.op), [expr.left, expr.right], expr.span);
    case 'call':
      return applied(FUNCTIONS.get(expr.name), expr.args, expr.span);
  }
}

const applied = (known: Arithmetic | undefined, args: readonly Expr[], span: Span): number =>
  known ? known(...args.map(valueOf)) : refuse('not-a-number', span);
