import { coordinatesOf, namesRead } from './coordinates';
import { readEquation } from './equation';
import type { Token } from './lexer';
import { MOST_CHARACTERS } from './limits';
import { type Line, linesOf } from './lines';
import { readParameter } from './parameters';
import { placesOf } from './places';
import { fail, type Problem, type ProblemCode, type Result } from './problem';
import { lettersAsNames } from './product';
import type { Reading, Unknown } from './reader';
import { attempt } from './refusal';
import { namingOf as namingOfRule, RULE } from './rule';
import { namingOf as namingOfSurface } from './surface';
import type { Equation, Expr, Memory, RuleText, Span, SurfaceText } from './tree';

/** What can be read of a text that is refused as a whole. Nothing of it ever runs: it is for what is shown. */
export interface Pieces {
  /** The equations that can be read, as a text; what they read may have no value yet. */
  readonly text: RuleText | SurfaceText;
  /** The lines that cannot, and in each the place of its fault: empty where something is missing. */
  readonly broken: readonly { readonly span: Span; readonly fault: Span }[];
  /** The canonical names that lines declare as parameters, or may once they can be read. */
  readonly declared: ReadonlySet<string>;
}

type Kind = Pieces['text']['kind'];

interface Named {
  readonly line: Line;
  readonly name: string;
  readonly declares: boolean;
  /** The names that its right side holds, as they are written. */
  readonly reads: readonly Token[];
}

/** A line by itself. */
interface Piece {
  readonly span: Span;
  readonly read: Result<Named>;
  /** The same; of a line that cannot be read, what is left of it without its signs. */
  readonly named: Named | undefined;
}

/** Reads a text line by line, whatever is wrong with it. The line that `problem` is about counts as broken. Total. */
export function piecesOf(kind: Kind, source: string, problem: Problem): Pieces {
  const places = source.length > MOST_CHARACTERS ? [] : placesOf(source);
  const pieces = places.map((span) => pieceOf(kind, source, span));
  const named = pieces.flatMap((piece) => piece.named ?? []);
  const coordinates = kind === 'surface' && named.length > 0 ? coordinatesIn(named) : [];
  const names = new Set([...GIVEN[kind], ...coordinates, ...named.map(({ name }) => name)]);
  const memory = kind === 'rule' ? remembered(named, names) : [];
  const counter = { nodes: 0 };
  const lines = pieces.map(({ span, read }) => ({
    span,
    isStart: read.ok && read.value.line.head.kind === 'start',
    body: isAbout(problem, span) ? fail(problem) : read.ok ? bodyOf(kind, read.value, names, counter) : read,
  }));
  const sound = lines.flatMap(({ body, isStart }) =>
    body.ok && body.value ? [{ isStart, ...body.value }] : [],
  );
  const equations = sound.filter(({ isStart }) => !isStart);
  const starts = new Map(
    sound.flatMap(({ isStart, name, expr }) => (isStart ? [[name, expr] as const] : [])),
  );
  const parts = { source, parameters: [], equations };
  return {
    text:
      kind === 'surface'
        ? { kind, ...parts, coordinates, columns: [], value: 'f', hasModel: false }
        : { kind, ...parts, memory: withStarts(memory, starts) },
    broken: lines.flatMap(({ span, body }) =>
      body.ok ? [] : [{ span, fault: within(body.error.span, span) }],
    ),
    declared: new Set(
      pieces.flatMap(({ read, named: one }) => (one && (one.declares || !read.ok) ? [one.name] : [])),
    ),
  };
}

/** What a text need not give a value to. */
const GIVEN: Readonly<Record<Kind, ReadonlySet<string>>> = {
  rule: RULE.names,
  surface: new Set(['X', 'Y']),
};

const OF_ALL: ReadonlySet<ProblemCode> = new Set<ProblemCode>([
  'empty',
  'no-update',
  'no-coordinates',
  'graph-too-large',
]);

/** Whether a problem is one of the whole text, and of none of its lines in particular. */
export const isOfAll = ({ code }: Pick<Problem, 'code'>): boolean => OF_ALL.has(code);

