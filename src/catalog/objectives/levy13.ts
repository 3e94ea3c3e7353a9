import type { Objective } from '../definition';

/** A bowl cut by fine furrows. */
export const levy13: Objective = {
  id: 'levy13',
  name: { en: 'Levy N. 13', ko: '레비 13번 함수' },
  group: 'basins',
  text: 'f = sin^2(3π x) + (x - 1)^2 (1 + sin^2(3π y)) + (y - 1)^2 (1 + sin^2(2π y))',
  domain: [
    [-10, 10],
    [-10, 10],
  ],
  start: [-2, 3],
  rate: 0.001,
  minima: [{ at: [1, 1], f: 0 }],
  says: {
    en: 'Furrows that get steeper away from the minimum: a rate that is right near it explodes further out.',
    ko: '최솟값에서 멀어질수록 주름이 가팔라져서, 가까이에서 알맞은 학습률이 먼 곳에서는 발산을 부릅니다.',
  },
  source: {
    authors: 'A. V. Levy, A. Montalvo',
    year: 1985,
    title: 'The tunneling algorithm for the global minimization of functions',
    where: 'SIAM Journal on Scientific and Statistical Computing 6(1), pp. 15–29',
    url: 'https://doi.org/10.1137/0906002',
  },
};
