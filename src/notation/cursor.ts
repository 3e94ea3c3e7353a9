import type { Token } from './lexer';
import { refuse } from './refusal';
import type { Span } from './tree';

/** A place in a line of tokens that moves on as they are taken. */
export interface Cursor {
  readonly source: string;
  /** The token `ahead` places on; past the last one, the line's end. */
  readonly peek: (ahead?: number) => Token;
  /** Whether that sign is next. */
  readonly isAt: (sign: string) => boolean;
  readonly take: () => Token;
  /** Takes the sign if it is next. */
  readonly takeSign: (sign: string) => boolean;
  readonly takeName: (name: string) => boolean;
  /** Takes the next token if it is one of these signs. */
  readonly takeOneOf: (signs: ReadonlySet<string>) => Token | undefined;
  /** Puts these in the place of the next token. */
  readonly replace: (tokens: readonly Token[]) => void;
  /** Takes the bracket that closes one opened at `open`; refuses anything else. */
  readonly close: (bracket: string, open: Span) => Span;
  /** Refuses whatever is left of the line. */
  readonly end: () => void;
}

/** A cursor over one line; its last token is a break or the end. */
export function cursorOver(source: string, line: readonly Token[]): Cursor {
  const tokens = [...line];
  let next = 0;
  const peek = (ahead = 0): Token => tokens[Math.min(next + ahead, tokens.length - 1)]!;
  const take = (): Token => {
    const token = peek();
    next = Math.min(next + 1, tokens.length - 1);
    return token;
  };
  const isAt = (sign: string): boolean => peek().kind === 'sign' && peek().text === sign;
  return {
    source,
    peek,
    isAt,
    take,
    takeSign: (sign) => isAt(sign) && take() !== undefined,
    takeName: (name) => peek().kind === 'name' && peek().text === name && take() !== undefined,
    takeOneOf: (signs) => (peek().kind === 'sign' && signs.has(peek().text) ? take() : undefined),
    replace: (others) => void tokens.splice(next, 1, ...others),
    close(bracket, open) {
      if (isAt(bracket)) return take().span;
      return isEnd(peek())
        ? refuse('unclosed-bracket', open, { bracket: source.slice(open.from, open.to) })
        : refuseToken(source, peek());
    },
    end() {
      if (!isEnd(peek())) refuseToken(source, peek());
    },
  };
}

/** Whether a token ends its line. */
export const isEnd = ({ kind }: Token): boolean => kind === 'end' || kind === 'break';

/** Refuses a token that belongs elsewhere; a comma that numbers touch on both sides is a decimal one. */
export function refuseToken(source: string, { span, text, written }: Token): never {
  const isDecimal =
    text === ',' && /\p{Nd}/u.test(source[span.from - 1] ?? '') && /\p{Nd}/u.test(source[span.to] ?? '');
  if (!isDecimal) return refuse('unexpected-token', span, { found: written });
  return refuse('decimal-comma', span, {}, [{ code: 'use-point', span, insert: '.' }]);
}
