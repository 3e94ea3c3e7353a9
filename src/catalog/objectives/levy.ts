import type { Objective } from '../definition';

/** A bowl with waves, its lowest point at (1, 1). */
export const levy: Objective = {
  id: 'levy',
  name: { en: 'Levy', ko: '레비 함수' },
  group: 'basins',
  text: `u = 1 + (x - 1)/4
v = 1 + (y - 1)/4
f = sin^2(π u) + (u - 1)^2 (1 + 10sin^2(π u + 1)) + (v - 1)^2 (1 + sin^2(2π v))`,
  domain: [
    [-10, 10],
    [-10, 10],
  ],
  start: [5, -7],
  rate: 0.1,
  minima: [{ at: [1, 1], f: 0 }],
  says: {
    en: 'Long waves across x, short ones across y: each coordinate has its own traps.',
    ko: 'x 방향의 물결은 길고 y 방향의 물결은 짧아서, 좌표마다 걸려드는 곳이 다릅니다.',
  },
  source: {
    authors: 'A. V. Levy, A. Montalvo',
    year: 1985,
    title: 'The tunneling algorithm for the global minimization of functions',
    where: 'SIAM Journal on Scientific and Statistical Computing 6(1), pp. 15–29',
    url: 'https://doi.org/10.1137/0906002',
  },
};
