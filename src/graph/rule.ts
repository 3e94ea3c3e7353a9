import type { Result } from '../notation/problem';
import type { RuleText, Span } from '../notation/tree';
import type { AskingFunction, Scope } from './expression';
import { asVector, elaborate, isNode } from './expression';
import type { Graph } from './graph';
import type { MemoryCell } from './memory';
import { memoryCell, memoryInput, vectorMemory } from './memory';
import type { Node, Value } from './node';
import { attempt, refuse } from './refusal';

/** What a rule is given: nodes, and how to ask the surface at any position (after sign, noise, clip and decay). */
export interface RuleGiven {
  /** The position before the step. */
  readonly w: readonly Node[];
  readonly t: Node;
  readonly T: Node;
  readonly N: Node;
  readonly parameter: (name: string) => Node;
  readonly value: (at: readonly Node[]) => Node;
  readonly gradient: (at: readonly Node[]) => readonly Node[];
  readonly hess: (at: readonly Node[]) => readonly Node[];
}

/** A name or an asking function in a line, and what it stood for there. */
export interface Read {
  readonly span: Span;
  readonly value: Value;
}

/** An equation of a rule as nodes. */
export interface RuleLine {
  readonly name: string;
  /** What its name stands for from here on: of `w` and `g` always a vector. */
  readonly value: Value;
  /** What it reads, parts before what they are parts of. */
  readonly reads: readonly Read[];
}

/** One step of a rule, as nodes that read the cells before it. */
export interface RuleStep {
  /** The position after the step. */
  readonly w: readonly Node[];
  readonly memory: readonly MemoryCell[];
  /** The distinct positions at which it asks for f, the gradient or the Hessian: what a step costs. */
  readonly points: readonly (readonly Node[])[];
  /** One for each equation of the text, in its order. */
  readonly lines: readonly RuleLine[];
}

/**
 * Builds one step of a rule. Memory is read as the inputs `m:name` (a number) or `m:name[i]` (a vector). `g` is asked
 * for only if the text reads it. Refusals: 'not-a-vector' where dot, norm or sum has nothing to reduce, 'unknown-name',
 * 'not-here', 'graph-too-large'.
 */
export const ruleStep = (graph: Graph, text: RuleText, given: RuleGiven): Result<RuleStep> =>
  attempt(text.source, () => elaborateRule(graph, text, given));

function elaborateRule(graph: Graph, text: RuleText, given: RuleGiven): RuleStep {
  const n = given.w.length;
  const vectors = vectorMemory(text.equations, text.memory);
  const inputs = text.memory.map(({ name }) => ({
    name,
    input: memoryInput(graph, `m:${name}`, vectors.has(name) ? n : undefined),
  }));
  const { w, t, T, N } = given;
  const names = new Map<string, Value>(Object.entries({ w, t, T, N }));
  for (const { name, input } of inputs) names.set(name, input);
  const points = new Map<string, readonly Node[]>();
  const scope = ruleScope(graph, text, given, names, points);
  const lines = text.equations.map(({ name, expr }): RuleLine => {
    const reads: Read[] = [];
    const made = elaborate(graph, expr, listening(scope, reads));
    const value = name === 'w' || name === 'g' ? asVector(made, n) : made;
    names.set(name, value);
    return { name, value, reads };
  });
  // Start values are taken once, before the first step: they see its beginning and cost no step anything.
  const beginning = ruleScope(graph, text, given, new Map([['w', w]]), new Map());
  const memory = inputs.map(({ name, input }, i) => {
    const start = text.memory[i]?.start;
    const from = start ? elaborate(graph, start, beginning) : graph.number(0);
    return memoryCell(name, input, from, names.get(name) ?? input);
  });
  return {
    w: asVector(names.get('w') ?? w, n),
    memory,
    points: [...points.values()],
    lines,
  };
}

