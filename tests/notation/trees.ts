import fc from 'fast-check';
import { signatureOf, type TextKind } from '../../src/notation/functions';
import type { Problem, Result } from '../../src/notation/problem';
import { FUNCTIONS, type BinaryOperator, type Expr, type FunctionName } from '../../src/notation/tree';

const span = { from: 0, to: 0 };

export const num = (value: number): Expr => ({ kind: 'number', value, span });
export const name = (text: string): Expr => ({ kind: 'name', name: text, span });
export const minus = (arg: Expr): Expr => ({ kind: 'unary', op: '-', arg, span });
export const not = (arg: Expr): Expr => ({ kind: 'unary', op: 'not', arg, span });
export const binary = (op: BinaryOperator, left: Expr, right: Expr): Expr => ({
  kind: 'binary',
  op,
  left,
  right,
  span,
});
export const call = (fn: FunctionName, ...args: Expr[]): Expr => ({ kind: 'call', name: fn, args, span });

const OPERATORS = ['+', '-', '*', '/', '^', '<', '<=', '>', '>=', '==', '!=', 'and', 'or'] as const;

/** Numbers that a literal can be: the notation has a sign, so literals have none. */
export const literals = fc.oneof(
  fc.constantFrom(0, 1, 2, 0.5, 10, 1e-8, 1e300, 5e-324, 1e21, 123456789),
  fc.nat({ max: 400 }).map((n) => n / 100),
  fc.double({ min: 0, max: Number.MAX_VALUE, noNaN: true }),
);

const constants = fc.constantFrom<Expr>(
  { kind: 'number', value: Math.PI, name: 'pi', span },
  { kind: 'number', value: Math.E, name: 'e', span },
  { kind: 'number', value: Infinity, name: 'inf', span },
);

const callsOf = (fn: FunctionName, inner: fc.Arbitrary<Expr>): fc.Arbitrary<Expr> => {
  const { least, most } = signatureOf(fn);
  return fc
    .array(inner, { minLength: least, maxLength: Math.min(most, least + 2) })
    .map((args) => call(fn, ...args));
};

/** Random trees over these names, with every operator and every function that a text of this kind may call. */
export function treesOf(kind: TextKind, names: readonly string[]): fc.Arbitrary<Expr> {
  const functions = FUNCTIONS.filter((fn) => signatureOf(fn).kinds.includes(kind));
  return fc.letrec<{ expr: Expr }>((tie) => {
    const inner = tie('expr');
    return {
      expr: fc.oneof(
        { maxDepth: 5, depthSize: 'medium' },
        { weight: 3, arbitrary: fc.constantFrom(...names).map(name) },
        { weight: 2, arbitrary: literals.map(num) },
        { weight: 1, arbitrary: constants },
        {
          weight: 8,
          arbitrary: fc.tuple(fc.constantFrom(...OPERATORS), inner, inner).map((of) => binary(...of)),
        },
        { weight: 2, arbitrary: inner.map(minus) },
        { weight: 1, arbitrary: inner.map(not) },
        { weight: 4, arbitrary: fc.constantFrom(...functions).chain((fn) => callsOf(fn, inner)) },
      ),
    };
  }).expr;
}

/** A tree without the places that it was read from. */
export const shape = (tree: unknown): unknown =>
  JSON.parse(
    JSON.stringify(tree, (key, value: unknown) => {
      if (key === 'span' || key === 'source') return undefined;
      return typeof value === 'number' ? String(value) : value;
    }),
  );

/** The value, or a failure that says what was refused. */
export function accepted<T>(result: Result<T, Problem>, source: string): T {
  if (!result.ok) throw new Error(`${JSON.stringify(result.error)} in\n${source}`);
  return result.value;
}
