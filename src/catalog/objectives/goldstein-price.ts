import type { Objective } from '../definition';

/** Values over six orders of magnitude, four minima. */
export const goldsteinPrice: Objective = {
  id: 'goldstein_price',
  name: { en: 'Goldstein–Price', ko: '골드스타인–프라이스 함수' },
  group: 'basins',
  text: `p = 1 + (x + y + 1)^2 (19 - 14x + 3x^2 - 14y + 6xy + 3y^2)
q = 30 + (2x - 3y)^2 (18 - 32x + 12x^2 + 48y - 36xy + 27y^2)
f = p q`,
  domain: [
    [-2, 2],
    [-2, 2],
  ],
  start: [-1, -1.2],
  rate: 5e-5,
  minima: [
    { at: [0, -1], f: 3 },
    { at: [-0.6, -0.4], f: 30 },
    { at: [1.8, 0.2], f: 84 },
    { at: [1.2, 0.8], f: 840 },
  ],
  saddles: [
    { at: [-0.4, -0.6], f: 35 },
    { at: [1.2, -0.2], f: 99 },
    { at: [1.4, 0.6], f: 980 },
    { at: [0.6, 0.4], f: 990 },
  ],
  says: {
    en: 'Values from 3 to a million: a rate that suits the floor throws a run off the walls.',
    ko: '값이 3에서 백만까지 걸쳐 있어, 바닥에 알맞은 학습률이 벽에서는 밖으로 튕겨 나가게 합니다.',
  },
  source: {
    authors: 'A. A. Goldstein, J. F. Price',
    year: 1971,
    title: 'On descent from local minima',
    where: 'Mathematics of Computation 25(115), pp. 569–574',
    url: 'https://doi.org/10.1090/S0025-5718-1971-0312365-X',
  },
};
