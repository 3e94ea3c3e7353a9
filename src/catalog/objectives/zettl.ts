import type { Objective } from '../definition';

/** A valley in the shape of a ring, with hardly any slope along it. */
export const zettl: Objective = {
  id: 'zettl',
  name: { en: 'Zettl', ko: '체틀 함수' },
  group: 'valley',
  text: 'f = (x^2 + y^2 - 2x)^2 + x/4',
  domain: [
    [-1, 3],
    [-2, 2],
  ],
  start: [2.4, 1.2],
  rate: 0.05,
  minima: [{ at: [-0.029895985050660382, 0], f: -0.003791237220468898 }],
  saddles: [{ at: [1.96714893788303, 0], f: 0.49596335780479506 }],
  says: {
    en: 'A valley in the shape of a ring with hardly any slope along it: reaching the ring is easy, going round it is slow.',
    ko: '고리 모양 골짜기라서 고리까지 가기는 쉽지만, 고리를 따라서는 기울기가 거의 없어 도는 데 오래 걸립니다.',
  },
  source: {
    authors: 'M. Jamil, X.-S. Yang',
    year: 2013,
    title: 'A literature survey of benchmark functions for global optimisation problems',
    where: 'Int. J. Mathematical Modelling and Numerical Optimisation 4(2), pp. 150–194, Zettl function',
    url: 'https://arxiv.org/abs/1308.4008',
  },
};
