import type { Optimizer } from '../definition';

/** signSGD: of each slope only the sign. */
export const signSgd: Optimizer = {
  id: 'sign-sgd',
  name: { en: 'signSGD', ko: 'signSGD' },
  group: 'first-order',
  forms: [
    {
      id: 'plain',
      name: { en: 'plain', ko: '기본' },
      text: `η = 0.05 in [1e-5, 10] log
w = w - η sign(g)`,
    },
    {
      id: 'signum',
      name: { en: 'Signum (momentum)', ko: 'Signum (모멘텀)' },
      text: `η = 0.05 in [1e-5, 10] log
β = 0.9 in [0, 0.999]
m = β m + (1 - β) g
w = w - η sign(m)`,
      momentum: 'beta',
    },
  ],
  bowlRate: 0.05,
  says: {
    en: 'Only the direction of each slope counts: every coordinate moves by η, steep or flat.',
    ko: '기울기의 부호만 보고, 가파르든 완만하든 모든 좌표를 η만큼 옮깁니다.',
  },
  source: {
    authors: 'J. Bernstein, Y.-X. Wang, K. Azizzadenesheli, A. Anandkumar',
    year: 2018,
    title: 'signSGD: compressed optimisation for non-convex problems',
    where: 'ICML 2018, Algorithms 1 and 2',
    url: 'https://arxiv.org/abs/1802.04434',
  },
};
