import type { Token } from './lexer';
import { canonicalName } from './names';

/** One letter with what belongs to it: `x`, `β₁`, `m_hat`, `ŷ`. */
const LETTER = /\p{L}(?:[\u0302-\u0304]|[0-9₀-₉]+|_[A-Za-z0-9₀-₉]+)*/gu;

/**
 * The names that a run of letters is made of, as tokens, if each of them is known: `xy` → x, y; `ηg` → η, g;
 * `x1x2` → x1, x2. Undefined where it is one letter, or one of them is not known.
 */
export function lettersAsNames(token: Token, knows: (name: string) => boolean): readonly Token[] | undefined {
  const letters = Array.from(token.written.matchAll(LETTER), ({ 0: written, index }): Token => {
    const from = token.span.from + index;
    return { ...token, text: canonicalName(written), written, span: { from, to: from + written.length } };
  });
  const isWhole = letters.map(({ written }) => written).join('') === token.written;
  return isWhole && letters.length > 1 && letters.every(({ text }) => knows(text)) ? letters : undefined;
}
