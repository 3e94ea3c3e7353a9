import type { Schedule } from '../definition';
import { constant } from './constant';
import { cosineAnnealing } from './cosine-annealing';
import { cosineAnnealingWarmRestarts } from './cosine-annealing-warm-restarts';
import { cyclic } from './cyclic';
import { exponential } from './exponential';
import { linear } from './linear';
import { multiStep } from './multi-step';
import { oneCycle } from './one-cycle';
import { polynomial } from './polynomial';
import { reduceOnPlateau } from './reduce-on-plateau';
import { step } from './step';
import { timeDecay } from './time-decay';
import { warmup } from './warmup';

/** Every schedule of the catalogue, in the order in which it is offered. */
export const schedules: readonly Schedule[] = [
  warmup,
  linear,
  constant,
  step,
  multiStep,
  exponential,
  timeDecay,
  polynomial,
  cosineAnnealing,
  cosineAnnealingWarmRestarts,
  cyclic,
  oneCycle,
  reduceOnPlateau,
];
