import type { Objective } from '../definition';

/** The sum of squares: the round bowl on which every method should work. */
export const sphere: Objective = {
  id: 'sphere',
  name: { en: 'Sum of squares', ko: '제곱합' },
  group: 'valley',
  text: 'f = x^2 + y^2',
  domain: [
    [-5, 5],
    [-5, 5],
  ],
  start: [-4, 3],
  rate: 0.1,
  minima: [{ at: [0, 0], f: 0 }],
  says: {
    en: 'The gradient points straight at the minimum: only the length of the step matters here.',
    ko: '기울기가 곧장 최솟값을 향하므로, 여기서는 한 걸음의 크기만이 문제입니다.',
  },
  source: {
    authors: 'K. A. De Jong',
    year: 1975,
    title: 'An analysis of the behavior of a class of genetic adaptive systems',
    where: 'doctoral thesis, University of Michigan, test function F1',
  },
};
