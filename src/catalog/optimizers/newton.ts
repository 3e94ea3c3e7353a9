import type { Optimizer } from '../definition';

/** Newton's method, damped so that it goes down, or as it is. */
export const newton: Optimizer = {
  id: 'newton',
  name: { en: 'Newton', ko: '뉴턴법' },
  also: ['Newton–Raphson', '뉴턴–랩슨법'],
  group: 'second-order',
  forms: [
    {
      id: 'damped',
      name: { en: 'damped', ko: '감쇠' },
      text: `η = 1 in [0.01, 2]
β = 1e-3 in [1e-6, 10] log
ρ = 0.5 in [0.1, 0.9]
c = 1e-4 in [1e-6, 0.4] log`,
      method: {
        name: 'newton-damped',
        shows: [
          'H = \\nabla^{2} f(w) + \\tau 1 \\succ 0',
          '\\tau = 0, \\beta, 2\\beta, 4\\beta, \\dots',
          'd = -H^{-1} g',
          'f(w + \\alpha d) \\le f(w) + c\\, \\alpha\\, g \\cdot d',
          '\\alpha = \\eta, \\rho\\eta, \\rho^{2}\\eta, \\dots',
          'w \\leftarrow w + \\alpha d',
        ],
      },
    },
    {
      id: 'pure',
      name: { en: 'undamped', ko: '감쇠 없음' },
      text: `η = 1 in [0.01, 2]`,
      method: {
        name: 'newton',
        takesSchedules: true,
        shows: ['w \\leftarrow w - \\eta\\, (\\nabla^{2} f(w))^{-1} g'],
      },
    },
  ],
  eta: 'pure',
  bowlRate: 0.5,
  says: {
    en: 'Jumps to where the best-fitting bowl is lowest; undamped it is as happy with a saddle or a peak.',
    ko: '가장 잘 들어맞는 그릇의 바닥으로 뜁니다. 감쇠가 없으면 안장점이나 꼭대기에도 멈춥니다.',
  },
  source: {
    authors: 'J. Nocedal, S. J. Wright',
    year: 2006,
    title: 'Numerical Optimization, second edition',
    where:
      'Springer, algorithms 3.2 (line search Newton with modification), 3.3 (a multiple of the identity added) and 3.1 ' +
      '(backtracking); undamped, equation (3.30)',
    url: 'https://doi.org/10.1007/978-0-387-40065-5',
  },
};
