import { readEquation } from './equation';
import type { Reading } from './expression';
import { CONSTANTS, functionOf } from './functions';
import type { Token } from './lexer';
import { MOST_COORDINATES } from './limits';
import { type Line, linesOf } from './lines';
import { declaresParameter, readParameter } from './parameters';
import type { Mend } from './problem';
import { readName } from './product';
import { refuse } from './refusal';
import type { Equation, Parameter, Span, SurfaceText } from './tree';
import { namesIn } from './walk';

/** What is known about a surface before its text is read. */
export interface KnownNames {
  /** The coordinates, where a definition names them; otherwise the text does. */
  readonly coordinates?: readonly string[];
  /** The data columns there are; X and Y where nothing else is said. */
  readonly columns?: readonly string[];
}

const LETTERS = ['x', 'y', 'z'];
const NUMBERED = /^x([1-9]\d*)$/;

/** The name of the equation that a line is, whose value may be the surface's; undefined for a parameter. */
const equationName = ({ head, body }: Line): string | undefined => {
  if (head.kind === 'none' || head.kind === 'value') return 'f';
  return head.name === 'f' || !declaresParameter(body) ? head.name : undefined;
};

const parameterName = (line: Line): string | undefined =>
  line.head.kind === 'name' && equationName(line) === undefined ? line.head.name : undefined;

/** The names that a line reads, as tokens, whatever they stand for. */
function namesRead({ body }: Line): Token[] {
  const found: Token[] = [];
  for (let ahead = 0; ; ahead++) {
    const token = body.peek(ahead);
    if (token.kind === 'end' || token.kind === 'break') return found;
    if (token.kind === 'name' && !functionOf(token.text)) found.push(token);
  }
}

/** The coordinates that a text without a header reads: of x y z, or of x1 x2 … without a gap. */
function coordinatesRead(lines: readonly Line[], taken: ReadonlySet<string>): string[] {
  const might = (name: string): boolean => !taken.has(name) && (LETTERS.includes(name) || NUMBERED.test(name));
  const known = (name: string): boolean => taken.has(name) || might(name);
  const read = new Map<string, Span>();
  for (const token of lines.flatMap(namesRead)) {
    for (const { name, span } of readName(token, known) ?? []) if (might(name)) read.set(name, span);
  }
  const letters = LETTERS.filter((name) => read.has(name));
  if (letters.length > 0) return letters;
  const numbers = [...read.keys()].map((name) => Number(NUMBERED.exec(name)![1])).sort((a, b) => a - b);
  numbers.forEach((number, i) => {
    if (number !== i + 1) refuse('coordinate-gap', read.get(`x${number}`)!, { name: `x${number}`, missing: `x${i + 1}` });
  });
  return numbers.map((number) => `x${number}`);
}

function coordinatesOf(lines: readonly Line[], known: KnownNames, taken: ReadonlySet<string>): readonly string[] {
  const header = lines.find(({ head }) => head.kind === 'value')?.head;
  const named = header?.kind === 'value' ? header.coordinates.map(({ text }) => text) : undefined;
  const coordinates = named ?? known.coordinates ?? coordinatesRead(lines, taken);
  const whole = { from: lines[0]!.span.from, to: lines.at(-1)!.span.to };
  if (coordinates.length > MOST_COORDINATES) refuse('too-many-coordinates', whole, { limit: MOST_COORDINATES });
  const twice = coordinates.find((name, i) => coordinates.indexOf(name) < i);
  if (twice !== undefined && header) refuse('assigned-twice', header.span, { name: twice });
  return coordinates;
}

/** What makes an unknown name known: a parameter above all lines, or one more coordinate. */
function mendsFor(written: string, lines: readonly Line[], coordinates: readonly string[]): Mend[] {
  const asParameter: Mend = { code: 'make-parameter', span: { from: 0, to: 0 }, insert: `${written} = 1\n` };
  const line = lines.findLast((candidate) => equationName(candidate) === 'f') ?? lines.at(-1)!;
  const { head } = line;
  if (head.kind === 'value') {
    const at = { from: head.close, to: head.close };
    return [asParameter, { code: 'make-coordinate', span: at, insert: `, ${written}` }];
  }
  const list = `f(${[...coordinates, written].join(', ')})`;
  const span = head.kind === 'none' ? { from: head.span.from, to: head.span.from } : head.span;
  return [asParameter, { code: 'make-coordinate', span, insert: head.kind === 'none' ? `${list} = ` : list }];
}

/** Reads a surface; refuses what is none. */
export function readSurface(source: string, known: KnownNames): SurfaceText {
  const lines = linesOf(source);
  const parameterNames = lines.flatMap((line) => parameterName(line) ?? []);
  const later = new Set(lines.flatMap((line) => equationName(line) ?? []));
  const coordinates = coordinatesOf(lines, known, new Set([...parameterNames, ...later]));
  const columns = (known.columns ?? ['X', 'Y']).filter((name) => !coordinates.includes(name) && !later.has(name));
  const names = new Set([...parameterNames, ...coordinates, ...columns]);
  const reading: Reading = {
    kind: 'surface',
    knows: (name) => names.has(name),
    counter: { nodes: 0 },
    unknown: (name, span) => {
      if (later.has(name)) return refuse('read-before-assigned', span, { name });
      const written = source.slice(span.from, span.to);
      return refuse('unknown-name', span, { name: written }, mendsFor(written, lines, coordinates));
    },
  };
  const parameters: Parameter[] = [];
  const equations: Equation[] = [];
  const given = new Set<string>(coordinates);
  for (const line of lines) {
    const name = parameterName(line);
    refuseTaken(line, given);
    given.add(name ?? equationName(line)!);
    if (name !== undefined) parameters.push(readParameter(name, line.body, line.span, reading.counter));
    else {
      equations.push(readEquation(line, equationName(line)!, reading));
      names.add(equationName(line)!);
    }
  }
  const value = equations.findLast(({ name }) => name === 'f') ?? equations.at(-1);
  if (!value) return refuse('no-equation', { from: 0, to: source.length });
  // Said last: a misspelt coordinate is better named as what it is.
  if (coordinates.length === 0) refuse('no-coordinates', { from: 0, to: source.length });
  const readColumns = columns.filter((name) => equations.some(({ expr }) => namesIn(expr).has(name)));
  const hasModel = equations.some(({ name }) => name === 'model');
  return { kind: 'surface', source, parameters, coordinates, columns: readColumns, equations, value: value.name, hasModel };
}

/** Names that are not a line's to give: functions, constants, coordinates, and what has a value already. */
function refuseTaken({ head }: Line, names: ReadonlySet<string>): void {
  if (head.kind === 'start') refuse('unexpected-token', head.span, { found: `${head.name}(0)` });
  if (head.kind !== 'name') return;
  const { name, span } = head;
  if ((functionOf(name) && name !== 'f') || CONSTANTS.has(name)) refuse('assigned-given', span, { name });
  if (names.has(name)) refuse('assigned-twice', span, { name });
}
