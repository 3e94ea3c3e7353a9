import type { Cursor } from './cursor';
import { CONSTANTS, functionOf, signatureOf, takesBareArgument, type TextKind } from './functions';
import { MOST_DEPTH, MOST_NODES } from './limits';
import { canonicalName } from './names';
import { type NameReading, readName } from './product';
import type { Mend } from './problem';
import { refuse } from './refusal';
import type { BinaryOperator, Expr, FunctionName, Span } from './tree';

/** What an expression may read, and the sizes of its text so far. */
export interface Reading {
  readonly kind: TextKind;
  /** Whether a canonical name stands for something here. */
  readonly knows: (name: string) => boolean;
  /** Refuses a name that stands for nothing. */
  readonly unknown: (name: string, span: Span) => never;
  /** Nodes made so far, over all lines of the text. */
  readonly counter: { nodes: number };
}

const COMPARISONS = new Set(['<', '<=', '>', '>=', '==', '!=']);

/** Reads the expression that begins at the cursor, as far as it goes. */
export function readExpression(cursor: Cursor, reading: Reading): Expr {
  let depth = 0;
  let bars = 0;

  const made = (expr: Expr): Expr => {
    reading.counter.nodes += 1;
    if (reading.counter.nodes > MOST_NODES) refuse('too-many-nodes', expr.span, { limit: MOST_NODES });
    return expr;
  };
  const binary = (op: BinaryOperator, left: Expr, right: Expr): Expr =>
    made({ kind: 'binary', op, left, right, span: { from: left.span.from, to: right.span.to } });
  const deeper = <T>(read: () => T): T => {
    if (depth >= MOST_DEPTH) refuse('too-deep', cursor.peek().span, { limit: MOST_DEPTH });
    depth += 1;
    const value = read();
    depth -= 1;
    return value;
  };

  function either(): Expr {
    let left = both();
    while (cursor.takeName('or')) left = binary('or', left, both());
    return left;
  }
  function both(): Expr {
    let left = negation();
    while (cursor.takeName('and')) left = binary('and', left, negation());
    return left;
  }
  function negation(): Expr {
    const { span } = cursor.peek();
    if (!cursor.takeName('not')) return comparison();
    const arg = deeper(negation);
    return made({ kind: 'unary', op: 'not', arg, span: { from: span.from, to: arg.span.to } });
  }
  function comparison(): Expr {
    const left = sum();
    const op = cursor.takeOneOf(COMPARISONS);
    if (!op) return left;
    const whole = binary(op.text as BinaryOperator, left, sum());
    const next = cursor.peek();
    if (next.kind === 'sign' && COMPARISONS.has(next.text)) refuse('chained-comparison', next.span, { sign: next.written });
    return whole;
  }
  function sum(): Expr {
    let left = product();
    for (let op = cursor.takeOneOf(SUMS); op; op = cursor.takeOneOf(SUMS)) {
      left = binary(op.text as BinaryOperator, left, product());
    }
    return left;
  }

  function product(): Expr {
    let left = signed();
    /** The divisor of a division that nothing has followed yet. */
    let divided: { readonly from: Expr; readonly by: Expr } | undefined;
    for (;;) {
      const op = cursor.takeOneOf(PRODUCTS);
      if (op) {
        const right = signed();
        divided = op.text === '/' ? { from: left, by: right } : undefined;
        left = binary(op.text as BinaryOperator, left, right);
      } else if (startsFactor()) {
        const factor = implicit(left, divided);
        divided = undefined;
        left = binary('*', left, factor);
      } else return left;
    }
  }

  /** A factor that stands beside another without a sign. */
  function implicit(left: Expr, divided: { readonly from: Expr; readonly by: Expr } | undefined): Expr {
    const { span, kind, written } = cursor.peek();
    if (kind === 'number') {
      refuse('number-second', span, { number: written }, [insertTimes(span.from)]);
    }
    const readable = !divided || (divided.from.kind === 'number' && divided.by.kind === 'number');
    const factor = power();
    if (divided && !readable) {
      const whole = { from: left.span.from, to: factor.span.to };
      refuse('ambiguous-division', whole, {}, [
        ...bracketed('divide-first', left.span, cursor),
        ...bracketed('multiply-first', { from: divided.by.span.from, to: factor.span.to }, cursor),
      ]);
    }
    return factor;
  }

  function startsFactor(): boolean {
    const token = cursor.peek();
    if (token.kind === 'number' || token.kind === 'hangul') return true;
    if (token.kind === 'name') return !WORDS.has(token.text);
    if (token.kind !== 'sign') return false;
    return token.text === '(' || token.text === '√' || token.text === '∇' || (token.text === '|' && bars === 0);
  }

  function signed(): Expr {
    const { span } = cursor.peek();
    if (cursor.takeSign('+')) return deeper(signed);
    if (!cursor.takeSign('-')) return power();
    const arg = deeper(signed);
    return made({ kind: 'unary', op: '-', arg, span: { from: span.from, to: arg.span.to } });
  }

  function power(): Expr {
    const base = atom();
    return cursor.takeSign('^') ? binary('^', base, deeper(signed)) : base;
  }

  function atom(): Expr {
    const token = cursor.peek();
    const { span } = token;
    if (token.kind === 'number') {
      cursor.take();
      return made({ kind: 'number', value: token.value, span });
    }
    if (token.kind === 'name' && !WORDS.has(token.text)) return named();
    if (token.kind === 'hangul') return hangul();
    if (cursor.takeSign('(')) return inBrackets(span);
    if (cursor.takeSign('√')) return application('sqrt', span);
    if (cursor.takeSign('∇')) return nabla(span);
    if (token.text === '|' && token.kind === 'sign') return absolute();
    if (token.kind === 'end' || token.kind === 'break') return refuse('unexpected-end', span);
    return refuse('unexpected-token', span, { found: token.written });
  }

  function inBrackets(open: Span): Expr {
    const outside = bars;
    bars = 0;
    const inner = deeper(either);
    bars = outside;
    const close = cursor.close(')', open);
    return { ...inner, span: { from: open.from, to: close.to } };
  }

  function absolute(): Expr {
    const open = cursor.take().span;
    if (reading.kind !== 'surface') refuseBars(cursor, open);
    bars += 1;
    const arg = deeper(either);
    bars -= 1;
    const close = cursor.close('|', open);
    return made({ kind: 'call', name: 'abs', args: [arg], span: { from: open.from, to: close.to } });
  }

  function nabla(span: Span): Expr {
    const f = cursor.take();
    if (f.text !== 'f' || cursor.peek().text !== '(') refuse('unexpected-token', span, { found: '∇' });
    return application('grad', span);
  }

  function hangul(): Expr {
    const token = cursor.take();
    const typed = cursor.retyped(token);
    const known = typed !== undefined && (reading.knows(canonicalName(typed)) || functionOf(typed) || CONSTANTS.has(typed));
    const mends: Mend[] = known ? [{ code: 'retype', span: token.span, insert: typed }] : [];
    return refuse('hangul-name', token.span, { written: token.written, typed: typed ?? '' }, mends);
  }

  function named(): Expr {
    const token = cursor.peek();
    const called = functionOf(token.text);
    const isName = called === 'f' && cursor.peek(1).text !== '(';
    if (called && !isName) {
      cursor.take();
      return application(called, token.span);
    }
    const readings = readName(token, reading.knows);
    if (!readings) return reading.unknown(token.text, token.span);
    cursor.take();
    return namesAsProduct(readings);
  }

  /** `xy^2` is `x y^2`: all but the last letter are whole factors, the last one takes the exponent. */
  function namesAsProduct(readings: readonly NameReading[]): Expr {
    const leaves = readings.map(({ name, span }): Expr => {
      const constant = CONSTANTS.get(name);
      if (constant && !reading.knows(name)) return made({ kind: 'number', ...constant, span });
      return made({ kind: 'name', name, span });
    });
    const last = leaves.at(-1)!;
    refuseNumberInBrackets(cursor, last);
    if (leaves.length === 1) return last;
    const tail = cursor.takeSign('^') ? binary('^', last, deeper(signed)) : last;
    return [...leaves.slice(1, -1), tail].reduce((left, right) => binary('*', left, right), leaves[0]!);
  }

  function application(name: FunctionName, at: Span): Expr {
    const { kinds } = signatureOf(name);
    if (!kinds.includes(reading.kind)) refuse('not-here', at, { name });
    const exponent = cursor.takeSign('^') ? deeper(power) : undefined;
    if (exponent && isInverse(exponent)) refuse('inverse-function', { from: at.from, to: exponent.span.to }, { name });
    const call = cursor.peek().text === '(' && cursor.peek().kind === 'sign' ? callOf(name, at) : bareCall(name, at);
    return exponent ? binary('^', call, exponent) : call;
  }

  function callOf(name: FunctionName, at: Span): Expr {
    const open = cursor.take().span;
    const outside = bars;
    bars = 0;
    const args = [deeper(either)];
    while (cursor.takeSign(',')) args.push(deeper(either));
    bars = outside;
    const span = { from: at.from, to: cursor.close(')', open).to };
    const { least, most } = signatureOf(name);
    if (args.length < least || args.length > most) {
      refuse('wrong-argument-count', span, { name, given: args.length, least, most: Number.isFinite(most) ? most : 0 });
    }
    return made({ kind: 'call', name, args, span });
  }

  function bareCall(name: FunctionName, at: Span): Expr {
    if (!takesBareArgument(name) || !startsFactor()) {
      refuse('unexpected-token', at, { found: name });
    }
    const arg = deeper(power);
    const span = { from: at.from, to: arg.span.to };
    const next = cursor.peek();
    if (startsFactor() && !(next.kind === 'name' && functionOf(next.text) && next.text !== 'f')) {
      refuse('ambiguous-function', { from: at.from, to: next.span.to }, { name }, [
        ...bracketed('add-brackets', arg.span, cursor),
        ...bracketed('add-brackets', { from: arg.span.from, to: next.span.to }, cursor),
      ]);
    }
    return made({ kind: 'call', name, args: [arg], span });
  }

  return either();
}

