import type { Optimizer } from '../definition';
import { adagrad } from './adagrad';
import { adam } from './adam';
import { gd } from './gd';
import { momentum } from './momentum';
import { nesterov } from './nesterov';
import { rmsprop } from './rmsprop';

/** Every optimizer of the catalogue, in the order in which it is offered. */
export const optimizers: readonly Optimizer[] = [gd, momentum, nesterov, adagrad, rmsprop, adam];
