import type { Objective } from '../definition';

/** An oval bowl with dents. */
export const bohachevsky1: Objective = {
  id: 'bohachevsky1',
  name: { en: 'Bohachevsky N. 1', ko: '보하쳅스키 1번 함수' },
  group: 'basins',
  text: 'f = x^2 + 2y^2 - 0.3cos(3π x) - 0.4cos(4π y) + 0.7',
  domain: [
    [-2, 2],
    [-2, 2],
  ],
  start: [-1.6, 1.2],
  rate: 0.01,
  minima: [{ at: [0, 0], f: 0 }],
  says: {
    en: 'A bowl with dents just deep enough to hold a careful method and too shallow to stop one with momentum.',
    ko: '움푹 들어간 자리들이 조심스러운 방법을 붙잡을 만큼은 깊고, 관성이 있는 방법을 막기에는 얕습니다.',
  },
  source: {
    authors: 'I. O. Bohachevsky, M. E. Johnson, M. L. Stein',
    year: 1986,
    title: 'Generalized simulated annealing for function optimization',
    where: 'Technometrics 28(3), pp. 209–217',
    url: 'https://doi.org/10.1080/00401706.1986.10488128',
  },
};
