import { isEnd } from './cursor';
import { CONSTANTS, functionOf } from './functions';
import { typedWord } from './hangul';
import type { Token } from './lexer';
import { MOST_COORDINATES } from './limits';
import type { Line } from './lines';
import { lettersAsNames } from './product';
import { refuse } from './refusal';
import type { Span } from './tree';

const LETTERS = ['x', 'y', 'z'];
/** Longer numbers than any text could reach are names like others. */
const NUMBERED = /^x([1-9]\d{0,3})$/;

/**
 * What a surface's coordinates are called, in order: what its header says, else what is known of it, else those of x y z,
 * or of x1 x2 … without a gap, that it reads. `taken` are the names that stand for something else.
 */
export function coordinatesOf(
  lines: readonly Line[],
  known: readonly string[] | undefined,
  taken: ReadonlySet<string>,
): readonly string[] {
  const header = lines.map(({ head }) => head).find((head) => head.kind === 'value');
  const coordinates = header ? headerNames(header.coordinates) : (known ?? coordinatesRead(lines, taken));
  const whole = { from: lines[0]!.span.from, to: lines.at(-1)!.span.to };
  if (coordinates.length > MOST_COORDINATES)
    refuse('too-many-coordinates', whole, { limit: MOST_COORDINATES });
  return coordinates;
}

function headerNames(tokens: readonly Token[]): readonly string[] {
  const names = new Set<string>();
  for (const { text, span } of tokens) {
    if (functionOf(text) || CONSTANTS.has(text)) refuse('assigned-given', span, { name: text });
    if (names.has(text)) refuse('assigned-twice', span, { name: text });
    names.add(text);
  }
  return [...names];
}

/** The names that a line reads, as tokens, whatever they stand for; also those typed in Hangul, which is refused later. */
export function namesRead({ body }: Line): Token[] {
  const found: Token[] = [];
  for (let ahead = 0; ; ahead++) {
    const token = body.peek(ahead);
    if (isEnd(token)) return found;
    const text = token.kind === 'hangul' ? typedWord(token.written) : token.text;
    const isName = token.kind === 'name' || token.kind === 'hangul';
    if (isName && text !== undefined && !functionOf(text)) found.push({ ...token, text });
  }
}

/** The coordinates that a text without a header reads. */
function coordinatesRead(lines: readonly Line[], taken: ReadonlySet<string>): readonly string[] {
  const might = (name: string): boolean =>
    !taken.has(name) && (LETTERS.includes(name) || NUMBERED.test(name));
  const known = (name: string): boolean => taken.has(name) || CONSTANTS.has(name) || might(name);
  const read = new Map<string, Span>();
  for (const token of lines.flatMap(namesRead)) {
    for (const { text, span } of known(token.text) ? [token] : (lettersAsNames(token, known) ?? [])) {
      if (might(text)) read.set(text, span);
    }
  }
  const letters = LETTERS.filter((name) => read.has(name));
  if (letters.length > 0) return letters;
  const numbers = [...read.keys()].map((name) => Number(NUMBERED.exec(name)![1])).sort((a, b) => a - b);
  const gap = numbers.findIndex((number, i) => number !== i + 1);
  if (gap >= 0) {
    const name = `x${numbers[gap]}`;
    refuse('coordinate-gap', read.get(name)!, { name, missing: `x${gap + 1}` });
  }
  return numbers.map((number) => `x${number}`);
}
