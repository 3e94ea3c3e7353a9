import type { Objective } from '../definition';

/** Two minima on one curved valley. */
export const dixonPrice: Objective = {
  id: 'dixon_price',
  name: { en: 'Dixon–Price', ko: '딕슨–프라이스 함수' },
  group: 'basins',
  text: 'f = (x - 1)^2 + 2(2y^2 - x)^2',
  domain: [
    [-3, 3],
    [-3, 3],
  ],
  start: [-2, 0.2],
  rate: 0.02,
  minima: [
    { at: [1, 0.7071067811865476], f: 0 },
    { at: [1, -0.7071067811865476], f: 0 },
  ],
  saddles: [{ at: [0.3333333333333333, 0], f: 0.6666666666666666 }],
  says: {
    en: 'A curved valley with a minimum on either side of the axis: the sign of y at the start decides between them.',
    ko: '휘어진 골짜기의 양쪽에 최솟값이 하나씩 있습니다. 어느 쪽으로 갈지는 시작점에서 y의 부호가 정합니다.',
  },
  source: {
    authors: 'L. C. W. Dixon, R. C. Price',
    year: 1989,
    title: 'Truncated Newton method for sparse unconstrained optimization using automatic differentiation',
    where: 'Journal of Optimization Theory and Applications 60(2), pp. 261–275',
    url: 'https://doi.org/10.1007/BF00940007',
  },
};
