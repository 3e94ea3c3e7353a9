import { constantValue } from './constant';
import type { Cursor } from './cursor';
import { isEnd, refuseToken } from './cursor';
import { readExpression } from './expression';
import { canonicalName } from './names';
import type { Mend } from './problem';
import type { Reading } from './reader';
import { refuse } from './refusal';
import type { Parameter, Span } from './tree';

const SCALES = new Map<string, Parameter['scale']>([
  ['log', 'log'],
  ['int', 'int'],
]);

/** Constants only: what the numbers of a declaration may be made of. */
const constantReading = (counter: Reading['counter']): Reading => ({
  kind: 'surface',
  knows: () => false,
  unknown: () => ({ code: 'not-a-number', data: {}, mends: [] }),
  counter,
});

/** Whether the right side is a literal number, its sign allowed: a parameter without a range. */
export function isBareNumber(body: Cursor): boolean {
  const sign = body.isAt('-') || body.isAt('+') ? 1 : 0;
  return body.peek(sign).kind === 'number' && isEnd(body.peek(sign + 1));
}

/** Whether the right side declares a parameter: it has a range, or is a literal number. */
export function declaresParameter(body: Cursor): boolean {
  if (isBareNumber(body)) return true;
  for (let ahead = 0; ; ahead++) {
    const token = body.peek(ahead);
    if (isEnd(token)) return false;
    if (token.kind === 'name' && token.text === 'in' && body.peek(ahead + 1).text === '[') return true;
  }
}

/** Reads `number in [low, high] log|int`, or a bare number with the range that its size suggests. */
export function readParameter(
  name: string,
  body: Cursor,
  span: Span,
  counter: Reading['counter'],
): Parameter {
  const reading = constantReading(counter);
  const value = constantValue(readExpression(body, reading));
  const parameter = body.takeName('in')
    ? { name, value, ...readRange(body, reading), ranged: true, span }
    : { name, value, ...suggestedRange(value), ranged: false, span };
  body.end();
  return parameter;
}

/** What rules usually begin with, by canonical name: a learning rate of 1 would teach nobody anything. */
const USUAL: readonly (readonly [name: RegExp, value: string])[] = [
  [/^eta$/, '0.01 in [1e-4, 1] log'],
  [/^beta\d?$/, '0.9 in [0, 0.999]'],
  [/^eps$/, '1e-8'],
];

/** The mend that makes a parameter of a name: a line above all others, but below the comments that the text begins with. */
export function declaring(written: string, [first]: readonly { readonly span: Span }[]): Mend {
  const [, value = '1'] = USUAL.find(([name]) => name.test(canonicalName(written))) ?? [];
  const at = first?.span.from ?? 0;
  return { code: 'make-parameter', span: { from: at, to: at }, insert: `${written} = ${value}\n` };
}

type Range = Pick<Parameter, 'low' | 'high' | 'scale'>;

function readRange(body: Cursor, reading: Reading): Range {
  const open = body.take().span;
  const from = readExpression(body, reading);
  if (!body.takeSign(',')) refuseToken(body.source, body.peek());
  const to = readExpression(body, reading);
  const span = { from: open.from, to: body.close(']', open).to };
  const scale = SCALES.get(body.peek().text) ?? 'linear';
  if (scale !== 'linear') body.take();
  const [low, high] = [constantValue(from), constantValue(to)];
  if (isRange(low, high, scale)) return { low, high, scale };
  const swapped = `[${[to, from].map((bound) => body.source.slice(bound.span.from, bound.span.to)).join(', ')}]`;
  const mends: readonly Mend[] = isRange(high, low, scale) ? [{ code: 'swap', span, insert: swapped }] : [];
  return refuse('bad-range', span, { low, high }, mends);
}

const isRange = (low: number, high: number, scale: Range['scale']): boolean =>
  low < high && (scale !== 'log' || low > 0);

function suggestedRange(value: number): Range {
  const tenfold = Math.max(-Number.MAX_VALUE, Math.min(10 * value, Number.MAX_VALUE));
  if (value < 0) return { low: tenfold, high: 0, scale: 'linear' };
  if (value === 0) return { low: -1, high: 1, scale: 'linear' };
  if (value < 1) return { low: 0, high: 1, scale: 'linear' };
  return { low: value / 10, high: tenfold, scale: 'log' };
}
