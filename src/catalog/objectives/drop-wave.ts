import type { Objective } from '../definition';

/** The rings a drop leaves on water. */
export const dropWave: Objective = {
  id: 'drop_wave',
  name: { en: 'Drop-wave', ko: '물방울 함수' },
  group: 'basins',
  text: `r = √(x^2 + y^2)
f = -(1 + cos(12r))/(2 + r^2/2)`,
  domain: [
    [-5.12, 5.12],
    [-5.12, 5.12],
  ],
  start: [1.5, 1.1],
  rate: 0.005,
  minima: [{ at: [0, 0], f: -1 }],
  says: {
    en: 'Ring after ring around the lowest point: every ring is a valley without an exit.',
    ko: '최솟값을 고리들이 겹겹이 둘러싸고 있습니다. 고리 하나하나가 출구 없는 골짜기입니다.',
  },
  source: {
    authors: 'M. Molga, C. Smutnicki',
    year: 2005,
    title: 'Test functions for optimization needs',
    where: 'drop wave function',
  },
};
