import type { Cursor } from './cursor';
import { constantValue } from './constant';
import { readExpression, type Reading } from './expression';
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
  unknown: (_, span) => refuse('not-a-number', span),
  counter,
});

/** Whether the right side declares a parameter: it has a range, or is a literal number. */
export function declaresParameter(body: Cursor): boolean {
  const sign = body.peek().text === '-' || body.peek().text === '+' ? 1 : 0;
  const end = body.peek(sign + 1).kind;
  if (body.peek(sign).kind === 'number' && (end === 'end' || end === 'break')) return true;
  for (let ahead = 0; ; ahead++) {
    const { kind, text } = body.peek(ahead);
    if (kind === 'end' || kind === 'break') return false;
    if (kind === 'name' && text === 'in' && body.peek(ahead + 1).text === '[') return true;
  }
}

/** Reads `number in [low, high] log|int`, or a bare number with the range that its size suggests. */
export function readParameter(name: string, body: Cursor, span: Span, counter: Reading['counter']): Parameter {
  const reading = constantReading(counter);
  const value = constantValue(readExpression(body, reading));
  const parameter = body.takeName('in')
    ? { name, value, ...readRange(body, reading), ranged: true, span }
    : { name, value, ...suggestedRange(value), ranged: false, span };
  const rest = body.peek();
  if (rest.kind !== 'end' && rest.kind !== 'break') refuse('unexpected-token', rest.span, { found: rest.written });
  return parameter;
}

type Range = Pick<Parameter, 'low' | 'high' | 'scale'>;

function readRange(body: Cursor, reading: Reading): Range {
  const open = body.take().span;
  const low = constantValue(readExpression(body, reading));
  if (!body.takeSign(',')) refuse('unexpected-token', body.peek().span, { found: body.peek().written });
  const high = constantValue(readExpression(body, reading));
  const { to } = body.close(']', open);
  const scale = SCALES.get(body.peek().text);
  if (scale) body.take();
  if (!(low < high) || (scale === 'log' && low <= 0)) refuse('bad-range', { from: open.from, to }, { low, high });
  return { low, high, scale: scale ?? 'linear' };
}

function suggestedRange(value: number): Range {
  if (value < 0) return { low: 10 * value, high: 0, scale: 'linear' };
  if (value === 0) return { low: -1, high: 1, scale: 'linear' };
  if (value < 1) return { low: 0, high: 1, scale: 'linear' };
  return { low: value / 10, high: 10 * value, scale: 'log' };
}
