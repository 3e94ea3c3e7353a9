import type { FunctionName } from '../../notation/tree';
import { pythonName } from '../../notation/python';
import { calls, surfaceNames } from '../calls';
import type { Derived, Program, SurfaceCode } from '../program';
import type { Dialect } from '../python/dialect';
import { automatic, called, derivedFunction } from '../python/surface';

/** What the derived formulas choose by: branches, roots and powers whose inner derivative may be 0. */
const CHOICE: ReadonlySet<FunctionName> = new Set(['where']);
/** Functions whose derivative is 0 wherever they have one. */
const FLAT: ReadonlySet<FunctionName> = new Set(['sign', 'floor', 'mod']);

/**
 * Whether the derivatives of a surface are written out for PyTorch: where one leaves out what another factor makes 0.
 * Automatic differentiation multiplies by that 0, also what is infinite or no number. Smooth surfaces leave it the work.
 */
export const isWrittenOut = ({ value, gradient, hess }: SurfaceCode): boolean =>
  calls(value, FLAT) || [gradient, ...(hess ? [hess] : [])].some((derived) => calls(derived, CHOICE));

/** A derivative: what it is called, what it says, its formula, and how PyTorch finds it by itself. */
interface Derivative {
  readonly name: string;
  readonly says: string;
  readonly derived: Derived;
  readonly lines: readonly string[];
}

const WRITTEN_OUT =
  'written out: autograd multiplies a branch that is not taken by 0, which gives nan where its slope is infinite or nan.';

const derivativeFunction = (
  surface: SurfaceCode,
  { name, says, derived, lines }: Derivative,
  dialect: Dialect,
): string[] =>
  isWrittenOut(surface)
    ? derivedFunction(surface, { name, says: `${says}, ${WRITTEN_OUT}`, derived }, dialect)
    : automatic(surface, { name, says: `${says}, by automatic differentiation.`, lines });

/** The gradient, and the Hessian's diagonal where a rule asks for it: a function each. */
export function derivativeFunctions({ surface, treated }: Program, dialect: Dialect): string[][] {
  const names = surfaceNames(treated);
  const point = pythonName(surface.point);
  const gradient: Derivative = {
    name: names.grad,
    says: 'The gradient of f',
    derived: surface.gradient,
    lines: [
      `${point} = ${point}.detach().requires_grad_()`,
      `return torch.autograd.grad(${called(names.f, surface, point)}, ${point})[0]`,
    ],
  };
  const hess = surface.hess && {
    name: names.hess,
    says: 'The second derivative of f by each coordinate',
    derived: surface.hess,
    lines: [`return torch.autograd.functional.hessian(${names.f}, ${point}).diagonal()`],
  };
  return [gradient, ...(hess ? [hess] : [])].map((one) => derivativeFunction(surface, one, dialect));
}
