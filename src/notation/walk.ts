import type { Expr } from './tree';

/** Every node of an expression, arguments before what is made of them. */
export function* nodesOf(expr: Expr): Generator<Expr> {
  if (expr.kind === 'unary') yield* nodesOf(expr.arg);
  if (expr.kind === 'binary') {
    yield* nodesOf(expr.left);
    yield* nodesOf(expr.right);
  }
  if (expr.kind === 'call') for (const arg of expr.args) yield* nodesOf(arg);
  yield expr;
}

/** The names that an expression reads; `f` among them where it stands for the value. */
export const namesIn = (expr: Expr): ReadonlySet<string> =>
  new Set([...nodesOf(expr)].flatMap((node) => (node.kind === 'name' ? [node.name] : [])));
