import { CONSTANTS } from './functions';
import type { Token } from './lexer';
import { canonicalName, lettersOf } from './names';
import type { Span } from './tree';

/** One of the names that a run of letters is read as. */
export interface NameReading {
  readonly name: string;
  readonly span: Span;
}

/**
 * What a written name stands for: itself where it is known, else the product of the known one-letter names that it is
 * made of (`xy`, `ηg`, `2πx`), else nothing.
 */
export function readName(token: Token, knows: (name: string) => boolean): readonly NameReading[] | undefined {
  const known = (name: string): boolean => knows(name) || CONSTANTS.has(name);
  if (known(token.text)) return [{ name: token.text, span: token.span }];
  const letters = lettersOf(token.written).map(({ written, at }): NameReading => {
    const from = token.span.from + at;
    return { name: canonicalName(written), span: { from, to: from + written.length } };
  });
  return letters.length > 1 && letters.every(({ name }) => known(name)) ? letters : undefined;
}
