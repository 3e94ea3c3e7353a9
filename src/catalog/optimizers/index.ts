import type { Optimizer } from '../definition';
import { adabelief } from './adabelief';
import { adadelta } from './adadelta';
import { adagrad } from './adagrad';
import { adam } from './adam';
import { adamax } from './adamax';
import { adamw } from './adamw';
import { adan } from './adan';
import { aggmo } from './aggmo';
import { armijo } from './armijo';
import { asgd } from './asgd';
import { barzilaiBorwein } from './barzilai-borwein';
import { bestOfList } from './best-of-list';
import { bfgs } from './bfgs';
import { conjugateGradient } from './conjugate-gradient';
import { dog } from './dog';
import { exactStep } from './exact-step';
import { gd } from './gd';
import { lbfgs } from './lbfgs';
import { lion } from './lion';
import { lookahead } from './lookahead';
import { momentum } from './momentum';
import { nadam } from './nadam';
import { nelderMead } from './nelder-mead';
import { nesterov } from './nesterov';
import { newton } from './newton';
import { polyak } from './polyak';
import { prodigy } from './prodigy';
import { qhadam } from './qhadam';
import { qhm } from './qhm';
import { radam } from './radam';
import { rmsprop } from './rmsprop';
import { rprop } from './rprop';
import { sam } from './sam';
import { scheduleFreeAdamw } from './schedule-free-adamw';
import { scheduleFreeSgd } from './schedule-free-sgd';
import { shrinking } from './shrinking';
import { signSgd } from './sign-sgd';
import { sophia } from './sophia';
import { yogi } from './yogi';

/** Every optimizer of the catalogue, in the order in which it is offered. */
export const optimizers: readonly Optimizer[] = [
  gd,
  asgd,
  shrinking,
  signSgd,
  sam,
  momentum,
  nesterov,
  aggmo,
  qhm,
  lookahead,
  scheduleFreeSgd,
  adagrad,
  rmsprop,
  adadelta,
  adam,
  adamw,
  adamax,
  nadam,
  radam,
  rprop,
  adabelief,
  yogi,
  qhadam,
  adan,
  lion,
  dog,
  prodigy,
  scheduleFreeAdamw,
  bestOfList,
  polyak,
  barzilaiBorwein,
  exactStep,
  armijo,
  conjugateGradient,
  newton,
  bfgs,
  lbfgs,
  sophia,
  nelderMead,
];
