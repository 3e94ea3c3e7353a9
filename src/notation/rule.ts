import type { Reading } from './expression';
import { CONSTANTS, functionOf, type TextKind } from './functions';
import { type Line, linesOf } from './lines';
import { declaresParameter, readParameter } from './parameters';
import type { Mend } from './problem';
import { refuse } from './refusal';
import { readEquation } from './equation';
import type { Equation, Memory, Parameter, RuleText, ScheduleText, Span } from './tree';
import { namesIn } from './walk';

/** What a text with memory is given, and what of that it may assign. */
interface Given {
  readonly kind: TextKind;
  readonly names: ReadonlySet<string>;
  readonly assignable: ReadonlySet<string>;
  /** What start values may read besides parameters. */
  readonly atStart: ReadonlySet<string>;
}

const RULE: Given = {
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

/** Reads a schedule; refuses what is none. */
export function readSchedule(source: string): ScheduleText {
  const parts = readParts(source, SCHEDULE);
  const assigns = (wanted: string): boolean => parts.equations.some(({ name }) => name === wanted);
  if (!assigns('eta')) refuse('schedule-needs-eta', { from: 0, to: source.length });
  return { kind: 'schedule', source, ...parts, drivesMomentum: assigns('beta') };
}

const isParameter = ({ head, body }: Line, given: Given): boolean =>
  head.kind === 'name' && !given.names.has(head.name) && declaresParameter(body);

function readParts(source: string, given: Given): Parts {
  const lines = linesOf(source);
  const declared = new Set(lines.flatMap((line) => (isParameter(line, given) ? [nameOf(line, given)] : [])));
  const assigned = new Set(lines.filter((line) => !isParameter(line, given)).map((line) => nameOf(line, given)));
  const counter = { nodes: 0 };
  const readingOf = (names: readonly ReadonlySet<string>[]): Reading => ({
    kind: given.kind,
    knows: (name) => names.some((set) => set.has(name)),
    unknown: (_, span) => refuseUnknown(source, span),
    counter,
  });
  const reading = readingOf([given.names, declared, assigned]);
  const startReading = readingOf([given.atStart, declared]);
  const parameters: Parameter[] = [];
  const equations: Equation[] = [];
  const starts: Equation[] = [];
  for (const line of lines) {
    const name = nameOf(line, given);
    if (isParameter(line, given)) {
      if (parameters.some((other) => other.name === name)) refuse('assigned-twice', line.head.span, { name });
      parameters.push(readParameter(name, line.body, line.span, counter));
    } else {
      if (declared.has(name)) refuseAssigned(source, name, lines, line);
      const kept = line.head.kind === 'start' ? starts : equations;
      kept.push(readEquation(line, name, line.head.kind === 'start' ? startReading : reading));
    }
  }
  return { parameters, equations, memory: memoryOf(equations, starts, declared, given) };
}

/** The name that a line gives a value to; refuses lines that give none, and names that are not theirs to give. */
function nameOf({ head }: Line, given: Given): string {
  if (head.kind === 'none') return refuse('no-equation', head.span);
  if (head.kind === 'value') return refuse('assigned-given', head.span, { name: 'f' });
  const { name, span } = head;
  const reserved = (functionOf(name) && name !== 'f') || CONSTANTS.has(name) || given.names.has(name);
  const free = given.assignable.has(name) && head.kind === 'name';
  if (reserved && !free) refuse('assigned-given', span, { name });
  return name;
}

/** A name that is declared as a parameter and assigned too: a bare `m = 0` was meant as a start value. */
function refuseAssigned(source: string, name: string, lines: readonly Line[], line: Line): never {
  const declaration = lines.find(({ head, body }) => head.kind === 'name' && head.name === name && declaresParameter(body));
  const at = declaration?.head.span ?? line.head.span;
  const written = source.slice(at.from, at.to);
  const mends: Mend[] = [{ code: 'make-start-value', span: at, insert: `${written}(0)` }];
  return refuse('assigned-parameter', line.head.span, { name: written }, mends);
}

function refuseUnknown(source: string, span: Span): never {
  const written = source.slice(span.from, span.to);
  return refuse('unknown-name', span, { name: written }, [
    { code: 'make-parameter', span: { from: 0, to: 0 }, insert: `${written} = 1\n` },
  ]);
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
  const started = new Map<string, Equation>();
  for (const start of starts) {
    if (started.has(start.name)) refuse('assigned-twice', start.span, { name: start.name });
    if (!early.has(start.name)) refuse('unread-start', start.span, { name: start.name });
    started.set(start.name, start);
  }
  return [...early].map((name) => {
    const start = started.get(name);
    return start ? { name, start: start.expr } : { name };
  });
}
