import { readApplication } from './application';
import { CONSTANTS, functionOf } from './functions';
import { typedWord } from './hangul';
import { canonicalName } from './names';
import { lettersAsNames } from './product';
import type { Mend } from './problem';
import type { Reader } from './reader';
import { deeper, inBrackets, made, WORDS } from './reader';
import { refuse } from './refusal';
import { nearestFunction } from './spelling';
import type { Expr, Span } from './tree';

/** Reads what no operator divides: a number, a name, a call, something in brackets or bars. */
export function readAtom(reader: Reader): Expr {
  const { cursor } = reader;
  const { kind, text, value, span, written } = cursor.peek();
  if (kind === 'number') return made(reader, { kind, value, span: cursor.take().span });
  if (kind === 'name' && !WORDS.has(text)) return named(reader);
  if (kind === 'hangul') return refuseHangul(reader);
  if (kind === 'end' || kind === 'break') return refuse('unexpected-end', span);
  if (cursor.takeSign('(')) return bracketed(reader, span);
  if (cursor.takeSign('√')) return readApplication(reader, 'sqrt', span);
  if (cursor.takeSign('|')) return absolute(reader, span);
  if (cursor.takeSign('∇')) return nabla(reader, span);
  return refuse('unexpected-token', span, { found: written });
}

function bracketed(reader: Reader, open: Span): Expr {
  const inner = inBrackets(reader, () => deeper(reader, reader.whole));
  const { to } = reader.cursor.close(')', open);
  return { ...inner, span: { from: open.from, to } };
}

function absolute(reader: Reader, open: Span): Expr {
  const { cursor, reading } = reader;
  reader.bars += 1;
  const arg = deeper(reader, reader.whole);
  reader.bars -= 1;
  const close = cursor.close('|', open);
  const span = { from: open.from, to: close.to };
  if (reading.kind === 'surface') return made(reader, { kind: 'call', name: 'abs', args: [arg], span });
  // The size of each coordinate, or the length of the vector?
  const inner = cursor.source.slice(open.to, close.from);
  return refuse('bars-in-rule', span, {}, [
    { code: 'use-abs', span, insert: `abs(${inner})` },
    { code: 'use-norm', span, insert: `norm(${inner})` },
  ]);
}

/** `∇f(w)` is `grad(w)`. */
function nabla(reader: Reader, span: Span): Expr {
  const { cursor } = reader;
  if (!cursor.takeName('f') || !cursor.isAt('(')) refuse('unexpected-token', span, { found: '∇' });
  return readApplication(reader, 'grad', span);
}

function named(reader: Reader): Expr {
  const { cursor, reading } = reader;
  const { text, span } = cursor.peek();
  const called = functionOf(text);
  // Without brackets, f is the value.
  if (called && (called !== 'f' || followedByBracket(reader))) {
    cursor.take();
    return readApplication(reader, called, span);
  }
  const constant = CONSTANTS.get(text);
  if (!constant && !reading.knows(text)) return unknown(reader);
  cursor.take();
  refuseNumberInBrackets(reader, span);
  return made(reader, constant ? { kind: 'number', ...constant, span } : { kind: 'name', name: text, span });
}

const followedByBracket = ({ cursor }: Reader): boolean => cursor.peek(1).text === '(';

/** A run of known letters is read as if there were spaces between them; any other unknown name is refused. */
function unknown(reader: Reader): Expr {
  const { cursor, reading } = reader;
  const token = cursor.peek();
  const letters = lettersAsNames(token, (name) => reading.knows(name) || CONSTANTS.has(name));
  if (letters) {
    cursor.replace(letters);
    return named(reader);
  }
  const { code, data, mends } = reading.unknown(token.text, token.span);
  const isCalled = code === 'unknown-name' && token.text.length > 1 && followedByBracket(reader);
  if (!isCalled) return refuse(code, token.span, data, mends);
  const meant = nearestFunction(token.text);
  const renamed: readonly Mend[] = meant ? [{ code: 'rename', span: token.span, insert: meant }] : [];
  return refuse('unknown-function', token.span, data, [...renamed, ...mends]);
}

/** `β(2)`: a product, or a call of something that is no function? */
function refuseNumberInBrackets({ cursor }: Reader, name: Span): void {
  const [open, number, close] = [cursor.peek(), cursor.peek(1), cursor.peek(2)];
  // A superscript brings brackets that nobody wrote.
  if (open.written !== '(' || number.kind !== 'number' || close.text !== ')') return;
  const at = { from: open.span.from, to: open.span.from };
  const written = cursor.source.slice(name.from, name.to);
  refuse('name-times-call', { from: name.from, to: close.span.to }, { name: written }, [
    { code: 'use-product', span: at, insert: ' * ' },
  ]);
}

function refuseHangul({ cursor, reading }: Reader): never {
  const { written, span } = cursor.peek();
  const typed = typedWord(written) ?? '';
  const name = canonicalName(typed);
  const isKnown = reading.knows(name) || functionOf(name) !== undefined || CONSTANTS.has(name);
  if (!isKnown) return refuse('hangul-name', span, { written, typed: '' });
  return refuse('hangul-name', span, { written, typed }, [{ code: 'retype', span, insert: typed }]);
}
