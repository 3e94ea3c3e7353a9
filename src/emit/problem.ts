import type { Words } from '../catalog/definition';
import type { Problem } from '../notation/problem';

/**
 * Another library that has a method: PyTorch as a class, SciPy under a name, or SciPy under a name but without what the
 * race asks of it.
 */
export interface Elsewhere {
  readonly library: 'torch' | 'scipy' | 'bare-scipy';
  readonly name: string;
}

/**
 * Why a racer, or a whole race, cannot be written as a program. `unreadable`: a text has an error; `method`: it is a
 * method in code, which the language has no class for; `nobody`: nobody races.
 */
export type EmitProblem =
  | { readonly code: 'unreadable'; readonly problem: Problem }
  | {
      readonly code: 'method';
      readonly name: Words;
      /** Where else there is one of its kind. */
      readonly elsewhere?: Elsewhere;
    }
  | { readonly code: 'nobody' };
