import type { Expr } from './tree';

/** Calls `visit` with every node of an expression, arguments before what is made of them. */
export function walk(expr: Expr, visit: (node: Expr) => void): void {
  if (expr.kind === 'unary') walk(expr.arg, visit);
  if (expr.kind === 'binary') {
    walk(expr.left, visit);
    walk(expr.right, visit);
  }
  if (expr.kind === 'call') for (const arg of expr.args) walk(arg, visit);
  visit(expr);
}

/** The names that an expression reads; `f` among them where it stands for the value. */
export function namesIn(expr: Expr): ReadonlySet<string> {
  const names = new Set<string>();
  walk(expr, (node) => node.kind === 'name' && names.add(node.name));
  return names;
}

/** An expression made anew from below: each node as `change` would have it, whose parts it has changed already. */
export function rewritten(expr: Expr, change: (node: Expr) => Expr): Expr {
  const inner = (part: Expr): Expr => rewritten(part, change);
  switch (expr.kind) {
    case 'number':
    case 'name':
      return change(expr);
    case 'unary':
      return change({ ...expr, arg: inner(expr.arg) });
    case 'binary':
      return change({ ...expr, left: inner(expr.left), right: inner(expr.right) });
    case 'call':
      return change({ ...expr, args: expr.args.map(inner) });
  }
}
