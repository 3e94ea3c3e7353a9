import fc from 'fast-check';
import type { Node } from '../../src/graph/node';
import type { Graph } from '../../src/graph/graph';
import { surfaceGraph } from '../../src/graph/surface';
import { runs } from '../runs';
import type { BinaryOperator, Expr, FunctionName, SurfaceText } from '../../src/notation/tree';

/** How a property over random expressions is tried; many of them are undefined at many points. */
export const tried = (ordinary: number) => ({ numRuns: runs(ordinary), maxSkipsPerRun: 1000 });

const span = { from: 0, to: 0 };
export const num = (value: number): Expr => ({ kind: 'number', value, span });
export const name = (text: string): Expr => ({ kind: 'name', name: text, span });
export const binary = (op: BinaryOperator, left: Expr, right: Expr): Expr => ({
  kind: 'binary',
  op,
  left,
  right,
  span,
});
export const call = (fn: FunctionName, ...args: Expr[]): Expr => ({ kind: 'call', name: fn, args, span });
const minus = (arg: Expr): Expr => ({ kind: 'unary', op: '-', arg, span });
const not = (arg: Expr): Expr => ({ kind: 'unary', op: 'not', arg, span });

const SMOOTH = ['sqrt', 'exp', 'log', 'sin', 'cos', 'tan', 'tanh', 'abs'] as const;
const EXPONENTS = [-3, -2, -1, 0, 0.5, 1, 1.5, 2, 2.5, 3, 4, 5];

const literal = fc
  .oneof(
    fc.constantFrom(0, 1, -1, 2, 0.5, 3, 10),
    fc.integer({ min: -400, max: 400 }).map((n) => n / 100),
  )
  .map(num);
const coordinate = fc.constantFrom(name('x'), name('y'));
// Only a literal exponent or a bare name, so that the naive walk knows which powers are products.
const exponent = fc.oneof(fc.constantFrom(...EXPONENTS).map(num), coordinate);

const smoothOf = (inner: fc.Arbitrary<Expr>): fc.Arbitrary<Expr>[] => [
  fc
    .tuple(fc.constantFrom<BinaryOperator>('+', '-', '*', '/'), inner, inner)
    .map((parts) => binary(...parts)),
  fc.tuple(inner, exponent).map(([base, power]) => binary('^', base, power)),
  inner.map(minus),
  fc.tuple(fc.constantFrom(...SMOOTH), inner).map(([fn, arg]) => call(fn, arg)),
];

const brokenOf = (inner: fc.Arbitrary<Expr>): fc.Arbitrary<Expr>[] => [
  fc
    .tuple(fc.constantFrom<BinaryOperator>('<', '<=', '>', '>=', '==', '!=', 'and', 'or'), inner, inner)
    .map((parts) => binary(...parts)),
  inner.map(not),
  fc.tuple(fc.constantFrom<FunctionName>('sign', 'floor'), inner).map(([fn, arg]) => call(fn, arg)),
  fc
    .tuple(fc.constantFrom<FunctionName>('min', 'max', 'mod'), inner, inner)
    .map(([fn, a, b]) => call(fn, a, b)),
  fc
    .tuple(fc.constantFrom<FunctionName>('clamp', 'where', 'min'), inner, inner, inner)
    .map(([fn, a, b, c]) => call(fn, a, b, c)),
];

function nested(of: (inner: fc.Arbitrary<Expr>) => fc.Arbitrary<Expr>[]): fc.Arbitrary<Expr> {
  return fc.letrec<{ expr: Expr }>((tie) => ({
    expr: fc.oneof({ maxDepth: 4, depthSize: 'medium' }, coordinate, literal, ...of(tie('expr'))),
  })).expr;
}

/** Expressions in x and y that are smooth but for abs at 0; what the general library can differentiate. */
export const smoothExpressions = nested(smoothOf);

/** Expressions in x and y with everything of the notation that is per coordinate. */
export const expressions = nested((inner) => [...smoothOf(inner), ...brokenOf(inner)]);

/** Points of the plane that are nowhere special. */
const place = fc.integer({ min: -30_000, max: 30_000 }).map((n) => (n + Math.SQRT1_2) / 10_000);
export const points = fc.tuple(place, place);

/** A surface f(x, y) that is one expression. */
export const surfaceText = (expr: Expr): SurfaceText => ({
  kind: 'surface',
  source: '',
  parameters: [],
  coordinates: ['x', 'y'],
  columns: [],
  equations: [{ name: 'f', expr, span }],
  value: 'f',
  hasModel: false,
});

