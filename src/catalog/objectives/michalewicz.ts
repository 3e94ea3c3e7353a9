import type { Objective } from '../definition';

/** Steep narrow grooves in a plateau. */
export const michalewicz: Objective = {
  id: 'michalewicz',
  name: { en: 'Michalewicz', ko: '미할레비치 함수' },
  group: 'basins',
  text: `m = 10 in [1, 20] int
f = -sin(x) sin(x^2/π)^(2m) - sin(y) sin(2y^2/π)^(2m)`,
  domain: [
    [0, Math.PI],
    [0, Math.PI],
  ],
  start: [1.8, 1.9],
  rate: 0.02,
  minima: [{ at: [2.2029055201726093, 1.5707963267948966], f: -1.8013034100985525 }],
  says: {
    en: 'Grooves in a plateau, the narrower the larger m: between them the ground is flat, inside them it is steep.',
    ko: '고원에 파인 홈은 m이 클수록 좁아집니다. 홈 사이는 평평하고 홈 안은 가파릅니다.',
  },
  source: {
    authors: 'Z. Michalewicz',
    year: 1992,
    title: 'Genetic Algorithms + Data Structures = Evolution Programs',
    where: 'Springer, Berlin',
  },
};
