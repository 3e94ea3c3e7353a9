import { refuse } from './refusal';
import type { Expr, FunctionName } from './tree';

const FUNCTIONS: ReadonlyMap<FunctionName, (...args: number[]) => number> = new Map<FunctionName, (...args: number[]) => number>([
  ['sqrt', Math.sqrt],
  ['exp', Math.exp],
  ['log', Math.log],
  ['abs', Math.abs],
  ['min', Math.min],
  ['max', Math.max],
]);

/** The value of an expression that reads no names: `π/4`, `2^-10`. Anything else is refused as no number. */
export function constantValue(expr: Expr): number {
  const value = valueOf(expr);
  return Number.isFinite(value) ? value : refuse('not-a-number', expr.span);
}

function valueOf(expr: Expr): number {
  if (expr.kind === 'number') return expr.value;
  if (expr.kind === 'unary' && expr.op === '-') return -valueOf(expr.arg);
  if (expr.kind === 'binary') return arithmetic(expr);
  const known = expr.kind === 'call' ? FUNCTIONS.get(expr.name) : undefined;
  return expr.kind === 'call' && known ? known(...expr.args.map(valueOf)) : refuse('not-a-number', expr.span);
}

function arithmetic({ op, left, right, span }: Extract<Expr, { kind: 'binary' }>): number {
  const [a, b] = [valueOf(left), valueOf(right)];
  switch (op) {
    case '+':
      return a + b;
    case '-':
      return a - b;
    case '*':
      return a * b;
    case '/':
      return a / b;
    case '^':
      return a ** b;
    default:
      return refuse('not-a-number', span);
  }
}
