import { readEquation } from './equation';
import { CONSTANTS, functionOf, type TextKind } from './functions';
import { type Head, type Line, linesOf } from './lines';
import { declaresParameter, declaring, isBareNumber, readParameter } from './parameters';
import type { Mend } from './problem';
import type { Reading, Unknown } from './reader';
import { refuse } from './refusal';
import type { Equation, Expr, Memory, Parameter, RuleText, ScheduleText, Span } from './tree';
import { namesIn } from './walk';

/** What a text with memory is given, and what of that it may assign. */
export interface Given {
  readonly kind: TextKind;
  readonly names: ReadonlySet<string>;
  readonly assignable: ReadonlySet<string>;
  /** What start values may read besides parameters. */
  readonly atStart: ReadonlySet<string>;
}

/** What an optimizer's rule is given. */
export const RULE: Given = {
  kind: 'rule',
  names: new Set(['w', 'g', 'f', 't', 'T', 'N']),
  assignable: new Set(['w', 'g']),
  atStart: new Set(['w', 'N']),
};
const SCHEDULE: Given = {
  kind: 'schedule',
  names: new Set(['eta0', 'beta0', 't', 'T', 'N', 'f']),
  assignable: new Set(),
  atStart: new Set(['eta0', 'beta0', 'T', 'N']),
};

interface Parts {
  readonly parameters: readonly Parameter[];
  readonly equations: readonly Equation[];
  readonly memory: readonly Memory[];
}

/** Reads an optimizer's rule; refuses what is none. */
export function readRule(source: string): RuleText {
  const parts = readParts(source, RULE);
  if (!parts.equations.some(({ name }) => name === 'w')) refuse('no-update', { from: 0, to: source.length });
  return { kind: 'rule', source, ...parts };
}

/** Reads a text that only declares parameters, those of a method in code; refuses every other line. */
export function readParameters(source: string): RuleText {
  const parts = readParts(source, { ...RULE, assignable: new Set() });
  const [equation] = parts.equations;
  if (equation) refuse('not-here', equation.span, { name: equation.name });
  return { kind: 'rule', source, ...parts };
}

/** Reads a schedule; refuses what is none. */
export function readSchedule(source: string): ScheduleText {
  const parts = readParts(source, SCHEDULE);
  const assigns = (wanted: string): boolean => parts.equations.some(({ name }) => name === wanted);
  if (!assigns('eta')) refuse('schedule-needs-eta', { from: 0, to: source.length });
  return { kind: 'schedule', source, ...parts, drivesMomentum: assigns('beta') };
}

/** A line of a text with memory, and what it gives a value to. */
export interface Naming {
  readonly line: Line;
  readonly name: string;
  /** Whether it declares a parameter, and whether that has no range. */
  readonly declares: boolean;
  readonly isBare: boolean;
}

/** What a line gives a value to; refuses lines that give none, and names that are not theirs to give. */
export function namingOf(line: Line, given: Given): Naming {
  const { head, body } = line;
  const declares = head.kind === 'name' && !given.names.has(head.name) && declaresParameter(body);
  return { line, name: nameOf(head, given), declares, isBare: isBareNumber(body) };
}

function readParts(source: string, given: Given): Parts {
  const lines = linesOf(source).map((line) => namingOf(line, given));
  const declared = new Set(lines.flatMap(({ name, declares }) => (declares ? [name] : [])));
  const assigned = new Set(lines.flatMap(({ name, declares }) => (declares ? [] : [name])));
  const knows = (name: string): boolean => given.names.has(name) || declared.has(name) || assigned.has(name);
  const { kind } = given;
  const counter = { nodes: 0 };
  const reading: Reading = { kind, counter, knows, unknown: (_, span) => unknown(source, span, lines) };
  const startReading: Reading = {
    ...reading,
    knows: (name) => given.atStart.has(name) || declared.has(name),
    unknown: (name, span) =>
      knows(name) ? { code: 'not-here', data: { name }, mends: [] } : unknown(source, span, lines),
  };
  const parameters: Parameter[] = [];
  const equations: Equation[] = [];
  const starts: Equation[] = [];
  for (const { line, name, declares } of lines) {
    if (declares) {
      if (parameters.some((other) => other.name === name)) refuse('assigned-twice', line.head.span, { name });
      parameters.push(readParameter(name, line.body, line.span, counter));
    } else {
      if (declared.has(name)) refuseAssigned(source, name, lines, line);
      if (line.head.kind === 'start') starts.push(readEquation(line, name, startReading));
      else equations.push(readEquation(line, name, reading));
    }
  }
  return { parameters, equations, memory: memoryOf(equations, starts, declared, given) };
}

function nameOf(head: Head, given: Given): string {
  if (head.kind === 'none') return refuse('no-equation', head.span);
  if (head.kind === 'value') return refuse('assigned-given', head.span, { name: 'f' });
  const { name, span } = head;
  const isTaken = functionOf(name) !== undefined || CONSTANTS.has(name) || given.names.has(name);
  const isFree = given.assignable.has(name) && head.kind === 'name';
  return isTaken && !isFree ? refuse('assigned-given', span, { name }) : name;
}

/** A name that is declared as a parameter and assigned too: a bare `m = 0` was meant as a start value. */
function refuseAssigned(source: string, name: string, lines: readonly Naming[], { head }: Line): never {
  const { line, isBare } = lines.find((other) => other.declares && other.name === name)!;
  const { span } = line.head;
  const written = source.slice(span.from, span.to);
  const asStart: Mend = { code: 'make-start-value', span, insert: `${written}(0)` };
  return refuse('assigned-parameter', head.span, { name: written }, isBare ? [asStart] : []);
}

function unknown(source: string, span: Span, lines: readonly Naming[]): Unknown {
  const written = source.slice(span.from, span.to);
  const mend = declaring(
    written,
    lines.map(({ line }) => line),
  );
  return { code: 'unknown-name', data: { name: written }, mends: [mend] };
}

/** Memory: names that are read before a line assigns them, in the order in which they are first met. */
function memoryOf(
  equations: readonly Equation[],
  starts: readonly Equation[],
  declared: ReadonlySet<string>,
  given: Given,
): Memory[] {
  const known = new Set([...declared, ...given.names]);
  const early = new Set<string>();
  for (const { name, expr } of equations) {
    for (const read of namesIn(expr)) if (!known.has(read)) early.add(read);
    known.add(name);
  }
  const started = new Map<string, Expr>();
  for (const { name, expr, span } of starts) {
    if (started.has(name)) refuse('assigned-twice', span, { name });
    if (!early.has(name)) refuse('unread-start', span, { name }, [{ code: 'remove', span, insert: '' }]);
    started.set(name, expr);
  }
  return Array.from(early, (name): Memory => {
    const start = started.get(name);
    return start ? { name, start } : { name };
  });
}
