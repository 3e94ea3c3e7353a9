import { type Cursor, cursorOver, refuseComma } from './cursor';
import { MOST_CHARACTERS } from './limits';
import { type Token, tokens } from './lexer';
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
  | { readonly kind: 'value'; readonly coordinates: readonly Token[]; readonly span: Span; readonly close: number }
  /** A lone expression. */
  | { readonly kind: 'none'; readonly span: Span };

const COMPOUND = new Set(['+=', '-=', '*=', '/=', '^=']);

/** Splits a text into its lines; empty ones and comments are left out. */
export function linesOf(source: string): Line[] {
  if (source.length > MOST_CHARACTERS) {
    refuse('too-long', { from: MOST_CHARACTERS, to: source.length }, { length: source.length, limit: MOST_CHARACTERS });
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

const isSign = (token: Token | undefined, sign: string): boolean => token?.kind === 'sign' && token.text === sign;

function lineOf(source: string, line: readonly Token[]): Line {
  const span = { from: line[0]!.span.from, to: line.at(-2)!.span.to };
  const compound = line.find(({ kind, text }) => kind === 'sign' && COMPOUND.has(text));
  if (compound) refuseCompound(source, line, compound, span);
  const equals = line.findIndex((token) => isSign(token, '='));
  if (equals < 0) return { head: { kind: 'none', span }, body: cursorOver(source, line), span };
  const body = cursorOver(source, line.slice(equals + 1));
  return { head: headOf(source, line.slice(0, equals), line[equals]!), body, span };
}

/** `w -= η g` has one reading; the notation writes it out. */
function refuseCompound(source: string, line: readonly Token[], sign: Token, span: Span): never {
  const left = source.slice(span.from, sign.span.from).trim();
  const right = source.slice(sign.span.to, span.to).trim();
  const insert = `${left} = ${left} ${sign.text.charAt(0)} ${line.length > 4 ? `(${right})` : right}`;
  return refuse('compound-assignment', sign.span, { sign: sign.written }, [{ code: 'spell-out', span, insert }]);
}

function headOf(source: string, head: readonly Token[], equals: Token): Head {
  const [name, open, ...rest] = head;
  if (!name) return refuse('unexpected-token', equals.span, { found: equals.written });
  if (name.kind === 'hangul') return hangulHead(source, name);
  if (name.kind !== 'name') return refuse('unexpected-token', name.span, { found: name.written });
  const span = { from: name.span.from, to: head.at(-1)!.span.to };
  if (!open) return { kind: 'name', name: name.text, span };
  const close = rest.at(-1);
  if (!isSign(open, '(') || !close || !isSign(close, ')')) return refuse('unexpected-token', open.span, { found: open.written });
  const inner = rest.slice(0, -1);
  if (inner.length === 1 && inner[0]!.kind === 'number' && inner[0]!.value === 0) return { kind: 'start', name: name.text, span };
  if (name.text !== 'f') return refuse('unexpected-token', open.span, { found: open.written });
  return { kind: 'value', coordinates: listOf(source, inner, close), span, close: close.span.from };
}

function hangulHead(source: string, token: Token): never {
  const typed = cursorOver(source, [token]).retyped(token);
  const mends = typed ? [{ code: 'retype' as const, span: token.span, insert: typed }] : [];
  return refuse('hangul-name', token.span, { written: token.written, typed: typed ?? '' }, mends);
}

/** `x, y`: names with commas between them. */
function listOf(source: string, inner: readonly Token[], close: Token): readonly Token[] {
  const names = inner.filter((_, i) => i % 2 === 0);
  inner.forEach((token, i) => {
    if (i % 2 === 0 ? token.kind === 'name' : isSign(token, ',')) return;
    if (isSign(token, ',')) refuseComma(source, token);
    refuse('unexpected-token', token.span, { found: token.written });
  });
  if (inner.length % 2 === 0) refuse('unexpected-token', close.span, { found: close.written });
  return names;
}
