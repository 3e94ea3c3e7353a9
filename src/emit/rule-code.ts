import { isVector, vectorMemory } from '../graph/memory';
import type { Expr, FunctionName, RuleText } from '../notation/tree';
import { namesIn, rewritten, walk } from '../notation/walk';
import type { Line, MemoryCode, Shape } from './program';
import { call, freshName, name } from './tree';

/** What a rule is told by the program around it. */
export interface RuleGiven {
  /** What `grad` is given besides the position: the step, where batch or noise differ; how much the racer decays. */
  readonly asking: readonly Expr[];
  /** Names that are known only in a step: what schedules set. */
  readonly scheduled: ReadonlySet<string>;
  /** Whether the gradient at a position differs from step to step. */
  readonly dependsOnStep: boolean;
}

const POSITIONS: ReadonlySet<FunctionName> = new Set(['grad', 'hess', 'f', 'lowest']);

/** Whether an expression asks one of these. */
export function asks(expr: Expr, functions: ReadonlySet<FunctionName>): boolean {
  let isAsked = false;
  walk(expr, (node) => {
    if (node.kind === 'call' && functions.has(node.name)) isAsked = true;
  });
  return isAsked;
}

/** `f` alone is the value where the rule stands. */
const spelledOut = (expr: Expr): Expr =>
  rewritten(expr, (node) => (node.kind === 'name' && node.name === 'f' ? call('f', name('w')) : node));

/** Whether `g` is read before a line assigns it: then every step begins with asking for it. */
function readsGradient({ equations }: RuleText): boolean {
  for (const { name: to, expr } of equations) {
    if (namesIn(expr).has('g')) return true;
    if (to === 'g') return false;
  }
  return false;
}

/** Writes the lines of a step, knowing which names are vectors where it stands. */
function writer(text: RuleText, { asking }: RuleGiven) {
  const taken = new Set([
    ...text.equations.map((line) => line.name),
    ...text.parameters.map((parameter) => parameter.name),
    ...text.memory.map((memory) => memory.name),
    'w',
    'g',
    't',
    'T',
    'N',
  ]);
  const memory = vectorMemory(text.equations, text.memory);
  const vectors = new Set(['w', 'g', ...memory]);
  const shapeOf = (expr: Expr): Shape => (isVector(expr, vectors) ? 'vector' : 'number');
  const lines: Line[] = [];
  const add = (to: string, expr: Expr, shape: Shape): void => {
    lines.push({ name: to, expr, shape, of: shapeOf(expr) });
    taken.add(to);
    if (shape === 'vector') vectors.add(to);
    else vectors.delete(to);
  };
  /** A position is a vector: a number is repeated under a name of its own. */
  const position = (expr: Expr): Expr => {
    if (shapeOf(expr) === 'vector') return expr;
    const to = freshName('at', taken);
    add(to, expr, 'vector');
    return name(to);
  };
  const asked = (expr: Expr): Expr =>
    rewritten(spelledOut(expr), (node) => {
      if (node.kind !== 'call' || !POSITIONS.has(node.name)) return node;
      const at = node.args.map(position);
      return call(node.name, ...at, ...(node.name === 'grad' ? asking : []));
    });
  const isMemory = (to: string): boolean => memory.has(to);
  return { lines, add, asked, shapeOf, isMemory, isNumber: (to: string) => !vectors.has(to) };
}

/** The lines of one step, in the text's order; a step that reads `g` begins with it. */
export function ruleLines(text: RuleText, given: RuleGiven): readonly Line[] {
  const { lines, add, asked, shapeOf, isMemory, isNumber } = writer(text, given);
  if (readsGradient(text)) add('g', asked(call('grad', name('w'))), 'vector');
  for (const { name: to, expr } of text.equations) {
    const written = asked(expr);
    add(to, written, to === 'w' || to === 'g' ? 'vector' : shapeOf(written));
  }
  // What is a vector from step to step may have been given a number by the last line.
  for (const { name: to } of text.memory) if (isMemory(to) && isNumber(to)) add(to, name(to), 'vector');
  return lines;
}

/** What a rule remembers, with its first values. */
export function ruleMemory(text: RuleText, given: RuleGiven): readonly MemoryCode[] {
  const vectors = vectorMemory(text.equations, text.memory);
  return text.memory.map(({ name: to, start }) => {
    const shape = vectors.has(to) ? 'vector' : 'number';
    if (!start) return { name: to, shape, start: [], isLate: false };
    const { lines, add, asked } = writer(text, given);
    add(to, asked(start), shape);
    const isLate = lines.some(
      ({ expr }) =>
        [...namesIn(expr)].some((read) => given.scheduled.has(read)) ||
        (given.dependsOnStep && asks(expr, new Set<FunctionName>(['grad']))),
    );
    return { name: to, shape, start: lines, isLate };
  });
}
