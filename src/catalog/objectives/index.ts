import type { Objective } from '../definition';
import { beale } from './beale';
import { booth } from './booth';
import { himmelblau } from './himmelblau';
import { quadratic } from './quadratic';
import { quarticG } from './quartic-g';
import { rastrigin } from './rastrigin';
import { rosenbrock } from './rosenbrock';
import { saddle } from './saddle';
import { sphere } from './sphere';

/** Every surface of the catalogue, in the order in which it is offered. */
export const objectives: readonly Objective[] = [
  beale,
  quadratic,
  quarticG,
  rosenbrock,
  sphere,
  himmelblau,
  booth,
  rastrigin,
  saddle,
];
