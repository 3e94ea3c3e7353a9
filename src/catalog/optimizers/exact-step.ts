import type { Optimizer } from '../definition';

/** Steepest descent with the exact step of a quadratic: to the lowest point of the parabola along the gradient. */
export const exactStep: Optimizer = {
  id: 'exact-step',
  name: { en: 'Exact step', ko: '정확한 보폭' },
  also: ['exact line search', '정확한 직선 탐색'],
  group: 'line-search',
  forms: [
    {
      id: 'plain',
      name: { en: 'plain', ko: '기본' },
      text: `η = 1 in [0.1, 2]
δ = 0.3 in [1e-3, 1] log
d = where(norm(g) > 0, g / norm(g), 0)
c = dot(d, g - grad(w - δ d)) / δ
w = w - η where(c > 0, g / c, δ d)`,
    },
  ],
  bowlRate: 1,
  says: {
    en: 'Goes to the lowest point along the gradient, exactly so on quadratics: each step is at right angles to the last.',
    ko: '기울기 방향에서 가장 낮은 점까지 갑니다. 이차 함수에서는 정확해서 걸음마다 직각으로 꺾입니다.',
  },
  source: {
    authors: 'J. Nocedal, S. J. Wright',
    year: 2006,
    title: 'Numerical Optimization, second edition',
    where:
      'Springer, equation (3.26); the curvature along the gradient is a difference over δ, exact on quadratics',
    url: 'https://doi.org/10.1007/978-0-387-40065-5',
  },
};