/** The nodes of f(x, y). */
export function built(graph: Graph, expr: Expr): { value: Node; coordinates: readonly Node[] } {
  const surface = surfaceGraph(graph, surfaceText(expr));
  if (!surface.ok) throw new Error(surface.error.code);
  return surface.value;
}

/** Inputs for `built` at a point. */
export const inputsAt = ([x, y]: readonly [number, number]): { inputs: Map<string, number> } => ({
  inputs: new Map([
    ['w[0]', x],
    ['w[1]', y],
  ]),
});

const truth = (value: boolean): number => (value ? 1 : 0);

const OPERATORS: Record<BinaryOperator, (a: number, b: number) => number> = {
  '+': (a, b) => a + b,
  '-': (a, b) => a - b,
  '*': (a, b) => a * b,
  '/': (a, b) => a / b,
  '^': Math.pow,
  '<': (a, b) => truth(a < b),
  '<=': (a, b) => truth(a <= b),
  '>': (a, b) => truth(a > b),
  '>=': (a, b) => truth(a >= b),
  '==': (a, b) => truth(a === b),
  '!=': (a, b) => truth(a !== b),
  and: (a, b) => truth(a !== 0 && b !== 0),
  or: (a, b) => truth(a !== 0 || b !== 0),
};

const product = (x: number, n: number): number =>
  n === 0 ? 1 : n < 0 ? 1 / product(x, -n) : n % 2 === 1 ? product(x, n - 1) * x : product(x, n / 2) ** 2;

const FUNCTIONS: Partial<Record<FunctionName, (...args: number[]) => number>> = {
  sqrt: Math.sqrt,
  exp: Math.exp,
  log: Math.log,
  sin: Math.sin,
  cos: Math.cos,
  tan: Math.tan,
  tanh: Math.tanh,
  abs: Math.abs,
  sign: Math.sign,
  floor: Math.floor,
  min: Math.min,
  max: Math.max,
  mod: (a, b) => a - b! * Math.floor(a! / b!),
  clamp: (x, low, high) => Math.min(Math.max(x!, low!), high!),
  where: (c, a, b) => (c !== 0 ? a! : b!),
};

/**
 * The value by walking the tree, or NaN if any number on the way is beyond `limit`: where f counts as undefined, or as
 * too ill-conditioned to be compared.
 */
export function naive(expr: Expr, at: readonly [number, number], limit = Number.MAX_VALUE): number {
  const args = partsOf(expr).map((part) => naive(part, at, limit));
  const value = args.some(Number.isNaN) ? NaN : combined(expr, args, at);
  // The quotient that mod takes the floor of is a number on the way, too.
  const largest = Math.max(
    Math.abs(value),
    expr.kind === 'call' && expr.name === 'mod' ? Math.abs(args[0]! / args[1]!) : 0,
  );
  return largest <= limit ? value : NaN;
}

function partsOf(expr: Expr): readonly Expr[] {
  if (expr.kind === 'call') return expr.args;
  if (expr.kind === 'unary') return [expr.arg];
  return expr.kind === 'binary' ? [expr.left, expr.right] : [];
}

function combined(expr: Expr, args: readonly number[], at: readonly [number, number]): number {
  const [a = NaN, b = NaN] = args;
  switch (expr.kind) {
    case 'number':
      return expr.value;
    case 'name':
      return at[expr.name === 'x' ? 0 : 1];
    case 'unary':
      return expr.op === '-' ? -a : truth(a === 0);
    case 'binary': {
      const literal = expr.op === '^' && expr.right.kind === 'number';
      if (literal && b === 0.5) return Math.sqrt(a);
      return literal && Number.isInteger(b) ? product(a, b) : OPERATORS[expr.op](a, b);
    }
    case 'call':
      return FUNCTIONS[expr.name]!(...args);
  }
}

/** The expression for mathjs, every product and bracket written out. */
export function forMathjs(expr: Expr): string {
  switch (expr.kind) {
    case 'number':
      return `(${expr.value})`;
    case 'name':
      return expr.name;
    case 'unary':
      return `(-${forMathjs(expr.arg)})`;
    case 'binary':
      return `(${forMathjs(expr.left)} ${expr.op} ${forMathjs(expr.right)})`;
    case 'call':
      return `${expr.name}(${expr.args.map(forMathjs).join(', ')})`;
  }
}
