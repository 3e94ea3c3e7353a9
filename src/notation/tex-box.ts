import { BINDING } from './binding';

/** A piece of set mathematics, with what a larger piece must know to place brackets and spaces. */
export interface Box {
  readonly tex: string;
  /** How tightly it holds together; see `BINDING`. */
  readonly binding: number;
  /** About how many letters wide it is set. */
  readonly width: number;
  readonly height: Height;
  /** What it begins and ends with. */
  readonly first: Edge;
  readonly last: Edge;
  /** Other settings of the same, for where a quotient is a factor or an exponent. */
  readonly asFactor?: Box;
  readonly asExponent?: Box;
}

/**
 * How high a piece stands: brackets around brackets are larger, around a fraction as high as it, and around a table as
 * high as a font has them. Still higher ones would be drawn with styles that the page's policy forbids.
 */
export type Height = 'letter' | 'brackets' | 'fraction' | 'table';

/** A letter with its indices, a digit, an operator's name, a minus sign, or something else. */
export type Edge = 'letter' | 'digit' | 'operator' | 'minus' | 'other';

/** A piece of one symbol. */
export const symbol = (tex: string, width: number, edge: Edge = 'other'): Box => ({
  tex,
  binding: BINDING.atom,
  width,
  height: 'letter',
  first: edge,
  last: edge,
});

const HEIGHTS: readonly Height[] = ['table', 'fraction', 'brackets', 'letter'];

/** The height of the highest. */
export const tallest = (boxes: readonly Box[]): Height =>
  HEIGHTS.find((height) => boxes.some((box) => box.height === height)) ?? 'letter';

/** Two pieces with a sign between them. */
export const joined = (left: Box, sign: string, right: Box, binding: number): Box => ({
  tex: `${left.tex}${sign}${right.tex}`,
  binding,
  width: left.width + right.width + 1,
  height: tallest([left, right]),
  first: left.first,
  last: right.last,
});

const SIZES: Readonly<Record<Height, readonly [open: string, close: string]>> = {
  letter: ['', ''],
  brackets: ['\\bigl', '\\bigr'],
  fraction: ['\\left', '\\right'],
  table: ['\\Biggl', '\\Biggr'],
};

/** A piece between delimiters that are as high as it needs. */
export function delimited(open: string, inner: Box, close: string): Box {
  const [left, right] = SIZES[inner.height];
  const height = inner.height === 'letter' ? 'brackets' : inner.height;
  return { ...symbol(`${left}${open}${inner.tex}${right}${close}`, inner.width + 2), height };
}

/** Round brackets round a piece. */
export const bracketed = (inner: Box): Box => delimited('(', inner, ')');

/** A piece, in brackets where it holds less than its place asks for. */
export const held = (box: Box, least: number): Box => (box.binding < least ? bracketed(box) : box);

/** A sign before what it applies to. */
export const prefixed = (sign: string, box: Box, binding: number): Box => ({
  ...symbol(`${sign}${box.tex}`, box.width + 1),
  binding,
  height: box.height,
  last: box.last,
});
