import type { Objective } from '../definition';

/** Four hollows, one in each quarter. */
export const styblinskiTang: Objective = {
  id: 'styblinski_tang',
  name: { en: 'Styblinski–Tang', ko: '스티블린스키–탕 함수' },
  group: 'basins',
  text: 'f = (x^4 - 16x^2 + 5x + y^4 - 16y^2 + 5y)/2',
  domain: [
    [-5, 5],
    [-5, 5],
  ],
  start: [0.4, -0.2],
  rate: 0.01,
  minima: [
    { at: [-2.903534027771177, -2.903534027771177], f: -78.33233140754282 },
    { at: [-2.903534027771177, 2.746802770990837], f: -64.19561235905536 },
    { at: [2.746802770990837, -2.903534027771177], f: -64.19561235905536 },
    { at: [2.746802770990837, 2.746802770990837], f: -50.05889331056788 },
  ],
  saddles: [
    { at: [-2.903534027771177, 0.1567312567803401], f: -38.97055334471606 },
    { at: [0.1567312567803401, -2.903534027771177], f: -38.97055334471606 },
    { at: [2.746802770990837, 0.1567312567803401], f: -24.833834296228584 },
    { at: [0.1567312567803401, 2.746802770990837], f: -24.833834296228584 },
  ],
  says: {
    en: 'Four hollows, the deepest at the lower left: the hill in the middle splits the plane between them.',
    ko: '웅덩이 네 개 가운데 왼쪽 아래 것이 가장 깊습니다. 가운데 언덕을 경계로 평면이 네 몫으로 나뉩니다.',
  },
  source: {
    authors: 'M. A. Styblinski, T.-S. Tang',
    year: 1990,
    title:
      'Experiments in nonconvex optimization: stochastic approximation with function smoothing and simulated annealing',
    where: 'Neural Networks 3(4), pp. 467–483',
    url: 'https://doi.org/10.1016/0893-6080(90)90029-K',
  },
};
