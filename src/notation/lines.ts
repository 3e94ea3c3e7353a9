import { type Cursor, cursorOver, refuseToken } from './cursor';
import { typedWord } from './hangul';
import { MOST_CHARACTERS } from './limits';
import { type Token, tokens } from './lexer';
import { WORDS } from './reader';
import { refuse } from './refusal';
import type { Span } from './tree';

/** What stands left of `=`, and a cursor at what stands right of it. */
export interface Line {
  readonly head: Head;
  readonly body: Cursor;
  readonly span: Span;
}

/** The left side of a line. */
export type Head =
  | { readonly kind: 'name'; readonly name: string; readonly span: Span }
  /** `P(0) = …`: the value of a memory before the first step. */
  | { readonly kind: 'start'; readonly name: string; readonly span: Span }
  /** `f(x, y) = …`: names the coordinates. `close` is where another one could be added. */
  | {
      readonly kind: 'value';
      readonly coordinates: readonly Token[];
      readonly span: Span;
      readonly close: number;
    }
  /** A lone expression. */
  | { readonly kind: 'none'; readonly span: Span };

const COMPOUND = new Set(['+=', '-=', '*=', '/=', '^=']);

/** Splits a text into its lines; empty ones and comments are left out. */
export function linesOf(source: string): Line[] {
  if (source.length > MOST_CHARACTERS) {
    refuse(
      'too-long',
      { from: MOST_CHARACTERS, to: source.length },
      { length: source.length, limit: MOST_CHARACTERS },
    );
  }
  const lines: Line[] = [];
  let line: Token[] = [];
  for (const token of tokens(source)) {
    line.push(token);
    if (token.kind !== 'break' && token.kind !== 'end') continue;
    if (line.length > 1) lines.push(lineOf(source, line));
    line = [];
  }
  if (lines.length === 0) refuse('empty', { from: 0, to: source.length });
  return lines;
}

const isSign = (token: Token | undefined, sign: string): token is Token =>
  token?.kind === 'sign' && token.text === sign;

function lineOf(source: string, line: readonly Token[]): Line {
  const span = { from: line[0]!.span.from, to: line.at(-2)!.span.to };
  const compound = line[1]!;
  if (line[0]!.kind === 'name' && compound.kind === 'sign' && COMPOUND.has(compound.text)) {
    refuseCompound(source, line, compound, span);
  }
  const equals = line.findIndex((token) => isSign(token, '='));
  if (equals < 0) return { head: { kind: 'none', span }, body: cursorOver(source, line), span };
  const body = cursorOver(source, line.slice(equals + 1));
  return { head: headOf(source, line.slice(0, equals), line[equals]!), body, span };
}

/** `w -= η g` has one reading; the notation writes it out. */
function refuseCompound(source: string, line: readonly Token[], sign: Token, span: Span): never {
  const left = source.slice(span.from, sign.span.from).trim();
  const right = source.slice(sign.span.to, span.to).trim();
  const operator = sign.text.charAt(0);
  const isSum = line.slice(2, -1).some(({ text }) => LOOSE.has(text));
  const isOneToken = line.length === 4;
  const needsNone = isOneToken || operator === '+' || (operator === '-' && !isSum);
  const insert = `${left} = ${left} ${operator} ${needsNone ? right : `(${right})`}`;
  return refuse('compound-assignment', sign.span, { sign: sign.written }, [
    { code: 'spell-out', span, insert },
  ]);
}

/** What holds less than a product does. */
const LOOSE: ReadonlySet<string> = new Set(['+', '-', '<', '<=', '>', '>=', '==', '!=', 'and', 'or', 'not']);

/** Whether a value can have this name: `and`, `or`, `not` and `in` could never be read again. */
const canBeGiven = ({ kind, text }: Token): boolean => kind === 'name' && !WORDS.has(text);

function headOf(source: string, head: readonly Token[], equals: Token): Head {
  const [name, open, ...rest] = head;
  if (!name) return refuseToken(source, equals);
  if (name.kind === 'hangul') return hangulHead(name);
  if (!canBeGiven(name)) return refuseToken(source, name);
  const span = { from: name.span.from, to: head.at(-1)!.span.to };
  if (!open) return { kind: 'name', name: name.text, span };
  const close = rest.at(-1);
  if (!isSign(open, '(') || !isSign(close, ')')) return refuseToken(source, open);
  const [first, second, ...more] = rest;
  const isStart = first!.kind === 'number' && first!.value === 0 && second === close && more.length === 0;
  if (isStart) return { kind: 'start', name: name.text, span };
  if (name.text !== 'f') return refuseToken(source, open);
  return { kind: 'value', coordinates: listOf(source, rest), span, close: close.span.from };
}

function hangulHead({ span, written }: Token): never {
  const typed = typedWord(written);
  const mends = typed ? [{ code: 'retype' as const, span, insert: typed }] : [];
  return refuse('hangul-name', span, { written, typed: typed ?? '' }, mends);
}

/** `x, y)`: names with commas between them. */
function listOf(source: string, tokens: readonly Token[]): readonly Token[] {
  const wrong = tokens.find((token, i) => {
    if (i % 2 === 0) return !canBeGiven(token);
    return !isSign(token, i === tokens.length - 1 ? ')' : ',');
  });
  if (wrong) refuseToken(source, wrong);
  return tokens.filter((_, i) => i % 2 === 0);
}
