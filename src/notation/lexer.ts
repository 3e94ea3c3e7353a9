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
  ['×', '*'], ['·', '*'], ['⋅', '*'], ['∙', '*'], ['÷', '/'], ['∕', '/'], ['−', '-'], ['–', '-'], ['—', '-'], ['≤', '<='],
  ['≥', '>='], ['≠', '!='], ['←', '='], ['**', '^'], [':=', '='],
]);
const SIGNS = new Set([
  '**', ':=', '<=', '>=', '==', '!=', '+=', '-=', '*=', '/=', '^=', '(', ')', '[', ']', ',', '+', '-', '*', '/', '^', '=',
  '<', '>', '|', '√', '∇', ...SAME.keys(),
]);

const SUPERSCRIPTS: ReadonlyMap<string, string> = new Map([
  ...[...'⁰¹²³⁴⁵⁶⁷⁸⁹'].map((char, i) => [char, String(i)] as const),
  ['⁻', '-'], ['⁺', '+'], ['ⁿ', 'n'], ['ᵗ', 't'], ['ᵀ', 'T'], ['⁽', '('], ['⁾', ')'],
]);

const FULL_WIDTH_FIRST = 0xff01;
const FULL_WIDTH_LAST = 0xff5e;

/** Full-width forms as their ordinary ones; one character stays one character, so that places hold. */
const narrowed = (source: string): string =>
  source.replace(/[\uff01-\uff5e]/g, (char) => {
    const code = char.charCodeAt(0);
    return code >= FULL_WIDTH_FIRST && code <= FULL_WIDTH_LAST ? String.fromCharCode(code - 0xfee0) : char;
  });

/** A letter with its accent as one character (ŷ) reads like letter and accent: the accent becomes a token part. */
const unaccented = (char: string): string => (/^[ÂâÊêÎîÔôÛûĈĉĜĝĤĥĴĵŜŝŴŵŶŷẐẑ]$/.test(char) ? char.normalize('NFD') : char);

/** Reads a text into tokens. Line breaks inside brackets are no breaks; `;` is one anywhere. */
export function tokens(source: string): Token[] {
  const text = narrowed(source);
  const found: Token[] = [];
  let depth = 0;
  let at = 0;
  const push = (kind: Token['kind'], to: number, name: string, value = 0): void => {
    found.push({ kind, text: name, written: text.slice(at, to), value, span: { from: at, to } });
    at = to;
  };
  while (at < text.length) {
    const char = text[at]!;
    if (char === '#') at = lineEnd(text, at);
    else if (char === '\n' || char === '\r') {
      if (depth > 0) at += 1;
      else push('break', at + 1, char);
    } else if (char === ';') push('break', at + 1, char);
    else if (/\s/.test(char) || char === '\u200b' || char === '\ufeff') at += 1;
    else if (/[0-9.]/.test(char)) pushNumber();
    else if (isLetter(unaccented(char)[0]!)) pushName();
    else if (isHangul(char)) push('hangul', runEnd(text, at, isHangul), '');
    else if (SUPERSCRIPTS.has(char)) pushSuperscript();
    else pushSign();
  }
  push('end', at, '');
  return found;

  function pushNumber(): void {
    const written = /^(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?/.exec(text.slice(at))?.[0];
    if (written === undefined) refuse('unexpected-character', { from: at, to: at + 1 }, { character: '.' });
    push('number', at + written.length, written, Number(written));
  }
  function pushName(): void {
    const to = runEnd(text, at, (char) => [...unaccented(char)].every(isNamePart));
    const written = [...text.slice(at, to)].map(unaccented).join('');
    push('name', to, canonicalName(written));
    found.push({ ...found.pop()!, written });
  }
  /** `x⁻²` is read as `x^(-2)`: brackets and signs of no width stand at the place of the superscripts. */
  function pushSuperscript(): void {
    const to = runEnd(text, at, (char) => SUPERSCRIPTS.has(char));
    const span = { from: at, to };
    const inner = [...text.slice(at, to)].map((char) => SUPERSCRIPTS.get(char)!).join('');
    const sign = (name: string): Token => ({ kind: 'sign', text: name, written: name, value: 0, span });
    found.push(sign('^'), sign('('), ...tokens(inner).slice(0, -1).map((token) => ({ ...token, span })), sign(')'));
    at = to;
  }
  function pushSign(): void {
    const sign = [text.slice(at, at + 2), text[at]!].find((candidate) => SIGNS.has(candidate));
    if (sign === undefined) {
      const character = String.fromCodePoint(text.codePointAt(at)!);
      return refuse('unexpected-character', { from: at, to: at + character.length }, { character });
    }
    if (sign === '(' || sign === '[') depth += 1;
    if (sign === ')' || sign === ']') depth = Math.max(0, depth - 1);
    push('sign', at + sign.length, SAME.get(sign) ?? sign);
  }
}

function lineEnd(text: string, from: number): number {
  const end = text.slice(from).search(/[\n\r]/);
  return end < 0 ? text.length : from + end;
}

function runEnd(text: string, from: number, belongs: (char: string) => boolean): number {
  let to = from + 1;
  while (to < text.length && belongs(text[to]!)) to += 1;
  return to;
}
