const PLAIN_FROM = 1e-3;
const PLAIN_BELOW = 1e7;

const shorter = (a: string, b: string): string => (b.length < a.length ? b : a);

/**
 * A finite number as a link writes it: the shortest text that reads back as the same double, with an exponent only
 * outside [1e-3, 1e7), and never a `+`, which forms and servers read as a blank.
 */
export function writeNumber(value: number): string {
  if (Object.is(value, -0)) return '-0';
  const size = Math.abs(value);
  const plain = String(value);
  if (size === 0 || (size >= PLAIN_FROM && size < PLAIN_BELOW)) return plain;
  return shorter(plain, value.toExponential()).replace('+', '');
}

const NUMBER = /^[-+\u2212]?(?:\d+\.?\d*|\.\d+)(?:e[-+\u2212]?\d+)?$/i;

/** Reads a finite decimal number; undefined for anything else, hexadecimal and `Infinity` included. */
export function readNumber(text: string): number | undefined {
  if (!NUMBER.test(text)) return undefined;
  const value = Number(text.replaceAll('\u2212', '-'));
  return Number.isFinite(value) ? value : undefined;
}
