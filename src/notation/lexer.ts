import { isHangul } from './hangul';
import { canonicalName, isLetter, isNamePart } from './names';
import { refuse } from './refusal';
import type { Span } from './tree';

/** The smallest part of a text. `text` of a name is canonical; `written` is what stands in the source. */
export interface Token {
  readonly kind: 'number' | 'name' | 'hangul' | 'sign' | 'break' | 'end';
  readonly text: string;
  readonly written: string;
  /** The value of a number; 0 elsewhere. */
  readonly value: number;
  readonly span: Span;
}

/** Signs that mean another one. */
const SAME: ReadonlyMap<string, string> = new Map([
  ['×', '*'],
  ['·', '*'],
  ['⋅', '*'],
  ['∙', '*'],
  ['÷', '/'],
  ['∕', '/'],
  ['−', '-'],
  ['–', '-'],
  ['—', '-'],
  ['≤', '<='],
  ['≥', '>='],
  ['≠', '!='],
  ['←', '='],
  ['**', '^'],
  [':=', '='],
]);
const SIGNS: ReadonlySet<string> = new Set([
  ...'( ) [ ] , + - * / ^ = < > | √ ∇ <= >= == != += -= *= /= ^='.split(' '),
  ...SAME.keys(),
]);

const SUPERSCRIPTS: ReadonlyMap<string, string> = new Map(
  Array.from('⁰¹²³⁴⁵⁶⁷⁸⁹⁻⁺ⁿᵗᵀ⁽⁾', (char, i) => [char, '0123456789-+ntT()'[i]!]),
);

/** Full-width forms as their ordinary ones; one character stays one character, so that places hold. */
export const narrowed = (source: string): string =>
  source.replace(/[\uff01-\uff5e]/g, (char) => String.fromCharCode(char.charCodeAt(0) - 0xfee0));

/** What stands between tokens: spaces of every kind but line breaks, and comments. */
const BLANK = /(?:[^\S\n\r]|[\u200b\ufeff]|#[^\n\r]*)*/y;
const NUMBER = /(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?/y;

const matchAt = (pattern: RegExp, text: string, at: number): string => {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? '';
};

/** Reads a text into tokens, the end among them. A line break inside brackets is none; `;` is one anywhere. */
export function tokens(source: string): Token[] {
  const text = narrowed(source);
  const found: Token[] = [];
  let depth = 0;
  let at = 0;
  for (;;) {
    at += matchAt(BLANK, text, at).length;
    if (at >= text.length) return [...found, tokenOf('end', text, at, at, '')];
    const read = lexeme(text, at);
    const [{ kind, text: sign, span }] = read;
    at = span.to;
    depth = depthAfter(sign, depth);
    if (kind !== 'break' || depth === 0) found.push(...read);
  }
}

function depthAfter(sign: string, depth: number): number {
  if (sign === ';') return 0;
  if (sign === '(' || sign === '[') return depth + 1;
  return sign === ')' || sign === ']' ? Math.max(0, depth - 1) : depth;
}

type Lexeme = readonly [Token, ...Token[]];

const tokenOf = (
  kind: Token['kind'],
  source: string,
  from: number,
  to: number,
  text = source.slice(from, to),
): Token => ({ kind, text, written: source.slice(from, to), value: 0, span: { from, to } });

function lexeme(text: string, at: number): Lexeme {
  const char = text[at]!;
  if (/[\n\r;]/.test(char)) return [tokenOf('break', text, at, at + 1)];
  if (/[0-9.]/.test(char)) return [numberAt(text, at)];
  if (char === '∞') return [tokenOf('name', text, at, at + 1, 'inf')];
  if (isLetter(char)) {
    const to = runEnd(text, at, isNamePart);
    return [tokenOf('name', text, at, to, canonicalName(text.slice(at, to)))];
  }
  if (isHangul(char)) return [tokenOf('hangul', text, at, runEnd(text, at, isHangul))];
  return SUPERSCRIPTS.has(char) ? superscript(text, at) : [signAt(text, at)];
}

function runEnd(text: string, from: number, belongs: (char: string) => boolean): number {
  let to = from + 1;
  while (to < text.length && belongs(text[to]!)) to += 1;
  return to;
}

function numberAt(text: string, at: number): Token {
  const written = matchAt(NUMBER, text, at);
  const token = tokenOf('number', text, at, at + Math.max(1, written.length));
  if (written === '') return refuse('unexpected-character', token.span, { character: token.written });
  const value = Number(written);
  return Number.isFinite(value) ? { ...token, value } : refuse('not-a-number', token.span);
}

/** `x⁻²` is read as `x^(-2)`; every token of it stands at the place of the superscripts. */
function superscript(text: string, at: number): Lexeme {
  const to = runEnd(text, at, (char) => SUPERSCRIPTS.has(char));
  const inner = Array.from(text.slice(at, to), (char) => SUPERSCRIPTS.get(char)!).join('');
  const placed = (token: Token): Token => ({ ...token, span: { from: at, to } });
  const sign = (char: string): Token => placed(tokenOf('sign', char, 0, 1));
  return [sign('^'), sign('('), ...tokens(inner).slice(0, -1).map(placed), sign(')')];
}

function signAt(text: string, at: number): Token {
  const sign = [text.slice(at, at + 2), text[at]!].find((candidate) => SIGNS.has(candidate));
  if (sign !== undefined) return tokenOf('sign', text, at, at + sign.length, SAME.get(sign) ?? sign);
  const character = String.fromCodePoint(text.codePointAt(at)!);
  return refuse('unexpected-character', { from: at, to: at + character.length }, { character });
}
