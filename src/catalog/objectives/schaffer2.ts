import type { Objective } from '../definition';

/** Waves along hyperbolas under a wide funnel. */
export const schaffer2: Objective = {
  id: 'schaffer2',
  name: { en: 'Schaffer N. 2', ko: '섀퍼 2번 함수' },
  group: 'basins',
  text: 'f = 0.5 + (sin^2(x^2 - y^2) - 0.5)/(1 + 0.001(x^2 + y^2))^2',
  domain: [
    [-10, 10],
    [-10, 10],
  ],
  start: [2, 1.7],
  rate: 0.02,
  minima: [{ at: [0, 0], f: 0 }],
  says: {
    en: 'Long valleys that all look alike, finer the further out: only along the two diagonals do they lead to the minimum.',
    ko: '서로 닮은 골짜기가 멀어질수록 촘촘해집니다. 두 대각선의 골짜기만이 최솟값으로 이어집니다.',
  },
  source: {
    authors: 'S. K. Mishra',
    year: 2006,
    title:
      'Some new test functions for global optimization and performance of repulsive particle swarm method',
    where: 'MPRA paper 2718, modified Schaffer function no. 2',
    url: 'https://mpra.ub.uni-muenchen.de/2718/',
  },
};
