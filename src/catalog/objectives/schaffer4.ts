import type { Objective } from '../definition';

/** Waves along hyperbolas; the lowest points lie beside the centre. */
export const schaffer4: Objective = {
  id: 'schaffer4',
  name: { en: 'Schaffer N. 4', ko: '섀퍼 4번 함수' },
  group: 'basins',
  text: 'f = 0.5 + (cos^2(sin(|x^2 - y^2|)) - 0.5)/(1 + 0.001(x^2 + y^2))^2',
  domain: [
    [-10, 10],
    [-10, 10],
  ],
  start: [1.2, 1.9],
  rate: 0.1,
  minima: [
    { at: [0, 1.2531318314637332], f: 0.29257863203598056 },
    { at: [0, -1.2531318314637332], f: 0.29257863203598056 },
    { at: [1.2531318314637332, 0], f: 0.29257863203598056 },
    { at: [-1.2531318314637332, 0], f: 0.29257863203598056 },
  ],
  says: {
    en: 'Four lowest points around the centre, and ever finer valleys beyond that hold whoever starts there.',
    ko: '중심 둘레에 최솟값이 네 개 있고, 그 바깥에는 점점 촘촘해지는 골짜기가 있어 그곳에서 출발하면 갇힙니다.',
  },
  source: {
    authors: 'S. K. Mishra',
    year: 2006,
    title:
      'Some new test functions for global optimization and performance of repulsive particle swarm method',
    where: 'MPRA paper 2718, modified Schaffer function no. 4',
    url: 'https://mpra.ub.uni-muenchen.de/2718/',
  },
};
