import { decay24 } from '../datasets/decay24';
import type { Objective } from '../definition';

/** An exponential decay: how much there was, and how fast it goes. */
export const exponentialDecay: Objective = {
  id: 'exponential_decay',
  name: { en: 'Exponential decay', ko: '지수 감쇠' },
  group: 'data',
  text: `model = A exp(-k X)
f(A, k) = mean((model - Y)^2)`,
  data: [decay24],
  domain: [
    [0, 5],
    [0, 3],
  ],
  aspect: 'fill',
  start: [4.5, 2.5],
  rate: 0.5,
  minima: [{ at: [2.569072162709627, 0.8414259616965015], f: 0.008010037326874336 }],
  says: {
    en: 'A bent valley: more at the beginning and a faster decay fit nearly as well, so both change together.',
    ko: '굽은 골짜기입니다. 처음 양이 많고 빨리 줄어도 거의 비슷하게 맞으므로, 두 값이 함께 움직입니다.',
  },
  source: {
    authors: 'D. M. Bates, D. G. Watts',
    year: 1988,
    title: 'Nonlinear Regression Analysis and Its Applications',
    where: 'Wiley, chapter 2',
    url: 'https://doi.org/10.1002/9780470316757',
  },
};
