import { coordinatesOf } from './coordinates';
import { readEquation } from './equation';
import { CONSTANTS, functionOf } from './functions';
import { type Head, type Line, linesOf } from './lines';
import { declaresParameter, declaring, readParameter } from './parameters';
import type { Mend } from './problem';
import type { Reading, Unknown } from './reader';
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

/** A line of a surface, and what it gives a value to: the value of the surface has no other name than `f`. */
interface Naming {
  readonly line: Line;
  readonly name: string;
  readonly declares: boolean;
}

/** What a line of a surface gives a value to. */
export function namingOf(line: Line): Naming {
  const { head, body } = line;
  const name = head.kind === 'none' || head.kind === 'value' ? 'f' : head.name;
  return { line, name, declares: head.kind === 'name' && name !== 'f' && declaresParameter(body) };
}

/** Reads a surface; refuses what is none. */
export function readSurface(source: string, known: KnownNames): SurfaceText {
  const lines = linesOf(source).map(namingOf);
  const parameterNames = lines.flatMap(({ name, declares }) => (declares ? [name] : []));
  const later = new Set(lines.flatMap(({ name, declares }) => (declares ? [] : [name])));
  const possible = (known.columns ?? ['X', 'Y']).filter((name) => !later.has(name));
  const bodies = lines.map(({ line }) => line);
  const coordinates = coordinatesOf(
    bodies,
    known.coordinates,
    new Set([...parameterNames, ...later, ...possible]),
  );
  const columns = possible.filter((name) => !coordinates.includes(name));
  const names = new Set([...parameterNames, ...coordinates, ...columns]);
  const reading: Reading = {
    kind: 'surface',
    knows: (name) => names.has(name),
    counter: { nodes: 0 },
    unknown: (name, span) =>
      later.has(name) ? readTooEarly(source, name, span, lines) : unknown(source, span, lines, coordinates),
  };
  const { parameters, equations } = readLines(lines, new Set(coordinates), names, reading);
  const value = equations.findLast(({ name }) => name === 'f') ?? equations.at(-1);
  if (!value) return refuse('no-equation', { from: 0, to: source.length });
  // Said last: a misspelt coordinate is better named as what it is.
  if (coordinates.length === 0) refuse('no-coordinates', { from: 0, to: source.length });
  const read = new Set(equations.flatMap(({ expr }) => [...namesIn(expr)]));
  return {
    kind: 'surface',
    source,
    parameters,
    coordinates,
    columns: columns.filter((name) => read.has(name)),
    equations,
    value: value.name,
    hasModel: equations.some(({ name }) => name === 'model'),
  };
}

/** Reads line by line; an equation's name is known from the next line on. */
function readLines(
  lines: readonly Naming[],
  coordinates: ReadonlySet<string>,
  names: Set<string>,
  reading: Reading,
): { readonly parameters: readonly Parameter[]; readonly equations: readonly Equation[] } {
  const parameters: Parameter[] = [];
  const equations: Equation[] = [];
  const given = new Set(coordinates);
  for (const { line, name, declares } of lines) {
    refuseTaken(line, name, given);
    given.add(name);
    if (declares) parameters.push(readParameter(name, line.body, line.span, reading.counter));
    else {
      equations.push(readEquation(line, name, reading));
      names.add(name);
    }
  }
  return { parameters, equations };
}

/** Names that are not a line's to give: functions, constants, coordinates, and what has a value already. */
function refuseTaken({ head }: Line, name: string, given: ReadonlySet<string>): void {
  if (head.kind === 'start') refuse('unexpected-token', head.span, { found: `${name}(0)` });
  if ((functionOf(name) && name !== 'f') || CONSTANTS.has(name))
    refuse('assigned-given', head.span, { name });
  if (given.has(name)) refuse('assigned-twice', head.span, { name });
}

/** A name read above its line; putting that line first mends it, unless it is the very line. */
function readTooEarly(source: string, name: string, span: Span, lines: readonly Naming[]): Unknown {
  const reader = lines.find(({ line }) => line.span.from <= span.from && span.to <= line.span.to)!.line;
  const definition = lines.find((one) => one.name === name)!.line;
  const between = { from: reader.span.from, to: definition.span.to };
  const moved = source.slice(definition.span.from, definition.span.to);
  const insert = `${moved}\n${source.slice(reader.span.from, definition.span.from).trimEnd()}`;
  const mends: readonly Mend[] = definition === reader ? [] : [{ code: 'swap', span: between, insert }];
  return { code: 'read-before-assigned', data: { name }, mends };
}

/** A name that stands for nothing: it becomes a parameter above all lines, or one more coordinate. */
function unknown(
  source: string,
  span: Span,
  lines: readonly Naming[],
  coordinates: readonly string[],
): Unknown {
  const written = source.slice(span.from, span.to);
  const equations = lines.filter(({ declares }) => !declares);
  const { head } = (equations.findLast(({ name }) => name === 'f') ?? equations.at(-1)!).line;
  return {
    code: 'unknown-name',
    data: { name: written },
    mends: [
      declaring(
        written,
        lines.map(({ line }) => line),
      ),
      { code: 'make-coordinate', ...withCoordinate(head, written, coordinates) },
    ],
  };
}

/** The value's line with one more coordinate in its header. */
function withCoordinate(head: Head, written: string, coordinates: readonly string[]): Omit<Mend, 'code'> {
  if (head.kind === 'value') return { span: { from: head.close, to: head.close }, insert: `, ${written}` };
  const list = `f(${[...coordinates, written].join(', ')})`;
  if (head.kind === 'none')
    return { span: { from: head.span.from, to: head.span.from }, insert: `${list} = ` };
  return { span: head.span, insert: list };
}
