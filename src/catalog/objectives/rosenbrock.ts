import type { Objective } from '../definition';

/** Rosenbrock's banana; the valley follows y = x², its floor falls slowly towards (a, a²). */
export const rosenbrock: Objective = {
  id: 'rosenbrock',
  name: { en: 'Rosenbrock', ko: '로젠브록 함수' },
  also: ['banana function', '바나나 함수'],
  group: 'valley',
  text: `a = 1 in [0, 5]
b = 100 in [1, 1000] log
f = (a - x)^2 + b (y - x^2)^2`,
  domain: [
    [-2, 2],
    [-1, 3],
  ],
  start: [-1.2, 1],
  rate: 0.001,
  minima: [{ at: [1, 1], f: 0 }],
  minimaAt: ({ a = 1 }) => [{ at: [a, a * a], f: 0 }],
  says: {
    en: 'Falling into the banana valley is easy; following its nearly flat floor to the minimum is the test.',
    ko: '바나나 모양 골짜기에 들어서기는 쉽지만, 거의 평평한 바닥을 따라 최솟값까지 가기는 어렵습니다.',
  },
  source: {
    authors: 'H. H. Rosenbrock',
    year: 1960,
    title: 'An automatic method for finding the greatest or least value of a function',
    where: 'The Computer Journal 3(3), pp. 175–184',
    url: 'https://doi.org/10.1093/comjnl/3.3.175',
  },
};
