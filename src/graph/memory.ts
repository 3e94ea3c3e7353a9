import type { Equation, Expr, Memory } from '../notation/tree';
import { asVector, isNode } from './expression';
import type { Graph } from './graph';
import type { Value } from './node';

/** What a text remembers from step to step, as cells of a recurrence. */
export interface MemoryCell {
  readonly name: string;
  readonly vector: boolean;
  /** The inputs by which nodes read it: one, or one per coordinate: `m:v`, or `m:v[0]`, `m:v[1]` …. */
  readonly symbols: readonly string[];
  /** Its value before the first step, a vector exactly if `vector`. May read parameters, t (as 1) and the position. */
  readonly start: Value;
  /** Its value after a step, from the cells before it. */
  readonly next: Value;
}

/** The input nodes of a remembered name: one, or for a vector one for each of n coordinates. */
export function memoryInput(graph: Graph, symbol: string, n: number | undefined): Value {
  if (n === undefined) return graph.input(symbol);
  return Array.from({ length: n }, (_, i) => graph.input(`${symbol}[${i}]`));
}

/** A remembered name with what it starts from and becomes; numbers are repeated where the input is a vector. */
export function memoryCell(name: string, input: Value, start: Value, next: Value): MemoryCell {
  if (isNode(input)) return { name, vector: false, symbols: [input.name], start, next };
  const n = input.length;
  const symbols = input.map((node) => node.name);
  return { name, vector: true, symbols, start: asVector(start, n), next: asVector(next, n) };
}

/**
 * Which memory of a rule is a vector: the least set such that a name to which a vector is given is in it. Each round
 * can only add names, and a round that adds none is the last.
 */
export function vectorMemory(equations: readonly Equation[], memory: readonly Memory[]): ReadonlySet<string> {
  const names = new Set(memory.map(({ name }) => name));
  const vectors = new Set(ALWAYS_VECTORS);
  for (const { name, start } of memory) if (start && isVector(start, vectors)) vectors.add(name);
  for (let size = 0; size !== vectors.size;) {
    size = vectors.size;
    const now = new Set(vectors);
    for (const { name, expr } of equations) {
      if (isVector(expr, now)) now.add(name);
      else if (!ALWAYS_VECTORS.has(name)) now.delete(name);
      if (now.has(name) && names.has(name)) vectors.add(name);
    }
  }
  return vectors;
}

const ALWAYS_VECTORS: ReadonlySet<string> = new Set(['w', 'g']);

/** Whether an expression is a vector (over data: one number a row), by the names that are. */
export function isVector(expr: Expr, vectors: ReadonlySet<string>): boolean {
  switch (expr.kind) {
    case 'number':
      return false;
    case 'name':
      return vectors.has(expr.name);
    case 'unary':
      return isVector(expr.arg, vectors);
    case 'binary':
      return isVector(expr.left, vectors) || isVector(expr.right, vectors);
    case 'call':
      if (VECTOR_VALUED.has(expr.name)) return true;
      return !NUMBER_VALUED.has(expr.name) && expr.args.some((arg) => isVector(arg, vectors));
  }
}

const VECTOR_VALUED: ReadonlySet<string> = new Set(['grad', 'hess', 'lowest']);
const NUMBER_VALUED: ReadonlySet<string> = new Set(['dot', 'norm', 'sum', 'mean', 'f']);
