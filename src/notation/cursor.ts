import { keysOf } from './hangul';
import type { Token } from './lexer';
import { refuse } from './refusal';
import type { Span } from './tree';

/** A place in a line of tokens that moves on as they are taken. */
export interface Cursor {
  readonly source: string;
  /** The token `ahead` places on; past the last one, the line's end. */
  readonly peek: (ahead?: number) => Token;
  readonly take: () => Token;
  /** Takes the sign if it is next. */
  readonly takeSign: (sign: string) => boolean;
  readonly takeName: (name: string) => boolean;
  /** Takes the next token if it is one of these signs. */
  readonly takeOneOf: (signs: ReadonlySet<string>) => Token | undefined;
  /** Takes the bracket that closes one opened at `open`; refuses anything else. */
  readonly close: (bracket: string, open: Span) => Span;
  /** Where the sign next stands, if it does. */
  readonly find: (sign: string) => Span | undefined;
  /** The Latin keys of a word in Hangul. */
  readonly retyped: (token: Token) => string | undefined;
}

/** A cursor over one line; its last token is a break or the end. */
export function cursorOver(source: string, line: readonly Token[]): Cursor {
  let next = 0;
  const peek = (ahead = 0): Token => line[Math.min(next + ahead, line.length - 1)]!;
  const take = (): Token => {
    const token = peek();
    next = Math.min(next + 1, line.length - 1);
    return token;
  };
  const isSign = (token: Token, sign: string): boolean => token.kind === 'sign' && token.text === sign;
  return {
    source,
    peek,
    take,
    takeSign: (sign) => isSign(peek(), sign) && take() !== undefined,
    takeName: (name) => peek().kind === 'name' && peek().text === name && take() !== undefined,
    takeOneOf: (signs) => (peek().kind === 'sign' && signs.has(peek().text) ? take() : undefined),
    close(bracket, open) {
      const token = peek();
      if (isSign(token, bracket)) return take().span;
      if (isSign(token, ',')) return refuseComma(source, token);
      if (token.kind === 'end' || token.kind === 'break') return refuse('unclosed-bracket', open, { bracket });
      return refuse('unexpected-token', token.span, { found: token.written });
    },
    find: (sign) => line.slice(next).find((token) => isSign(token, sign))?.span,
    retyped: (token) => {
      const keys = keysOf(token.written);
      return /^[A-Za-z]+$/.test(keys) ? keys : undefined;
    },
  };
}

/** A comma outside an argument list: `0,5` means 0.5 where numbers touch it on both sides. */
export function refuseComma(source: string, { span }: Token): never {
  const isDecimal = /\d/.test(source[span.from - 1] ?? '') && /\d/.test(source[span.to] ?? '');
  if (!isDecimal) return refuse('unexpected-token', span, { found: ',' });
  return refuse('decimal-comma', span, {}, [{ code: 'use-point', span, insert: '.' }]);
}
