import { readExpression, type Reading } from './expression';
import type { Line } from './lines';
import { refuse } from './refusal';
import type { Equation } from './tree';
import { refuseComma } from './cursor';

/** Reads the right side of a line to its end. */
export function readEquation({ body, span }: Line, name: string, reading: Reading): Equation {
  const expr = readExpression(body, reading);
  const rest = body.peek();
  if (rest.kind === 'sign' && rest.text === ',') refuseComma(body.source, rest);
  if (rest.kind !== 'end' && rest.kind !== 'break') refuse('unexpected-token', rest.span, { found: rest.written });
  return { name, expr, span };
}