const SUMS = new Set(['+', '-']);
const PRODUCTS = new Set(['*', '/']);
const WORDS = new Set(['and', 'or', 'not', 'in']);

const isInverse = (exponent: Expr): boolean =>
  (exponent.kind === 'unary' && exponent.op === '-') || (exponent.kind === 'number' && exponent.value < 0);

const insertTimes = (at: number): Mend => ({ code: 'insert-times', span: { from: at, to: at }, insert: '* ' });

const bracketed = (code: Mend['code'], span: Span, cursor: Cursor): Mend[] => [
  { code, span, insert: `(${cursor.source.slice(span.from, span.to)})` },
];

/** `β(2)`: a product, or a call of something that is no function? */
function refuseNumberInBrackets(cursor: Cursor, name: Expr): void {
  const [open, number, close] = [cursor.peek(), cursor.peek(1), cursor.peek(2)];
  if (open.text !== '(' || open.written !== '(' || number.kind !== 'number' || close.text !== ')') return;
  const span = { from: name.span.from, to: close.span.to };
  refuse('name-times-call', span, { name: cursor.source.slice(name.span.from, name.span.to) }, [insertTimes(open.span.from)]);
}

/** `|m|` in a rule: the size of each coordinate, or the length of the vector? */
function refuseBars(cursor: Cursor, open: Span): never {
  const close = cursor.find('|');
  if (!close) return refuse('bars-in-rule', open);
  const span = { from: open.from, to: close.to };
  const inner = cursor.source.slice(open.to, close.from);
  return refuse('bars-in-rule', span, {}, [
    { code: 'use-abs', span, insert: `abs(${inner})` },
    { code: 'use-norm', span, insert: `norm(${inner})` },
  ]);
}
