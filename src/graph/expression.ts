import type { BinaryOperator, Expr, FunctionName, Span, UnaryOperator } from '../notation/tree';
import type { Graph } from './graph';
import type { Arithmetic } from './meaning';
import type { Node, Value } from './node';
import { refuse } from './refusal';

/** What the names and the asking functions of a text stand for, at the line that is being read. */
export interface Scope {
  readonly name: (name: string, span: Span) => Value;
  /** A function that is not per coordinate, with its arguments already elaborated. */
  readonly call: (name: AskingFunction, args: readonly Value[], span: Span) => Value;
}

/** The functions that reduce a vector or a column, or ask the surface. */
export type AskingFunction = 'dot' | 'norm' | 'sum' | 'mean' | 'grad' | 'f' | 'hess' | 'lowest';

/** Whether a value is a number, not one number per coordinate. */
export const isNode = (value: Value): value is Node => 'op' in value;

/** The value as a vector of n coordinates; a number is repeated. */
export const asVector = (value: Value, n: number): readonly Node[] =>
  isNode(value) ? Array.from({ length: n }, () => value) : value;

/** The value as a number; a vector is refused with 'not-a-number-value'. */
export const asNumber = (value: Value, span: Span): Node =>
  isNode(value) ? value : refuse('not-a-number-value', {}, span);

/** Builds the nodes of an expression. Arithmetic is per coordinate; a number meets a vector by being repeated. */
export function elaborate(graph: Graph, expr: Expr, scope: Scope): Value {
  const inner = (part: Expr): Value => elaborate(graph, part, scope);
  switch (expr.kind) {
    case 'number':
      return graph.number(expr.value);
    case 'name':
      return scope.name(expr.name, expr.span);
    case 'unary':
      return perCoordinate((...args) => graph.apply(UNARY[expr.op], args), [inner(expr.arg)]);
    case 'binary':
      return perCoordinate(
        (...args) => graph.apply(BINARY[expr.op], args),
        [inner(expr.left), inner(expr.right)],
      );
    case 'call': {
      const args = expr.args.map(inner);
      return isAsking(expr.name)
        ? scope.call(expr.name, args, expr.span)
        : perCoordinate(FUNCTION[expr.name](graph), args);
    }
  }
}

type Combine = (...args: Node[]) => Node;

function perCoordinate(combine: Combine, values: readonly Value[]): Value {
  const vector = values.find((value) => !isNode(value));
  if (vector === undefined || isNode(vector)) return combine(...(values as readonly Node[]));
  return vector.map((_, i) => combine(...values.map((value) => (isNode(value) ? value : value[i]!))));
}

const UNARY: Readonly<Record<UnaryOperator, Arithmetic>> = { '-': 'neg', not: 'not' };

/** The operation that stands for each sign between two operands. */
export const BINARY: Readonly<Record<BinaryOperator, Arithmetic>> = {
  '+': 'add',
  '-': 'sub',
  '*': 'mul',
  '/': 'div',
  '^': 'pow',
  '<': 'lt',
  '<=': 'le',
  '>': 'gt',
  '>=': 'ge',
  '==': 'eq',
  '!=': 'ne',
  and: 'and',
  or: 'or',
};

const FUNCTION: Readonly<Record<Exclude<FunctionName, AskingFunction>, (graph: Graph) => Combine>> = {
  sqrt: (graph) => graph.sqrt,
  exp: (graph) => graph.exp,
  log: (graph) => graph.log,
  sin: (graph) => graph.sin,
  cos: (graph) => graph.cos,
  tan: (graph) => graph.tan,
  tanh: (graph) => graph.tanh,
  abs: (graph) => graph.abs,
  sign: (graph) => graph.sign,
  floor: (graph) => graph.floor,
  min:
    (graph) =>
    (...args) =>
      args.reduce((a, b) => graph.min(a, b)),
  max:
    (graph) =>
    (...args) =>
      args.reduce((a, b) => graph.max(a, b)),
  mod: (graph) => graph.mod,
  clamp: (graph) => graph.clamp,
  where: (graph) => graph.where,
};

const isAsking = (name: FunctionName): name is AskingFunction => !(name in FUNCTION);
