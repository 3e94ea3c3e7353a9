import type { Objective } from '../definition';

/** Two hollows with a hill between them. */
export const doubleWell1d: Objective = {
  id: 'double-well-1d',
  name: { en: 'Double well', ko: '이중 우물' },
  group: 'one',
  text: 'f = x^4 - 3x^2',
  domain: [[-2.5, 2.5]],
  start: [0.1],
  rate: 0.05,
  minima: [
    { at: [-1.224744871391589], f: -2.25 },
    { at: [1.224744871391589], f: -2.25 },
  ],
  says: {
    en: 'On the hilltop the slope is zero although nothing is lowest there: the smallest push decides the side.',
    ko: '언덕 꼭대기에서도 기울기는 0이지만 최솟값은 아닙니다. 아주 작은 움직임이 어느 쪽으로 갈지를 정합니다.',
  },
  source: {
    authors: 'S. H. Strogatz',
    year: 2015,
    title: 'Nonlinear Dynamics and Chaos',
    where: 'Westview Press, second edition, section 2.7, double-well potential; here with other constants',
  },
};
