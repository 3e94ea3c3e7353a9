import type { Objective } from '../definition';

/** Rosenbrock’s valley through four coordinates, with a second minimum on the way. */
export const rosenbrock4: Objective = {
  id: 'rosenbrock_4',
  name: { en: 'Rosenbrock, 4 coordinates', ko: '로젠브록 함수 (4차원)' },
  group: 'many',
  text: 'f = 100(x2 - x1^2)^2 + (1 - x1)^2 + 100(x3 - x2^2)^2 + (1 - x2)^2 + 100(x4 - x3^2)^2 + (1 - x3)^2',
  domain: [
    [-2, 2],
    [-2, 2],
    [-2, 2],
    [-2, 2],
  ],
  start: [-1.2, 1, -1.2, 1],
  rate: 0.0005,
  minima: [
    { at: [1, 1, 1, 1], f: 0 },
    {
      at: [-0.7756592265653526, 0.6130933654850435, 0.38206284633839316, 0.1459720185521946],
      f: 3.701428610430017,
    },
  ],
  says: {
    en: 'With four coordinates the valley has a second, local minimum: a method that seems to converge may be in the wrong one.',
    ko: '좌표가 넷이면 골짜기에 극솟값이 하나 더 생깁니다. 수렴한 것처럼 보여도 엉뚱한 곳일 수 있습니다.',
  },
  source: {
    authors: 'S. Kok, C. Sandrock',
    year: 2009,
    title: 'Locating and characterizing the stationary points of the extended Rosenbrock function',
    where: 'Evolutionary Computation 17(3), pp. 437–453',
    url: 'https://doi.org/10.1162/evco.2009.17.3.437',
  },
};
