import type { Words } from '../../catalog/definition';
import type { Problem } from '../../notation/problem';

/** What a sentence says of a program that cannot be written. */
export interface Refused {
  /** A text cannot be read; it is a method in code; nobody races. */
  readonly code: 'unreadable' | 'method' | 'nobody';
  /** Of the text. */
  readonly problem?: Problem;
  /** Of the method. */
  readonly name?: Words;
  /** The class of PyTorch that takes its steps. */
  readonly torch?: string;
  /** What SciPy calls a method of its kind. */
  readonly scipy?: string;
}
