import type { Optimizer } from '../definition';

/** Gradient descent with Armijo's rule: the step is shortened until f falls enough. */
export const armijo: Optimizer = {
  id: 'armijo',
  name: { en: 'Armijo backtracking', ko: '아르미호 되돌림' },
  short: { en: 'Armijo', ko: '아르미호' },
  also: ['backtracking line search', '되돌림 직선 탐색'],
  group: 'line-search',
  forms: [
    {
      id: 'plain',
      name: { en: 'plain', ko: '기본' },
      text: `η = 1 in [1e-3, 10] log
ρ = 0.5 in [0.1, 0.9]
c = 1e-4 in [1e-6, 0.5] log`,
      method: {
        name: 'armijo',
        shows: [
          'f(w - \\alpha g) \\le f(w) - c\\, \\alpha\\, g \\cdot g',
          '\\alpha = \\eta, \\rho\\eta, \\rho^{2}\\eta, \\dots',
          'w \\leftarrow w - \\alpha g',
        ],
      },
    },
  ],
  eta: 'pure',
  bowlRate: 0.8,
  says: {
    en: 'Tries a long step first and shortens it until the surface has fallen enough; nothing needs tuning.',
    ko: '긴 걸음부터 시험하고, 곡면이 충분히 낮아질 때까지 줄입니다. 조율할 것이 없습니다.',
  },
  source: {
    authors: 'L. Armijo',
    year: 1966,
    title: 'Minimization of functions having Lipschitz continuous first partial derivatives',
    where:
      'Pacific Journal of Mathematics 16(1), pp. 1–3; in the wording of Nocedal and Wright, 2006, algorithm 3.1',
    url: 'https://doi.org/10.2140/pjm.1966.16.1',
  },
};
