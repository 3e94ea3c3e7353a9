import { readExpression } from './expression';
import type { Line } from './lines';
import type { Reading } from './reader';
import type { Equation } from './tree';

/** Reads the right side of a line to its end. */
export function readEquation({ body, span }: Line, name: string, reading: Reading): Equation {
  const expr = readExpression(body, reading);
  body.end();
  return { name, expr, span };
}
