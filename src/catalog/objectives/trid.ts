import type { Objective } from '../definition';

/** A bowl whose lowest point lies off the centre. */
export const trid: Objective = {
  id: 'trid',
  name: { en: 'Trid', ko: '트리드 함수' },
  group: 'valley',
  text: 'f = (x - 1)^2 + (y - 1)^2 - xy',
  domain: [
    [-4, 4],
    [-4, 4],
  ],
  start: [-3, 1],
  rate: 0.1,
  minima: [{ at: [2, 2], f: -2 }],
  says: {
    en: 'A gentle slanted bowl for a first comparison: whatever goes wrong here is the learning rate.',
    ko: '완만하고 비스듬한 그릇이라 처음 비교해 보기에 좋습니다. 여기서 잘못되는 것이 있다면 학습률 탓입니다.',
  },
  source: {
    authors: 'M. M. Ali, C. Khompatraporn, Z. B. Zabinsky',
    year: 2005,
    title:
      'A numerical evaluation of several stochastic algorithms on selected continuous global optimization test problems',
    where: 'Journal of Global Optimization 31(4), pp. 635–672, Neumaier 3 problem',
    url: 'https://doi.org/10.1007/s10898-004-9972-2',
  },
};
