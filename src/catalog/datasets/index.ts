import type { Dataset } from '../definition';
import { clusters40 } from './clusters40';
import { decay24 } from './decay24';
import { gabor12 } from './gabor12';
import { gabor30 } from './gabor30';
import { line100 } from './line100';
import { line100Wide } from './line100-wide';
import { line50 } from './line50';
import { neuron31 } from './neuron31';
import { sgd20 } from './sgd20';
import { sine41 } from './sine41';

/** Every data set, in the order in which they are offered. */
export const datasets: readonly Dataset[] = [
  line50,
  line100,
  line100Wide,
  sgd20,
  gabor30,
  gabor12,
  clusters40,
  decay24,
  sine41,
  neuron31,
];
