import { refuse } from './link/refusal';

/** Which numbers a field takes. */
export interface Range {
  readonly low: number;
  readonly high: number;
  readonly isWhole?: true;
}

/** From 0. */
export const NOT_NEGATIVE: Range = { low: 0, high: Number.MAX_VALUE };
/** Whole, from 1. */
export const WHOLE: Range = { low: 1, high: Number.MAX_VALUE, isWhole: true };
/** From 0 to 1. */
export const PART: Range = { low: 0, high: 1 };

/** The number itself, −0 as 0: what is compared with a default of 0 must have one zero. */
export function checkNumber(field: string, value: number, { low, high, isWhole }: Range): number {
  if (!Number.isFinite(value)) refuse('bad-number', field, { text: String(value) });
  if (isWhole && !Number.isInteger(value)) refuse('not-whole', field, { value });
  if (value < low || value > high) refuse('out-of-range', field, { value, low, high });
  return value === 0 ? 0 : value;
}
