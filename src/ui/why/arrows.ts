import type { RuleText } from '../../notation/tree';
import { type Part, partsOf } from '../../run/parts';
import type { Replayed } from '../../run/replay';
import type { Drawable } from './drawn';

/** A vector of a step, in the surface's coordinates. */
export interface Arrow {
  readonly of: Kind;
  /** Which memory, where it is one. */
  readonly name?: string;
  readonly vector: readonly number[];
  /** The lines of the rule in which it comes about, counted from 0; none for what stands above or outside them. */
  readonly lines: readonly number[];
}

/** What the vectors of a step are. */
type Kind = 'step' | 'down' | 'memory' | 'gradient' | 'position' | 'rest';

/** What an arrow is switched on and off as. */
export const drawableOf = ({ of, name }: Pick<Arrow, 'of' | 'name'>): Drawable =>
  of === 'memory' ? `memory:${name!}` : of;

/** Parts that are so many times longer than the step say nothing about it: they cancel each other. */
const CANCELLED = 12;

const lengthOf = (vector: readonly number[]): number => Math.hypot(...vector);

const difference = (a: readonly number[], b: readonly number[]): number[] =>
  a.map((value, i) => value - b[i]!);

const sumOf = (arrows: readonly Arrow[]): readonly number[] =>
  arrows.map(({ vector }) => vector).reduce((sum, vector) => sum.map((value, i) => value + vector[i]!));

const arrowOf = ({ source, vector, lines }: Part): Arrow =>
  source.kind === 'memory'
    ? { of: 'memory', name: source.name, vector, lines }
    : { of: source.kind, vector, lines };

/** The vectors of a step: itself, the way down, and where it has more than one part, those that add up to it. */
export function arrowsOf(text: RuleText, update: Replayed): readonly Arrow[] {
  const { before, after, led, g } = update;
  const lines = [text.equations.findLastIndex(({ name }) => name === 'w')];
  const step: Arrow = { of: 'step', vector: difference(after.w, before.w), lines };
  const down: Arrow = { of: 'down', vector: g.map((value) => -value), lines: [] };
  const last: Arrow = { of: 'rest', vector: difference(after.w, led), lines: [] };
  const found = [...partsOf(text, update).map(arrowOf), last];
  const rest: Arrow = { ...last, vector: sumOf(found.filter(({ of }) => of === 'rest')) };
  const parts = [...found.filter(({ of }) => of !== 'rest'), rest].filter(
    ({ vector }) => lengthOf(vector) > 0,
  );
  const longest = Math.max(...parts.map(({ vector }) => lengthOf(vector)));
  const isTelling = parts.length > 1 && longest <= CANCELLED * lengthOf(step.vector);
  return [down, ...(isTelling ? parts : []), step].filter(({ vector }) => lengthOf(vector) > 0);
}

/** Where the rule asked besides the position at which it stood. */
export const looksAhead = ({ before, points }: Replayed): readonly (readonly number[])[] =>
  points.filter((point) => point.some((value, i) => value !== before.w[i]));

/**
 * How far one unit of slope carries along each coordinate; undefined where it carries as far along all of them, or there
 * is no slope to tell by.
 */
export function reachOf(text: RuleText, update: Replayed): readonly number[] | undefined {
  const pushed = partsOf(text, update).find(({ source }) => source.kind === 'gradient')?.vector;
  const reach = pushed?.map((value, i) => Math.abs(value / update.g[i]!));
  if (!reach?.every((value) => value > 0 && value < Infinity)) return undefined;
  return Math.max(...reach) > 1.001 * Math.min(...reach) ? reach : undefined;
}
