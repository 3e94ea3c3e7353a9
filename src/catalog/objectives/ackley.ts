import type { Objective } from '../definition';

/** Ripples on a plain that falls into a funnel. */
export const ackley: Objective = {
  id: 'ackley',
  name: { en: 'Ackley', ko: '애클리 함수' },
  group: 'basins',
  text: `a = 20 in [0, 40]
b = 0.2 in [0, 1]
c = 2π in [0, 4π]
f = -a exp(-b √((x^2 + y^2)/2)) - exp((cos(c x) + cos(c y))/2) + a + e`,
  domain: [
    [-5, 5],
    [-5, 5],
  ],
  start: [2.6, -1.4],
  rate: 0.01,
  minima: [{ at: [0, 0], f: 0 }],
  minimaAt: () => [{ at: [0, 0], f: 0 }],
  says: {
    en: 'Ripples hide the funnel: gradient descent stays in the first ripple, noise or momentum can shake it loose.',
    ko: '잔물결이 깔때기를 가립니다. 경사하강법은 첫 물결에 갇히지만, 잡음이나 관성이 있으면 빠져나올 수 있습니다.',
  },
  source: {
    authors: 'D. H. Ackley',
    year: 1987,
    title: 'A Connectionist Machine for Genetic Hillclimbing',
    where: 'Kluwer, Boston',
    url: 'https://doi.org/10.1007/978-1-4613-1997-9',
  },
};
