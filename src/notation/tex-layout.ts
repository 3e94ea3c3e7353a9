import { BINDING } from './binding';
import type { Box } from './tex-box';
import { bracketed, held, joined, prefixed, symbol, tallest } from './tex-box';

/**
 * A thin space. KaTeX gives up on a formula after 1,000 macros; the shorter `\,` is three of them, this is none, so that
 * no text within the notation's limits is too long to be set.
 */
const THIN = '\\mskip3mu ';

/** A denominator up to this many letters wide stands after a slash, as a printed line has it. */
const WIDEST_AFTER_SLASH = 12;

/** Two terms, or two sides of a comparison, with a sign between them. */
export const signed = (left: Box, sign: string, right: Box, binding: number): Box =>
  joined(left, sign, right.first === 'minus' ? bracketed(right) : right, binding);

/** Two factors side by side. */
export function product(left: Box, right: Box): Box {
  const [a, b] = [asFactor(left, BINDING.product), asFactor(right, BINDING.power)];
  return joined(a, spaceBetween(a, b), b, BINDING.product);
}

/** A factor; a quotient stands upright, so that what follows it is not read into its denominator. */
const asFactor = (box: Box, least: number): Box => held(box.asFactor ?? box, least);

/** What stands between two factors: nothing, a thin space, or a dot where they would be misread. */
function spaceBetween(left: Box, right: Box): string {
  // Beside a bracket, f would be the value at a point.
  if (right.first === 'digit' || /\bf$/.test(left.tex)) return ' \\cdot ';
  // TeX itself sets a thin space before an operator's name.
  if (right.first === 'operator') return ' ';
  const areLetters = right.first === 'letter' && (left.last === 'letter' || left.last === 'digit');
  return areLetters ? ' ' : THIN;
}

/** A quotient: after a slash where its denominator is short, else upright. Two numerals are a small fraction. */
export function quotient(above: Box, below: Box): Box {
  const inline = joined(
    asFactor(above, BINDING.product),
    '/',
    held(below.asFactor ?? below, BINDING.power),
    BINDING.product,
  );
  if (isNumeral(above) && isNumeral(below)) return { ...numerals(above, below), asExponent: inline };
  const upright = fraction(above, below);
  const usual = below.width <= WIDEST_AFTER_SLASH ? inline : upright;
  return { ...usual, asFactor: upright, asExponent: inline };
}

const isNumeral = ({ tex }: Box): boolean => /^\d+$/.test(tex);

const numerals = (above: Box, below: Box): Box => ({
  ...symbol(`\\tfrac{${above.tex}}{${below.tex}}`, Math.max(above.width, below.width), 'digit'),
  binding: BINDING.power,
});

const fraction = (above: Box, below: Box): Box => ({
  ...symbol(`\\frac{${above.tex}}{${below.tex}}`, Math.max(above.width, below.width)),
  binding: BINDING.power,
  height: 'fraction',
});

/** A base with its exponent. */
export function power(base: Box, exponent: Box): Box {
  const low = held(base, BINDING.atom);
  const high = exponent.asExponent ?? exponent;
  return {
    ...low,
    tex: `${low.tex}${superscript(exponent)}`,
    binding: BINDING.power,
    width: low.width + high.width,
    height: tallest([low, high]),
  };
}

/** What raises something to a power. */
export function superscript(exponent: Box): string {
  const { tex } = exponent.asExponent ?? exponent;
  return tex.length === 1 ? `^${tex}` : `^{${tex}}`;
}

/** The opposite of a piece. */
export const minus = (box: Box): Box => ({
  ...prefixed('-', asFactor(box, BINDING.product), BINDING.product),
  first: 'minus',
});
