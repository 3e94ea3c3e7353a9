import type { Schedule } from '../definition';
import { constant } from './constant';
import { cosineAnnealing } from './cosine-annealing';
import { exponential } from './exponential';
import { linear } from './linear';
import { polynomial } from './polynomial';
import { step } from './step';
import { timeDecay } from './time-decay';

/** Every schedule of the catalogue, in the order in which it is offered. */
export const schedules: readonly Schedule[] = [
  step,
  exponential,
  cosineAnnealing,
  linear,
  constant,
  polynomial,
  timeDecay,
];
