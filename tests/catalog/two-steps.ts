import { adamFamily } from './two-steps/adam';
import { adaptive } from './two-steps/adaptive';
import { firstOrder } from './two-steps/first-order';
import type { Hand } from './two-steps/ground';
import { inCode } from './two-steps/methods';
import { withMomentum } from './two-steps/momentum';
import { stepLength } from './two-steps/step-length';

/**
 * The first steps of every form, worked out by hand on x²/20 + y²: memory is written out and nothing is shared with
 * the notation. The numbers are the declared parameters, which links rely on.
 */
export const twoSteps: Readonly<Record<string, Hand>> = {
  ...firstOrder,
  ...withMomentum,
  ...adaptive,
  ...adamFamily,
  ...stepLength,
  ...inCode,
};
