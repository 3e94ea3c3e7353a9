import type { Expr, FunctionName } from '../../notation/tree';
import { pythonName } from '../../notation/python';
import { hasPart, surfaceNames } from '../calls';
import type { Derived, Program, SurfaceCode } from '../program';
import type { Dialect } from '../python/dialect';
import { automatic, called, derivedFunction } from '../python/surface';

const FLAT: ReadonlySet<FunctionName> = new Set(['sign', 'floor', 'mod']);

/** Whether a part of an expression has the derivative 0, whatever it is made of. */
const isFlat = (part: Expr): boolean =>
  part.kind === 'call'
    ? FLAT.has(part.name)
    : part.kind === 'binary' && part.op === '^' && part.right.kind === 'number' && part.right.value === 0;

/** Derived formulas choose at branches, and at roots and powers whose inner derivative may be 0. */
const isChoice = (part: Expr): boolean => part.kind === 'call' && part.name === 'where';

/**
 * Whether the derivatives of a surface are written out for PyTorch: where one leaves out what another factor makes 0.
 * Automatic differentiation multiplies by that 0, also what is infinite or no number. Smooth surfaces leave it the work.
 */
export const isWrittenOut = ({ value, gradient, hess }: SurfaceCode): boolean =>
  hasPart(value, isFlat) || hasPart(gradient, isChoice) || (hess !== undefined && hasPart(hess, isChoice));

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
