import { neuron31 } from '../datasets/neuron31';
import type { Objective } from '../definition';

/** The smallest network with a hidden neuron: one weight into it, one out of it. */
export const neuron: Objective = {
  id: 'neuron',
  name: { en: 'A neuron', ko: '뉴런 하나' },
  group: 'data',
  text: `model = w2 tanh(w1 X)
f(w1, w2) = mean((model - Y)^2)`,
  data: [neuron31],
  domain: [
    [-4, 4],
    [-4, 4],
  ],
  start: [2.5, -1],
  rate: 0.2,
  minima: [
    { at: [1.1559448114301902, 1.50717171354327], f: 0.011056903446134076 },
    { at: [-1.1559448114301902, -1.50717171354327], f: 0.011056903446134076 },
  ],
  saddles: [{ at: [0, 0], f: 1.6496838709677417 }],
  says: {
    en: 'Both weights with their signs turned are the same neuron, so there are two minima, and a saddle where it is dead.',
    ko: '두 가중치의 부호를 함께 바꿔도 같은 뉴런입니다. 그래서 최소점이 둘이고, 뉴런이 죽은 원점은 안장점입니다.',
  },
  source: {
    authors: 'D. E. Rumelhart, G. E. Hinton, R. J. Williams',
    year: 1986,
    title: 'Learning representations by back-propagating errors',
    where: 'Nature 323, pp. 533–536',
    url: 'https://doi.org/10.1038/323533a0',
  },
};