const isAbout = (problem: Problem, { from, to }: Span): boolean =>
  !isOfAll(problem) && problem.span.from >= from && problem.span.from <= to && problem.span.to <= to + 1;

const within = (fault: Span, { from, to }: Span): Span => ({
  from: Math.min(Math.max(fault.from, from), to),
  to: Math.min(Math.max(fault.to, from), to),
});

function pieceOf(kind: Kind, source: string, span: Span): Piece {
  const written = source.slice(span.from, span.to);
  const read = attempt(() => namedOf(kind, written, span.from));
  if (read.ok) return { span, read, named: read.value };
  const loose = attempt(() => namedOf(kind, withoutSigns(written), span.from));
  return { span, read, named: loose.ok ? loose.value : undefined };
}

/** A line with nothing but names to the right of its sign of equality, so that those are known at least. */
function withoutSigns(written: string): string {
  const [, head = '', equals = '', body = written] = /^([^=←]*?)[-+*/^:]?([=←])(.*)$/s.exec(written) ?? [];
  return head + equals + body.replace(/[^\p{L}\p{M}\p{N}_\s]/gu, ' ');
}

function namedOf(kind: Kind, written: string, from: number): Named {
  // As far from the beginning as in the whole text, so that places hold.
  const line = linesOf(' '.repeat(from) + written)[0]!;
  const { name, declares } = kind === 'rule' ? namingOfRule(line, RULE) : namingOfSurface(line);
  return { line, name, declares, reads: namesRead(line) };
}

/** The equation of a line; none where it declares a parameter. */
function bodyOf(
  kind: Kind,
  { line, name, declares, reads }: Named,
  names: ReadonlySet<string>,
  counter: Reading['counter'],
): Result<Equation | undefined> {
  const isCalled = ({ span }: Token): boolean => line.body.source[span.to] === '(';
  // A name without a value is read like any other: where that is the problem, it is known already.
  const free = reads.filter((token) => !isCalled(token) && namesOf(token, names).length === 0);
  const met = new Set([...names, ...free.map(({ text }) => text)]);
  const unknown = (found: string): Unknown => ({ code: 'unknown-name', data: { name: found }, mends: [] });
  return attempt(() => {
    if (!declares) return readEquation(line, name, { kind, counter, knows: (one) => met.has(one), unknown });
    readParameter(name, line.body, line.span, counter);
    return undefined;
  });
}

/** The known names that a word is made of. */
const namesOf = (token: Token, names: ReadonlySet<string>): readonly string[] =>
  names.has(token.text)
    ? [token.text]
    : (lettersAsNames(token, (name) => names.has(name)) ?? []).map(({ text }) => text);

/** Names that are read before a line gives them a value. */
function remembered(lines: readonly Named[], names: ReadonlySet<string>): readonly string[] {
  const equations = lines.filter(({ declares, line }) => !declares && line.head.kind !== 'start');
  const assigned = new Set(equations.map(({ name }) => name));
  const found = new Set<string>();
  const given = new Set<string>(RULE.names);
  for (const { name, reads } of equations) {
    for (const read of reads.flatMap((token) => namesOf(token, names)))
      if (!given.has(read) && assigned.has(read)) found.add(read);
    given.add(name);
  }
  return [...found];
}

const withStarts = (names: readonly string[], starts: ReadonlyMap<string, Expr>): readonly Memory[] =>
  [...new Set([...names, ...starts.keys()])].map((name) => {
    const start = starts.get(name);
    return start ? { name, start } : { name };
  });

/** The coordinates of what can be read; those that stand there, where they make no list. */
function coordinatesIn(lines: readonly Named[]): readonly string[] {
  const taken = new Set([...GIVEN.surface, ...lines.map(({ name }) => name)]);
  const found = attempt(() =>
    coordinatesOf(
      lines.map(({ line }) => line),
      undefined,
      taken,
    ),
  );
  const read = lines.flatMap(({ reads }) => reads.map(({ text }) => text));
  return found.ok ? found.value : [...new Set(read.filter((name) => /^x\d+$/.test(name)))];
}
