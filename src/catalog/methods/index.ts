import type { Method, MethodName } from '../method';
import { armijo } from './armijo';
import { bfgs } from './bfgs';
import { fletcherReeves, polakRibiere } from './conjugate-gradient';
import { lbfgs, lbfgsStrongWolfe } from './lbfgs';
import { nelderMead } from './nelder-mead';
import { newton, newtonDamped } from './newton';

/** The code of every method. */
export const methods: Readonly<Record<MethodName, Method>> = {
  armijo,
  bfgs,
  'fletcher-reeves': fletcherReeves,
  lbfgs,
  'lbfgs-strong-wolfe': lbfgsStrongWolfe,
  'nelder-mead': nelderMead,
  newton,
  'newton-damped': newtonDamped,
  'polak-ribiere': polakRibiere,
};
