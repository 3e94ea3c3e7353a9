import type { MethodName } from '../catalog/method';
import type { Words } from '../catalog/definition';
import type { Problem } from '../notation/problem';

/**
 * Why a racer, or a whole race, cannot be written as a program. `unreadable`: a text has an error; `method`: it is a
 * method in code, which the language has no class for; `nobody`: nobody races.
 */
export type EmitProblem =
  | { readonly code: 'unreadable'; readonly problem: Problem }
  | {
      readonly code: 'method';
      readonly name: Words;
      readonly method: MethodName;
      /** The class that takes the same steps, in another language. */
      readonly torch?: string;
      /** What SciPy calls a method of this kind, whose steps are others. */
      readonly scipy?: string;
    }
  | { readonly code: 'nobody' };

/** What other libraries call the methods. */
const ELSEWHERE: Readonly<Record<MethodName, { readonly torch?: string; readonly scipy?: string }>> = {
  armijo: {},
  bfgs: { scipy: 'BFGS' },
  'fletcher-reeves': { scipy: 'CG' },
  'polak-ribiere': { scipy: 'CG' },
  lbfgs: { torch: 'torch.optim.LBFGS', scipy: 'L-BFGS-B' },
  'lbfgs-strong-wolfe': { torch: 'torch.optim.LBFGS', scipy: 'L-BFGS-B' },
  'nelder-mead': { scipy: 'Nelder-Mead' },
  newton: {},
  'newton-damped': {},
};

/** The refusal of a method. */
export const methodProblem = (method: MethodName, name: Words): EmitProblem => ({
  code: 'method',
  name,
  method,
  ...ELSEWHERE[method],
});