/** A scope that notes what is read from it. */
function listening({ name, call }: Scope, reads: Read[]): Scope {
  const noted = (span: Span, value: Value): Value => {
    reads.push({ span, value });
    return value;
  };
  return {
    name: (read, span) => noted(span, name(read, span)),
    call: (asked, args, span) => noted(span, call(asked, args, span)),
  };
}

/** Reads the names of `names` and the parameters, and notes in `points` where the surface is asked. */
function ruleScope(
  graph: Graph,
  text: RuleText,
  given: RuleGiven,
  names: ReadonlyMap<string, Value>,
  points: Map<string, readonly Node[]>,
): Scope {
  const parameters = new Set(text.parameters.map(({ name }) => name));
  const oracle = countingOracle(given, points);
  return {
    name: (name, span) => {
      const known = names.get(name);
      if (known !== undefined) return known;
      if (parameters.has(name)) return given.parameter(name);
      // Asked for only when read, so that a rule that never reads them does not pay for them.
      if (name === 'g') return oracle.gradient(given.w);
      if (name === 'f') return oracle.value(names.get('w') ?? given.w);
      return refuse('unknown-name', { name }, span);
    },
    call: (name, args, span) => asked(graph, oracle, name, args, span),
  };
}

interface Oracle {
  /** How many coordinates a position has; a number given as a position is repeated. */
  readonly dimension: number;
  readonly value: (at: Value) => Node;
  readonly gradient: (at: Value) => readonly Node[];
  readonly hess: (at: Value) => readonly Node[];
}

/** The surface as the rule is given it, keeping the distinct positions at which it is asked. */
function countingOracle(given: RuleGiven, points: Map<string, readonly Node[]>): Oracle {
  const dimension = given.w.length;
  const counted =
    <T>(answer: (at: readonly Node[]) => T) =>
    (at: Value): T => {
      const position = asVector(at, dimension);
      points.set(position.map(({ id }) => id).join(), position);
      return answer(position);
    };
  return {
    dimension,
    value: counted(given.value),
    gradient: counted(given.gradient),
    hess: counted(given.hess),
  };
}

function asked(
  graph: Graph,
  oracle: Oracle,
  name: AskingFunction,
  args: readonly Value[],
  span: Span,
): Value {
  // The parser has counted the arguments.
  const [a, b] = args as readonly [Value, Value];
  switch (name) {
    case 'f':
      return oracle.value(a);
    case 'grad':
      return oracle.gradient(a);
    case 'hess':
      return oracle.hess(a);
    case 'lowest':
      return lowest(graph, oracle, args);
    case 'dot':
      return dot(graph, a, b, span);
    case 'norm':
      return graph.sqrt(dot(graph, a, a, span));
    case 'sum':
      return isNode(a) ? refuse('not-a-vector', { name }, span) : total(graph, a);
    case 'mean':
      return refuse('not-here', { name }, span);
  }
}

const total = (graph: Graph, terms: readonly Node[]): Node =>
  terms.reduce((sum, term) => graph.add(sum, term), graph.number(0));

function dot(graph: Graph, a: Value, b: Value, span: Span): Node {
  const n = isNode(a) ? (isNode(b) ? refuse('not-a-vector', {}, span) : b.length) : a.length;
  const [left, right] = [asVector(a, n), asVector(b, n)];
  return total(
    graph,
    left.map((node, i) => graph.mul(node, right[i]!)),
  );
}

/** The candidate with the smallest value, NaN counting as infinite; the first of equals. */
function lowest(graph: Graph, oracle: Oracle, candidates: readonly Value[]): readonly Node[] {
  const ranked = candidates.map((at) => {
    const value = oracle.value(at);
    const rank = graph.where(graph.eq(value, value), value, graph.number(Infinity));
    return { at: asVector(at, oracle.dimension), rank };
  });
  return ranked.reduce((best, next) => {
    const better = graph.lt(next.rank, best.rank);
    return {
      at: best.at.map((node, i) => graph.where(better, next.at[i]!, node)),
      rank: graph.where(better, next.rank, best.rank),
    };
  }).at;
}
