import type { Words } from '../../catalog/definition';
import type { Problem } from '../../notation/problem';

/** The library that has a method, and what it calls it; `bare-scipy`: SciPy, without what the race asks of it. */
export interface Elsewhere {
  readonly library: 'torch' | 'scipy' | 'bare-scipy';
  readonly name: string;
}

/** What a sentence says of a program that cannot be written. */
export interface Refused {
  /** A text cannot be read; it is a method in code; nobody races. */
  readonly code: 'unreadable' | 'method' | 'nobody';
  /** Of the text. */
  readonly problem?: Problem;
  /** Of the method. */
  readonly name?: Words;
  readonly elsewhere?: Elsewhere;
}
